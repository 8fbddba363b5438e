import { findLanguage, foldText, readLevel } from '../catalogue/index.ts'
import { readKnownDate } from '../calendar/index.ts'
import { type CellReport, isBlank } from './cell-report.ts'
import { contactsOf } from './read-contacts.ts'
import { dateOfText, inPlainSigns } from './read-date-cell.ts'
import { readCountries } from './read-countries.ts'
import { readCategories, readSex } from './read-words.ts'
import { noAliases } from './value-aliases.ts'
import { saysNo, saysYes } from './yes-no.ts'

/** What the cells of a column look like, whatever their header says. */
export type ValueKind =
  | 'email'
  | 'phone'
  /** An e-mail address and a telephone number in one cell. */
  | 'contacts'
  | 'date'
  | 'country'
  | 'language'
  | 'level'
  | 'sex'
  | 'category'
  | 'yesNo'
  | 'number'
  | 'titleWord'
  | 'personName'
  | 'link'
  | 'moment'

/** Cells looked at: enough to tell a kind, whatever the list is long. */
const LOOKED_AT = 200
/** No cell of one value is longer; what is beyond says nothing of a kind. */
const LONGEST = 120

const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame hon amb ambassador h e mme mlle m madame monsieur me maitre sr sra srta don dona dra
  ing lic frau herr fraulein dr med sig sig ra signor signora phd jr ii iii iv esq md г н г жа господин госпожа 先生 女士 السيد السيدة د`
    .split(/\s+/)
    .map(foldText),
)

const MOMENT = /\d[T ]\d{1,2}:\d{2}/
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u
const PHONE = /^[+(]?\d[\d\s().\-/]{3,}(?:\s*(?:ext|x|poste)\.?\s*\d+)?$/iu
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}+|d[aeio]s?|v[ao]n|der|bin|al|el|y)$/u

const parts = (text: string): string[] =>
  text
    .split(/[;,/|\n]|\s(?:and|et|y|и|و)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const all = (text: string, is: (part: string) => boolean): boolean => {
  const found = parts(text)
  return found.length > 0 && found.every(is)
}

const isDate = (text: string): boolean =>
  (['dmy', 'mdy', 'ymd'] as const).some((order) => dateOfText(text, order) !== null) ||
  readKnownDate(text) !== null ||
  /^\d{8}$/.test(text) ||
  /^0{1,4}[/.-]0{1,2}[/.-]0{1,4}$/.test(text) ||
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[T ]\d{1,2}:\d{2}/.test(text)

/** Whether a reader of cells takes all of a text: what is proposed is what will be read. */
const isRead = (read: (report: CellReport) => unknown): boolean => {
  let left = false
  const leave = (): void => {
    left = true
  }
  const ignore = (): void => undefined
  read({ leave, warn: ignore, keep: leave, unknown: ignore, aliases: noAliases })
  return !left
}

/** Two to five words written as names are. */
export const isPersonName = (text: string): boolean => {
  const words = text.replace(/,/g, ' ').split(/\s+/).filter(Boolean)
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word))
}

const tests: Readonly<Record<ValueKind, (text: string) => boolean>> = {
  email: (text) => all(text, (part) => EMAIL.test(part)),
  phone: (text) => all(inPlainSigns(text).replace(/\//g, ' '), (part) => PHONE.test(part)),
  contacts: (text) => contactsOf(text) !== null,
  date: isDate,
  // A number may be the code of a country; of a column it says nothing.
  country: (text) => !/^\d+$/.test(text) && isRead((report) => readCountries(text, report)),
  language: (text) => all(text, (part) => findLanguage(part.split(/[\s:(]/)[0] ?? '') !== null),
  level: (text) => readLevel(text) !== null || /^[0-5]\+?(?:\s*\/\s*[45])?$/.test(text),
  sex: (text) => isRead((report) => readSex(text, 'male', report)),
  category: (text) => isRead((report) => readCategories(text, report)),
  yesNo: (text) => saysYes(text) || saysNo(text),
  number: (text) => /^[\d.,\s-]+$/.test(text),
  titleWord: (text) =>
    foldText(text)
      .split(' ')
      .every((word) => titles.has(word)),
  personName: isPersonName,
  link: (text) => /^(?:https?:\/\/|www\.)/i.test(text),
  moment: (text) => MOMENT.test(text) && isDate(text),
}

/** The filled cells of a column, and how many of them are of a kind; each kind is counted once asked for. */
export interface ColumnValues {
  /** Cells that say something, of those looked at. */
  readonly filled: number
  /** How many of them are of the kind. */
  readonly count: (kind: ValueKind) => number
  /** Which share of them is, 0 to 1; 0 of an empty column. */
  readonly share: (kind: ValueKind) => number
  readonly texts: readonly string[]
}

/** Looks at the first filled cells of a column. */
export const valuesOf = (cells: Iterable<string>): ColumnValues => {
  const texts: string[] = []
  for (const cell of cells) {
    if (texts.length >= LOOKED_AT) break
    if (!isBlank(cell)) texts.push(cell.trim())
  }
  const counts = new Map<ValueKind, number>()
  const count = (kind: ValueKind): number => {
    const known = counts.get(kind)
    if (known !== undefined) return known
    const found = texts.filter((text) => text.length <= LONGEST && tests[kind](text)).length
    counts.set(kind, found)
    return found
  }
  return {
    filled: texts.length,
    count,
    share: (kind) => (texts.length === 0 ? 0 : count(kind) / texts.length),
    texts,
  }
}
