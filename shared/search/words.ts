import { asciiOf, isPlain } from './ascii.ts'

const MARKS = /\p{Mn}/gu
const APOSTROPHES = /['’‘ʼ`´]/g
const PLAIN_APOSTROPHES = /['`]/g
const PLAIN_WORD = /[a-z0-9]+/g
const WORD = /[\p{L}\p{N}]+/gu
const SYLLABLE_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const PIECES = new RegExp(`${SYLLABLE_SCRIPT.source}|(?:(?!${SYLLABLE_SCRIPT.source}).)+`, 'gu')

/** Folds case, accents and apostrophes as the search index does: "O’Brién" is "obrien". */
function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ı', 'i')
}

/**
 * Words of a text in the form in which they are compared. Scripts that write a syllable per sign
 * and no spaces give one word per sign, so that a given name is found without its family name.
 */
export function wordsOf(text: string): string[] {
  if (isPlain(text))
    return text.replace(PLAIN_APOSTROPHES, '').toLowerCase().match(PLAIN_WORD) ?? []
  return (foldWord(text).match(WORD) ?? []).flatMap((word) =>
    SYLLABLE_SCRIPT.test(word) ? (word.match(PIECES) ?? []) : [word],
  )
}

/** Words of a text in Latin letters. */
export function latinWordsOf(text: string): string[] {
  return asciiOf(text)
    .split(' ')
    .filter((word) => word !== '')
}

// "Müller" is written "Mueller" where the letter is missing, and "Søren" "Soeren".
const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
}
const SPELLED_OUT = /[äöüøåæ]/g

function spelledOut(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase()
  const other = lower.replace(SPELLED_OUT, (letter) => TWO_LETTERS[letter] ?? letter)
  return other === lower ? [] : latinWordsOf(other)
}

/** The parts of a name that are written without a space between them: "xiao ming" is "xiaoming". */
function joined(text: string): string[] {
  if (!SYLLABLE_SCRIPT.test(text)) return []
  const syllables = latinWordsOf(text)
  return syllables.slice(0, -1).map((_, index) => syllables.slice(index).join(''))
}

/** Every word under which a name is found: as written, in Latin letters, spelled out, joined. */
export function nameWordsOf(names: readonly (string | null)[]): string[] {
  return [
    ...new Set(
      names.flatMap((name) =>
        name === null || name === ''
          ? []
          : // A name of plain signs is the same in all these ways.
            isPlain(name)
            ? wordsOf(name)
            : [...wordsOf(name), ...latinWordsOf(name), ...spelledOut(name), ...joined(name)],
      ),
    ),
  ]
}
