import { listOf, type Phrase, phrase, type Value } from '../text/index.ts'
import { remembered } from '../text/remembered.ts'
import type { DateOnly, DateOrder, KnownDate } from '../calendar/index.ts'
import { findLanguage, foldText } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import type { Category } from '../domain/category.ts'
import type { Clearance } from '../domain/clearance.ts'
import { isEmail } from '../domain/email.ts'
import type { Experience } from '../domain/experience.ts'
import { type LanguageMode, languageModes, type PersonLanguage } from '../domain/language.ts'
import type { Sex } from '../domain/person.ts'
import type { ProviderKind } from '../domain/provider.ts'
import type { PersonSkill, SkillLevel } from '../domain/skill.ts'
import {
  asNamed,
  type CellReport,
  MOST_SIGNS_OF_FEW,
  MOST_SIGNS_OF_LIST,
  MOST_SIGNS_OF_ONE,
} from './cell-report.ts'
import { categoryValue, experienceCell, sexValue, skillsCell } from './cells.ts'
import type { ColumnScale, InstantReading } from './column-mapping.ts'
import { type Field, fieldKey, fieldKind } from './field.ts'
import { type FieldBase, type FieldEntry, type FieldKind, fieldTable } from './field-table.ts'
import {
  endOfPeriod,
  isOpenEnd,
  readAvailability,
  type StatedPeriod,
  withoutLeadOfDay,
} from './read-availability.ts'
import { isDoubt, readAvailableIn } from './read-available-in.ts'
import { readClearances } from './read-clearances.ts'
import { readCountries, readCountry } from './read-countries.ts'
import { readDateCell, readKnownDateCell, inCalendarOf } from './read-date-cell.ts'
import { contactsOf, readEmails, readPassportNumber, readPhones } from './read-contacts.ts'
import { readNotice } from './read-notice.ts'
import { saysNo, saysYes } from './yes-no.ts'
import { languageOfWords } from './language-words.ts'
import { isMission } from './mission-columns.ts'
import { asFree } from './not-free.ts'
import { readExperience } from './read-experience.ts'
import { namesYear } from './read-mission-dates.ts'
import type { LayoutCell } from './table.ts'
import { mergeLanguage, readLanguageLevel, readLanguages, unstated } from './read-languages.ts'
import { mergeSkill, readSkillLevelCell, readSkillOf, readSkills } from './read-skills.ts'
import type { RowContext } from './read-row.ts'
import { readTags } from './read-tags.ts'
import { readTraining } from './read-training.ts'
import {
  categoryOfHeader,
  readAvailabilityState,
  readCategories,
  readCount,
  readPositions,
  readProviderKind,
  readSex,
} from './read-words.ts'
import type { WithoutId } from '../domain/common.ts'

/** A period of which columns give the days, and how they write them. */
interface StatedColumns {
  from: DateOnly | null
  to: DateOnly | null
  readonly header: string
  readonly written: string[]
  /** Null where the headers speak of being free. */
  readonly state: 'unavailable' | null
  /** Header of an end that is written and could not be read; null where there is none. */
  unread: string | null
}

/** What the cells of one row have stated so far. */
export interface Sheetful {
  readonly texts: Map<string, string>
  readonly dates: Map<string, DateOnly>
  birthDate: KnownDate | null
  sex: Sex | null
  residence: string | null
  passportIssuer: string | null
  nationalities: string[]
  categories: Category[]
  languages: WithoutId<PersonLanguage>[]
  readonly numberedLanguages: Map<
    number,
    { language: WithoutId<PersonLanguage> | null; level: WithoutId<PersonLanguage> | null }
  >
  skills: WithoutId<PersonSkill>[]
  readonly numberedSkills: Map<
    number,
    { skill: WithoutId<PersonSkill> | null; level: SkillLevel | null; years: number | null }
  >
  /** Numbers of skill columns whose skill went to the notes: its level goes with it. */
  unknownSkills?: Set<number>
  qualifiedFor: string[]
  tags: string[]
  experience: WithoutId<Experience>[]
  clearances: WithoutId<Clearance>[]
  availability: StatedPeriod[]
  readonly periods: Map<number, StatedColumns>
  /** Months and other periods that have a column each. */
  readonly months: StatedPeriod[]
  /** The parts of each mission by its number, in the order of their columns. */
  readonly missionParts: Map<number, string[]>
  /** What was written in the first column of a field that holds one value, by its key. */
  readonly said: Map<string, string>
  availabilityState: AvailabilityState | null
  noticeDays: number | null
  providerKind: ProviderKind | null
  readonly notes: string[]
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

const leaveLong = (text: string, most: number, report: CellReport): void =>
  report.leave(phrase('lists.tooLong', { text: asNamed(text), length: text.length, most }), text)

const listing: ReadonlySet<ReturnType<typeof fieldKind>> = new Set([
  'languages',
  'motherTongue',
  'missionPart',
  'skills',
  'experience',
  'availability',
  'clearances',
])
const listingFew: ReadonlySet<ReturnType<typeof fieldKind>> = new Set([
  'countries',
  'category',
  'language',
  'skill',
  'positions',
  'tags',
])

/** What the level of a mother tongue is called in every scale of words. */
const MOTHER_TONGUE = 'mother tongue'

/** What is true of every cell of a field. */
interface CellTraits {
  readonly listsThings: boolean
  readonly holdsCountries: boolean
  /** What a cell may hold, in signs; null for notes, which are cut where a record ends. */
  readonly mostSigns: number | null
}

const traits = new WeakMap<Field, CellTraits>()

/** Kept with the field: it is asked several times of each cell of a list. */
function traitsOf(field: Field): CellTraits {
  const known = traits.get(field)
  if (known) return known
  const kind = fieldKind(field)
  const found: CellTraits = {
    listsThings: listing.has(kind) || listingFew.has(kind),
    holdsCountries: kind === 'country' || kind === 'countries',
    mostSigns: mostSignsOf(kind),
  }
  traits.set(field, found)
  return found
}

/** True for a column whose cells list things, however many. */
export const listsThings = (field: Field): boolean => traitsOf(field).listsThings

/** True for a column whose cells name countries. */
export const holdsCountries = (field: Field): boolean => traitsOf(field).holdsCountries

function mostSignsOf(kind: ReturnType<typeof fieldKind>): number | null {
  if (kind === 'note' || kind === 'noteUnder') return null
  // A line is measured without the spaces that were too many.
  if (kind === 'text' || listing.has(kind)) return MOST_SIGNS_OF_LIST
  return listingFew.has(kind) ? MOST_SIGNS_OF_FEW : MOST_SIGNS_OF_ONE
}

/** More than single spaces between words: runs, other spaces, line ends. */
const SPACED = /[^\S ]| {2}/

const readLine = (text: string, report: CellReport): string | null => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= MOST_SIGNS_OF_ONE) return line
  leaveLong(line, MOST_SIGNS_OF_ONE, report)
  return null
}

/** A line of text; addresses and numbers are freed of what is no part of them. */
const readText = (text: string, base: FieldBase, report: CellReport): string | null => {
  const line = readLine(text, report)
  if (line === null) return null
  if (base === 'email') return readEmails(line, report)
  if (base === 'phone') return readPhones(text, report)
  return base === 'passportNumber' ? readPassportNumber(line, report) : line
}

/** A number among the addresses, or an address among the numbers, is of the other of the two. */
const contactOf = (text: string, base: FieldBase): FieldBase => {
  const plain = text.trim()
  if (plain.length > LONGEST_CONTACT) return base
  if (base === 'email' && /^[+(]?\d[\d\s().\-/]{5,}$/.test(plain)) return 'phone'
  return base === 'phone' && isEmail(plain) ? 'email' : base
}
/** No address and no number has more signs. */
const LONGEST_CONTACT = 100

/** The day that a month or year alone stands for: of what begins the first, of what ends the last. */
const wholeOf = (base: FieldBase): 'first' | 'last' | null => {
  if (base === 'availableFrom') return 'first'
  return ['availableTo', 'passportExpiresOn', 'offerValidUntil', 'retainUntil'].includes(base)
    ? 'last'
    : null
}

/** "Yes" under consent: it was given, and nobody wrote when. */
const readConsentMark = (text: string, report: CellReport): boolean => {
  const given = saysYes(text)
  if (!given && !saysNo(text)) return false
  report.warn(
    phrase(given ? 'lists.consentWithoutDay' : 'lists.consentRefused', { text: asNamed(text) }),
  )
  report.keep(text.trim())
  return true
}

const numberedLanguage = (sheet: Sheetful, number: number) => {
  const entry = sheet.numberedLanguages.get(number) ?? { language: null, level: null }
  sheet.numberedLanguages.set(number, entry)
  return entry
}

const numberedSkill = (sheet: Sheetful, number: number) => {
  const entry = sheet.numberedSkills.get(number) ?? { skill: null, level: null, years: null }
  sheet.numberedSkills.set(number, entry)
  return entry
}

const modeOf = (base: FieldBase): LanguageMode =>
  base === 'languageRead' ? 'read' : base === 'languageWritten' ? 'written' : 'spoken'

const putLevel = (
  sheet: Sheetful,
  number: number,
  level: WithoutId<PersonLanguage> | null,
): void => {
  if (level === null) return
  const entry = numberedLanguage(sheet, number)
  const [merged = level] = mergeLanguage(entry.level === null ? [] : [entry.level], level)
  entry.level = merged
}

/**
 * Puts a text to what earlier columns of its field said, or leaves the first and tells.
 * @returns whether the record holds it now
 */
const putText = (sheet: Sheetful, base: FieldBase, line: string, report: CellReport): boolean => {
  const before = sheet.texts.get(base)
  const { joined }: FieldEntry = fieldTable[base]
  if (before !== undefined && joined === undefined) return keepAnother(before, line, report)
  if (before?.split(joined ?? ' ').includes(line)) return true
  const together =
    before === undefined ? line : readLine(`${before}${joined ?? ' '}${line}`, report)
  if (together !== null) sheet.texts.set(base, together)
  return together !== null
}

/** Telephone numbers and addresses of one cell go where each belongs, whichever the column is said to hold. */
const readContacts = (
  both: { readonly email: string; readonly phone: string },
  sheet: Sheetful,
  report: CellReport,
): Value | null =>
  several(
    (['email', 'phone'] as const).flatMap((base) => {
      const line = readText(both[base], base, report)
      return line !== null && putText(sheet, base, line, report) ? [line] : []
    }),
  )

/** A cell below the name of a mission: a mark, or as what somebody was there; one that names a year speaks for itself. */
const asOfMission = (header: string, text: string): string =>
  saysNo(text) || namesYear(text) || /[,;\n|•]/.test(text)
    ? text
    : saysYes(text)
      ? header
      : `${header}, ${text}`

/** A field of one value keeps the first; what another column says is told and kept in the notes. */
const keepAnother = (before: string, text: string, report: CellReport): boolean => {
  if (foldText(before) === foldText(text)) return true
  const values = { text: asNamed(text), before: asNamed(before) }
  report.leave(phrase('lists.saidBefore', values), text.trim())
  return false
}

/** Kinds of which a record holds one value; texts see to it themselves. */
const single: ReadonlySet<FieldKind> = new Set([
  'date',
  'knownDate',
  'country',
  'sex',
  'days',
  'availabilityState',
  'providerKind',
])

/** No list numbers so many periods. */
const NOT_FREE_BEHIND = 1000

const period = (sheet: Sheetful, number: number, header: string): StatedColumns => {
  const state = isNotFree(header) ? 'unavailable' : null
  // The days of being free and of not being free are never the ends of one period.
  const key = state === null ? number : NOT_FREE_BEHIND + number
  const entry = sheet.periods.get(key) ?? {
    ...{ from: null, to: null, header, written: [], state, unread: null },
  }
  sheet.periods.set(key, entry)
  return entry
}

/** One end of a period is written and cannot be read. */
const unreadEnd = (sheet: Sheetful, number: number, header: string): void => {
  period(sheet, number, header).unread = header
}

const notFree = remembered((header: string) => asFree(foldText(header)) !== null, 500)

/** True for a header about time in which somebody is not free. */
const isNotFree = (header: string): boolean => notFree(header)

const languageValue = (of: WithoutId<PersonLanguage>): Value => {
  const levels = languageModes.flatMap((mode): Value[] => {
    const level = of[mode]
    return level === null ? [] : [phrase('evidence.modeLevel', { mode, level: { level } })]
  })
  const language = { language: of.language }
  if (levels.length === 0) return language
  // A level of which nothing is said is how well somebody speaks.
  return levels.length === 1 && of.spoken !== null
    ? phrase('documents.languageLevel', { language, level: { level: of.spoken } })
    : phrase('documents.languageLevel', { language, level: listOf(levels, 'comma') })
}

const several = (values: readonly Value[]): Value | null => {
  const [first] = values
  if (first === undefined) return null
  return values.length === 1 ? first : listOf(values, 'semicolon')
}

/** A cell of a layout as one value: what an export writes in lines, a screen shows in one. */
const textOf = (cell: LayoutCell): Value | null =>
  cell !== null && typeof cell === 'object' && 'lines' in cell ? several(cell.lines) : cell

const DAY_OR_MONTH =
  /^\d{1,2}\D{0,5}\s\p{L}{3,12}\.?$|^\p{L}{3,12}\.?\s\d{1,2}\D{0,2}$|^\p{L}{3,12}\.?$/u
const FIRST_OF_MONTH =
  /^(?:early|(?:the )?(?:beginning|begin|start) of|début(?: de)?|(?:principios|comienzos|inicios) de|(?:início|começo) de|anfang|beginn)\s\p{L}{3,12}\.?$/iu
const LAST_OF_MONTH =
  /^(?:(?:the )?end(?: of)?|(?:la )?fin(?: de)?|(?:finales|fines|final) de|(?:fim|finais) de|ende)\s\p{L}{3,12}\.?$/iu

/** "15 March", "May" in a column of days: the next one, told. Null where a year is written, or no month. */
const dayOfNextYear = (
  text: string,
  end: 'first' | 'last',
  { order, header }: { readonly order: DateOrder; readonly header: string },
  { today }: RowContext,
  report: CellReport,
): DateOnly | null => {
  const plain = text.trim()
  const isPartOfMonth = (end === 'first' ? FIRST_OF_MONTH : LAST_OF_MONTH).test(plain)
  if (!isPartOfMonth && !DAY_OR_MONTH.test(plain)) return null
  const left: string[] = []
  const told: Phrase[] = []
  const found = readAvailability(
    plain,
    order,
    today,
    {
      ...report,
      leave: (_why, words) => void left.push(words),
      // The first day of "early May" is the first of May.
      warn: (message) =>
        isPartOfMonth && message.key === 'lists.partOfMonth' ? null : told.push(message),
    },
    yearOfHeader(header),
  )
  const [period] = found
  if (left.length > 0 || found.length !== 1 || !period || period.from === null) return null
  for (const message of told) report.warn(message)
  return end === 'first' ? period.from : (period.to ?? period.from)
}

/** "Availability 2027": the year that is meant where a cell names none. */
const yearOfHeader = (header: string): number | null => {
  const years = header.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []
  return years.length === 1 ? Number(years[0]) : null
}

/** The levels of a column that does not say of which language. */
const levelValue = (of: WithoutId<PersonLanguage>): Value =>
  listOf(
    languageModes.flatMap((mode): Value[] => {
      const level = of[mode]
      if (level === null) return []
      return mode === 'spoken'
        ? [{ level }]
        : [phrase('evidence.modeLevel', { mode, level: { level } })]
    }),
    'comma',
  )

const skillValue = (of: WithoutId<PersonSkill>): Value | null => textOf(skillsCell([of]))

const periodValue = ({ from, to, state }: StatedPeriod): Value =>
  state === null || state === 'available'
    ? { period: [from, to] }
    : phrase('lists.periodRead', { period: { period: [from, to] }, state })

/** A period of a column of days on which somebody is not free; "none" there says nothing. */
const ofHeader = (period: StatedPeriod, header: string, text: string): StatedPeriod[] => {
  if (!isNotFree(header)) return [period]
  const isDated = period.from !== null || period.to !== null
  return isDated || saysYes(text) ? [{ ...period, state: 'unavailable' }] : []
}

const stateValue = (state: AvailabilityState): Value =>
  phrase('documents.templateAvailability', { state })

const addPart = (parts: Map<number, string[]>, number: number, text: string): void => {
  parts.set(number, [...(parts.get(number) ?? []), text])
}

const missionsValue = (missions: readonly WithoutId<Experience>[]): Value | null => {
  return textOf(experienceCell(missions, ['observation', 'advisory', 'other']))
}

const clearanceValue = ({ name, obtainedOn, expiresOn }: WithoutId<Clearance>): Value =>
  expiresOn !== null
    ? phrase('lists.clearanceUntil', { name, date: { date: expiresOn } })
    : obtainedOn !== null
      ? phrase('lists.clearanceOf', { name, date: { date: obtainedOn } })
      : name

/**
 * A column like any other; levels and skills of their own columns are read before.
 * @returns what was understood; null where nothing was
 */
const readPlain = (
  text: string,
  { base, number }: { readonly base: FieldBase; readonly number: number },
  column: {
    readonly header: string
    readonly order: DateOrder
    readonly scale: ColumnScale | undefined
    readonly instants?: InstantReading | undefined
  },
  sheet: Sheetful,
  context: RowContext,
  report: CellReport,
): Value | null => {
  const again = <T>(read: (to: CellReport) => T): T =>
    context.memory ? context.memory.again(column, text, report, read) : read(report)
  switch (fieldTable[base].kind) {
    case 'text': {
      const both = base === 'email' || base === 'phone' ? contactsOf(text) : null
      if (both !== null) return readContacts(both, sheet, report)
      const of = contactOf(text, base)
      const line = readText(text, of, report)
      return line !== null && putText(sheet, of, line, report) ? line : null
    }
    case 'note':
      sheet.notes.push(text.trim())
      return text.trim()
    case 'noteUnder':
      report.keep(text.trim())
      return text.trim()
    case 'motherTongue': {
      const found = readLanguages(text, column.scale, report).map((each) =>
        each.spoken === null
          ? (readLanguageLevel(each.language, MOTHER_TONGUE, 'spoken', undefined, report) ?? each)
          : each,
      )
      for (const each of found) sheet.languages = mergeLanguage(sheet.languages, each)
      return several(found.map(languageValue))
    }
    case 'training': {
      const training = readTraining(text, column.header, column.order, report)
      if (training) sheet.clearances.push(training)
      return training && clearanceValue(training)
    }
    case 'missionPart':
      addPart(sheet.missionParts, number, text.trim())
      return text.trim()
    case 'date': {
      const end = endOfPeriod(base)
      if (end !== null && isDoubt(text)) {
        unreadEnd(sheet, number, column.header)
        return null
      }
      if (base === 'consentOn' && readConsentMark(text, report)) return null
      if (
        (base === 'availableFrom' && isOpenEnd(text, 'first')) ||
        (base === 'availableTo' && isOpenEnd(text, 'last'))
      ) {
        period(sheet, number, column.header).written.push(text)
        return text.trim()
      }
      const day = end === null ? text : withoutLeadOfDay(text, end)
      const dated = inCalendarOf(column.header, day)
      const ofNextYear = end === null ? null : dayOfNextYear(day, end, column, context, report)
      const heard: CellReport =
        end === null
          ? report
          : {
              ...report,
              leave: (why, left) => {
                unreadEnd(sheet, number, column.header)
                report.leave(why, left)
              },
            }
      const read = (to: CellReport): DateOnly | null =>
        readDateCell(dated, column.order, to, wholeOf(base), column.instants)
      const date =
        ofNextYear ??
        (context.memory ? context.memory.again(column, text, heard, read) : read(heard))
      if (date === null) return null
      if (base !== 'availableFrom' && base !== 'availableTo') {
        sheet.dates.set(base, date)
        return { date }
      }
      const ends = period(sheet, number, column.header)
      if (base === 'availableFrom') ends.from = date
      else ends.to = date
      ends.written.push(text)
      return ends.state === null
        ? { date }
        : periodValue({ from: ends.from, to: ends.to, state: ends.state })
    }
    case 'knownDate': {
      const dated = inCalendarOf(column.header, text)
      const known = again((to) => readKnownDateCell(dated, column.order, to, column.instants))
      if (known === null) return null
      sheet.birthDate = known
      return known
    }
    case 'country': {
      const country = again((to) => readCountry(text, to))
      if (country === null) return null
      if (base === 'residence') sheet.residence = country
      else sheet.passportIssuer = country
      return { country }
    }
    case 'countries': {
      const found = again((to) => readCountries(text, to))
      sheet.nationalities = union(sheet.nationalities, found)
      return several(found.map((country) => ({ country })))
    }
    case 'sex':
      sheet.sex = again((to) => readSex(text, context.meaningOfM, to))
      return sheet.sex === null ? null : sexValue(sheet.sex)
    case 'category': {
      const marked = categoryOfHeader(column.header)
      const isMark = marked !== null && (saysYes(text) || saysNo(text))
      const found = isMark
        ? saysYes(text)
          ? [marked]
          : []
        : again((to) => readCategories(text, to))
      sheet.categories = union(sheet.categories, found)
      return several(found.map(categoryValue))
    }
    case 'languages': {
      const found = again((to) => readLanguages(text, column.scale, to))
      for (const each of found) sheet.languages = mergeLanguage(sheet.languages, each)
      return several(found.map(languageValue))
    }
    case 'language': {
      const code = findLanguage(text)
      const listed = code === null ? readLanguages(text, column.scale, report) : [unstated(code)]
      numberedLanguage(sheet, number).language = listed[0] ?? null
      for (const each of listed.slice(1)) sheet.languages = mergeLanguage(sheet.languages, each)
      return several(listed.map(languageValue))
    }
    case 'level': {
      const level = readLanguageLevel('und', text, modeOf(base), column.scale, report)
      putLevel(sheet, number, level)
      return level === null ? null : levelValue(level)
    }
    case 'skills': {
      const found = again((to) => readSkills(text, context.findSkill, to))
      for (const each of found) sheet.skills = mergeSkill(sheet.skills, each)
      return textOf(skillsCell(found))
    }
    case 'skill': {
      const [skill] = readSkills(text, context.findSkill, report)
      if (skill) numberedSkill(sheet, number).skill = skill
      else (sheet.unknownSkills ??= new Set()).add(number)
      return skill ? skillValue(skill) : null
    }
    case 'skillLevel': {
      const level = readSkillLevelCell(text, report)
      numberedSkill(sheet, number).level = level
      return level === null ? null : { skillLevel: level }
    }
    case 'years': {
      const years = readCount(text, 'lists.yearsNotANumber', 60, report)
      numberedSkill(sheet, number).years = years
      return years
    }
    case 'days':
      sheet.noticeDays = readNotice(text, report)
      return sheet.noticeDays
    case 'positions': {
      const found = again((to) => readPositions(text, to))
      sheet.qualifiedFor = union(sheet.qualifiedFor, found)
      return several(found.map((positionKind) => ({ positionKind })))
    }
    case 'tags': {
      const found = readTags(text, sheet.tags, report)
      sheet.tags = found.all
      return several(found.read)
    }
    case 'experience': {
      const words = isMission(column.header) ? asOfMission(column.header, text) : text
      const found = readExperience(words, context.today, column.header, report)
      sheet.experience.push(...found)
      return missionsValue(found)
    }
    case 'availability': {
      const found = readAvailability(
        text,
        column.order,
        context.today,
        report,
        yearOfHeader(column.header),
      ).flatMap((period) => ofHeader(period, column.header, text))
      sheet.availability.push(...found)
      return several(found.map(periodValue))
    }
    case 'availabilityState':
      sheet.availabilityState = readAvailabilityState(text, report)
      return sheet.availabilityState === null ? null : stateValue(sheet.availabilityState)
    case 'clearances': {
      const found = readClearances(text, column.order, report)
      sheet.clearances.push(...found)
      return several(found.map(clearanceValue))
    }
    case 'providerKind':
      sheet.providerKind = readProviderKind(text, report)
      return sheet.providerKind === null
        ? null
        : phrase('documents.templateKind', { kind: sheet.providerKind })
  }
}

/** Reads a cell unless an earlier column said the one thing its field holds. */
const readOnce: typeof readPlain = (text, field, column, sheet, context, report) => {
  const key = fieldKey(field)
  const before = sheet.said.get(key)
  if (before !== undefined) {
    keepAnother(before, text, report)
    return null
  }
  const value = readPlain(text, field, column, sheet, context, report)
  if (value !== null && single.has(fieldTable[field.base].kind)) sheet.said.set(key, text)
  return value
}

const FOOTNOTE = /(?<=[\p{L}\p{N}).])\s?(?:\*+|[†‡§¹²³⁴⁵]+)$/u

/** A cell without the mark of a footnote behind what it says, which is told. */
const withoutMark = (text: string, field: Field, report: CellReport): string => {
  if (traitsOf(field).mostSigns === null || !FOOTNOTE.test(text)) return text
  report.warn(phrase('lists.footnote', { text: asNamed(text) }))
  return text.replace(FOOTNOTE, '')
}

/** Reads one filled cell into what its row states. One longer than anybody writes is left unread. Gives what was understood of it, for a screen. */
export const readCell = (
  written: string,
  column: {
    readonly header: string
    readonly field: Field
    readonly order: DateOrder
    readonly scale: ColumnScale | undefined
    readonly instants?: InstantReading | undefined
  },
  sheet: Sheetful,
  context: RowContext,
  report: CellReport,
): Value | null => {
  const { field } = column
  const most = traitsOf(field).mostSigns
  if (most !== null && written.length > most) {
    leaveLong(written, most, report)
    return null
  }
  const unmarked = withoutMark(written, field, report)
  // Runs of spaces say nothing, and patterns would look through them again from each of their spaces.
  const text =
    most === null || !SPACED.test(unmarked)
      ? unmarked
      : unmarked.replace(/[^\S\n]+/g, ' ').replace(/\n[\n ]*/g, '\n')
  if (field.base === 'level') {
    const read = (to: CellReport): WithoutId<PersonLanguage> | null =>
      // Forms of the web write a tick as the answer that was ticked.
      languageOfWords(text) === field.language
        ? unstated(field.language)
        : readLanguageLevel(field.language, text, field.mode, column.scale, to)
    const language = context.memory
      ? context.memory.again(column, text, report, read)
      : read(report)
    if (language) sheet.languages = mergeLanguage(sheet.languages, language)
    return language && languageValue(language)
  }
  if (field.base === 'skillOf') {
    const skill = readSkillOf(field.skill, text, report)
    if (skill) sheet.skills = mergeSkill(sheet.skills, skill)
    return skill && skillValue(skill)
  }
  if (field.base === 'availableIn') {
    const month = readAvailableIn(text, field, report)
    if (month) sheet.months.push(month)
    return month && periodValue(month)
  }
  return readOnce(text, field, column, sheet, context, report)
}
