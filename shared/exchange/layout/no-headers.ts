import { findCountry, findLanguage, foldText } from '../../catalogue/index.ts'
import { bagOf } from '../header-text.ts'
import { headerScore } from '../propose-mapping.ts'
import { isPersonName } from '../value-kinds.ts'
import type { RawRow } from './raw-sheet.ts'

const EMAIL = /^\S+@\S+\.\p{L}{2,}$/u
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2,4})/u
const PHONE = /^\+?[\d ()./-]{7,24}$/
const SEX = /^(?:m|f|h|male|female|homme|femme|hombre|mujer)$/i
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} .,'’-]{0,60}$/u

const isCountry = (text: string): boolean =>
  text.length > 1 && text.length < 60 && findCountry(text) !== null
const isLanguages = (text: string): boolean =>
  text
    .split(/[;,/]/)
    .some((part) => findLanguage(part.replace(/\(.*\)|\b[A-C][12]\b/g, '').trim()) !== null)
const isBirth = (text: string): boolean => {
  if (!DATE.test(text)) return false
  const year = Number(/(?:19|20)\d\d/.exec(text)?.[0])
  return year > 1925 && year < 2012
}

/** Longer cells are prose, which says nothing of its column. */
const LONGEST = 300

/** True for a row of people where headers were expected: it holds what no header holds. */
export function looksLikePerson(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell !== '')
  if (texts.length < 2 || texts.some(({ length }) => length > LONGEST) || headerScore(cells) > 1)
    return false
  return texts.some(
    (text) =>
      EMAIL.test(text) ||
      (DATE.test(text) && /\d{4}/.test(text)) ||
      (PHONE.test(text) && /\d{6}/.test(text.replace(/\D/g, ''))),
  )
}

/**
 * True for a list of names and nothing else, the first of which stands where a header would. A word such
 * as "participants" is that of a header.
 */
export function areNamesAlone(rows: readonly RawRow[]): boolean {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== ''))
  const [first = ''] = filled[0] ?? []
  const words = foldText(first).split(' ')
  return (
    filled.length > 1 &&
    filled.every((cells) => cells.length === 1 && isPersonName(cells[0] ?? '')) &&
    headerScore([first]) === 0 &&
    bagOf(words.join(' ')).split(' ').length === new Set(words).size
  )
}

const SAMPLE = 100
/** In their order: what most of the filled cells of a column must be. */
const kinds: readonly { readonly field: string; readonly is: (text: string) => boolean }[] = [
  { field: 'email', is: (text) => EMAIL.test(text) },
  { field: 'sex', is: (text) => SEX.test(text) },
  { field: 'birthDate', is: isBirth },
  { field: 'phone', is: (text) => PHONE.test(text) && text.replace(/\D/g, '').length >= 7 },
  { field: 'nationalities', is: isCountry },
  { field: 'languages', is: isLanguages },
]
const MOST = 0.7

/** What the columns of a list without headers seem to hold by their values: keys of fields by column. */
export function fieldsOfValues(rows: readonly RawRow[]): Map<number, string> {
  const sample = rows.slice(0, SAMPLE)
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length))
  const fields = new Map<number, string>()
  const names: number[] = []
  for (let column = 0; column < width; column += 1) {
    const texts = sample
      .map(({ cells }) => cells[column] ?? '')
      .filter((text) => text !== '' && text.length <= LONGEST)
    if (texts.length === 0) continue
    const share = (is: (text: string) => boolean): number => texts.filter(is).length / texts.length
    const found = kinds.find(
      ({ field, is }) => ![...fields.values()].includes(field) && share(is) >= MOST,
    )
    if (found) fields.set(column, found.field)
    else if (
      share((text) => NAME.test(text)) >= MOST &&
      new Set(texts.map((text) => foldText(text))).size * 2 > texts.length
    ) {
      names.push(column)
    }
  }
  const [first, second] = names
  // Two columns of names side by side: the family name first, as lists of the field have it.
  if (first !== undefined && second === first + 1) {
    const isWhole = sample.some(({ cells }) => /\s/.test((cells[first] ?? '').trim()))
    if (isWhole && !sample.some(({ cells }) => /^\S+$/.test((cells[first] ?? '').trim()))) {
      fields.set(first, 'fullName')
    } else fields.set(first, 'familyName').set(second, 'givenName')
  } else if (first !== undefined) fields.set(first, 'fullName')
  return fields
}
