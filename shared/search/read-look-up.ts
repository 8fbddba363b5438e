import { latinWordsOf, wordsOf } from './words.ts'

/** What one line of a pasted list may say of a person. */
export interface LookedUp {
  /** E-mail addresses, in small letters. */
  readonly emails: readonly string[]
  /** What may be the number of a passport, as {@link passportKey} writes it. */
  readonly passports: readonly string[]
  /** What may be a name, the likeliest first. */
  readonly names: readonly string[]
}

const EMAIL = /[^\s<>()[\]"';,:]+@[^\s<>()[\]"';,:]+\.[\p{L}\p{N}-]+/gu
const PASSPORT = /^(?=(?:.*\d){3})[\p{L}\d][\p{L}\d /-]{3,18}[\p{L}\d]$/u

/**
 * Reads a line of a pasted list: a name, an e-mail address, a passport number, or cells of a spreadsheet with
 * tabs or semicolons between them that hold some of these.
 */
export function readLookUp(line: string): LookedUp {
  const emails = [...line.matchAll(EMAIL)].map(([address]) => address.toLowerCase())
  const cells = line
    .split(/[\t;]/u)
    .map((cell) =>
      cell
        .replace(EMAIL, ' ')
        .replace(/[<>()"]/gu, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '')
  const passports = cells.filter((cell) => PASSPORT.test(cell)).map(passportKey)
  const words = cells.filter((cell) => !/\d/u.test(cell))
  const [first, second] = words
  return {
    emails,
    passports,
    names: [
      ...new Set([
        ...(first !== undefined && second !== undefined ? [`${first} ${second}`] : []),
        ...(first === undefined ? [] : [first]),
      ]),
    ],
  }
}

/** A passport number without the signs that people put between, in capitals. */
export function passportKey(number: string): string {
  return number.replace(/[^\p{L}\d]/gu, '').toUpperCase()
}

/**
 * A name by which it is found whichever part comes first and however it is accented: "Benali, Nadia" and
 * "NADIA BENALI" are one. Empty for a text without letters.
 */
export function wholeNameKey(name: string): string {
  const latin = latinWordsOf(name)
  return (latin.length > 0 ? latin : wordsOf(name)).toSorted().join(' ')
}
