// The one door to reading letters and calls.
export * from './letter-draft.ts'
export { LONGEST_LETTER } from './letter-text.ts'
export { readLetter } from './read-letter.ts'
