/** Words that folding leaves as they are: most of what is compared was folded before. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/**
 * The form in which names are compared: lower case, without accents, punctuation or doubled
 * spaces, so that "Côte d’Ivoire" and "COTE D'IVOIRE" are one.
 */
export const foldText = (text: string): string =>
  FOLDED.test(text) ? text : PLAIN.test(text) ? foldPlain(text) : fold(text)

/** Signs that have no accents and no other forms: most cells of most lists, folded in half the time. */
const PLAIN = /^[ -~]*$/

const foldPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
