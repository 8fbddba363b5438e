/**
 * People that one act may change without a question: as many as the longest lists of providers and the largest
 * missions hold. More are mostly everybody that a search happens to find, where fewer were meant.
 */
export const MANY_PEOPLE = 500
