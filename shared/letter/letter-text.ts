/** Signs of a letter that are read, at most: some forty pages. What is longer is cut, which is told. */
export const LONGEST_LETTER = 100_000

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const CONTROLS = /[^\P{Cc}\n\t]/gu

/**
 * A letter as it is shown and read: lines end in "\n", signs that nobody sees are gone, and those of two
 * forms ("ﬁ", "２", spaces that do not break) have the plain one. All passages count in this text.
 */
export function cleanLetter(text: string): string {
  return text
    .slice(0, LONGEST_LETTER)
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(CONTROLS, ' ')
    .slice(0, LONGEST_LETTER)
}

const DASHES = /[\u2010-\u2015\u2212]/
const QUOTES = /[\u2018\u2019\u02bc`\u00b4]/

function foldSign(sign: string): string {
  if (sign < '\u0080') return sign.toLowerCase()
  if (DASHES.test(sign)) return '-'
  if (QUOTES.test(sign)) return "'"
  const [first = sign] = sign.normalize('NFD').toLowerCase()
  return first.length === 1 ? first : sign
}

// A scanner takes "1" for "l" or "I" and "0" for "O": within a number they are figures.
const NEARLY_NUMBER = /(?<![a-z0-9])(?=[lio0-9]*[0-9])[lio0-9]{2,6}(?![a-z0-9])/g
const figures = (word: string): string => word.replace(/[li]/g, '1').replace(/o/g, '0')

/**
 * The text in which words are looked for: small letters without accents, one kind of dash and of
 * apostrophe, figures mended where a scanner took letters for them. Every sign keeps its place.
 */
export function foldLetter(clean: string): string {
  let folded = ''
  for (let at = 0; at < clean.length; at += 1) folded += foldSign(clean.charAt(at))
  return folded.replace(NEARLY_NUMBER, figures)
}

/** A stretch of the letter, from its first sign to the one after its last. */
export interface Passage {
  readonly from: number
  readonly to: number
}

/** A word as it is compared: without accents and without the "s" of a plural. */
export interface Word extends Passage {
  readonly text: string
}

const WORD = /[\p{L}\p{N}]+/gu

/** A word without the "s" of its plural. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** The words of a folded text, in order. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(WORD), (found) => ({
    text: singular(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
}

/** The words of a name as they are compared. */
export const singularWords = (name: string): string[] =>
  wordsOf(foldLetter(name)).map(({ text }) => text)
