import { phrase } from '../text/index.ts'
import type { DateOnly, DateOrder, KnownDate } from '../calendar/index.ts'
import { findLanguage } from '../catalogue/index.ts'
import type { AvailabilityState } from '../domain/availability.ts'
import type { Category } from '../domain/category.ts'
import type { Clearance } from '../domain/clearance.ts'
import type { Experience } from '../domain/experience.ts'
import type { PersonLanguage } from '../domain/language.ts'
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
import type { ColumnScale } from './column-mapping.ts'
import type { Field } from './field.ts'
import { type FieldBase, type FieldKind, fieldTable } from './field-table.ts'
import { readAvailability, type StatedPeriod } from './read-availability.ts'
import { readClearances } from './read-clearances.ts'
import { readDateCell, readKnownDateCell } from './read-date-cell.ts'
import { readExperience } from './read-experience.ts'
import { mergeLanguage, readLanguageLevel, readLanguages, unstated } from './read-languages.ts'
import { mergeSkill, readSkillLevelCell, readSkillOf, readSkills } from './read-skills.ts'
import type { RowContext } from './read-row.ts'
import {
  readAvailabilityState,
  readCategories,
  readCount,
  readCountries,
  readCountry,
  readPositions,
  readProviderKind,
  readSex,
} from './read-words.ts'
import type { WithoutId } from '../domain/common.ts'

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
  experience: WithoutId<Experience>[]
  clearances: WithoutId<Clearance>[]
  availability: StatedPeriod[]
  readonly periods: Map<number, { from: DateOnly | null; to: DateOnly | null; header: string }>
  availabilityState: AvailabilityState | null
  noticeDays: number | null
  providerKind: ProviderKind | null
  readonly notes: string[]
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

const refuseLength = (text: string, most: number, report: CellReport): void =>
  report.reject(phrase('lists.tooLong', { text: asNamed(text), length: text.length, most }))

const listing: ReadonlySet<FieldKind> = new Set([
  'languages',
  'skills',
  'experience',
  'availability',
  'clearances',
])
const listingFew: ReadonlySet<FieldKind> = new Set([
  'countries',
  'category',
  'language',
  'skill',
  'positions',
])

/** True for a column whose cells list things, however many. */
export const listsThings = (field: Field): boolean =>
  field.base !== 'level' &&
  field.base !== 'skillOf' &&
  (listing.has(fieldTable[field.base].kind) || listingFew.has(fieldTable[field.base].kind))

/** True for a column whose cells name countries. */
export const holdsCountries = (field: Field): boolean => {
  if (field.base === 'level' || field.base === 'skillOf') return false
  const { kind } = fieldTable[field.base]
  return kind === 'country' || kind === 'countries'
}

/** What a cell may hold, in signs; null for notes, which are cut where a record ends. */
const mostSigns = (field: Field): number | null => {
  if (field.base === 'level' || field.base === 'skillOf') return MOST_SIGNS_OF_ONE
  const { kind } = fieldTable[field.base]
  if (kind === 'note') return null
  // A line is measured without the spaces that were too many.
  if (kind === 'text' || listing.has(kind)) return MOST_SIGNS_OF_LIST
  return listingFew.has(kind) ? MOST_SIGNS_OF_FEW : MOST_SIGNS_OF_ONE
}

const readLine = (text: string, report: CellReport): string | null => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= MOST_SIGNS_OF_ONE) return line
  refuseLength(line, MOST_SIGNS_OF_ONE, report)
  return null
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

const period = (sheet: Sheetful, number: number, header: string) => {
  const entry = sheet.periods.get(number) ?? { from: null, to: null, header }
  sheet.periods.set(number, entry)
  return entry
}

/** A column like any other; levels and skills of their own columns are read before. */
const readPlain = (
  text: string,
  { base, number }: { readonly base: FieldBase; readonly number: number },
  column: {
    readonly header: string
    readonly order: DateOrder
    readonly scale: ColumnScale | undefined
  },
  sheet: Sheetful,
  context: RowContext,
  report: CellReport,
): void => {
  switch (fieldTable[base].kind) {
    case 'text': {
      const line = readLine(text, report)
      if (line !== null && !sheet.texts.has(base)) sheet.texts.set(base, line)
      break
    }
    case 'note':
      sheet.notes.push(text.trim())
      break
    case 'date': {
      const date = readDateCell(text, column.order, report)
      if (date === null) break
      if (base === 'availableFrom') period(sheet, number, column.header).from = date
      else if (base === 'availableTo') period(sheet, number, column.header).to = date
      else sheet.dates.set(base, date)
      break
    }
    case 'knownDate':
      sheet.birthDate = readKnownDateCell(text, column.order, report)
      break
    case 'country': {
      const country = readCountry(text, report)
      if (base === 'residence') sheet.residence = country
      else sheet.passportIssuer = country
      break
    }
    case 'countries':
      sheet.nationalities = union(sheet.nationalities, readCountries(text, report))
      break
    case 'sex':
      sheet.sex = readSex(text, context.mIsFemale, report)
      break
    case 'category':
      sheet.categories = union(sheet.categories, readCategories(text, report))
      break
    case 'languages':
      for (const each of readLanguages(text, column.scale, report))
        sheet.languages = mergeLanguage(sheet.languages, each)
      break
    case 'language': {
      const code = findLanguage(text)
      const listed = code === null ? readLanguages(text, column.scale, report) : [unstated(code)]
      numberedLanguage(sheet, number).language = listed[0] ?? null
      for (const each of listed.slice(1)) sheet.languages = mergeLanguage(sheet.languages, each)
      break
    }
    case 'level':
      numberedLanguage(sheet, number).level = readLanguageLevel(
        'und',
        text,
        'spoken',
        column.scale,
        report,
      )
      break
    case 'skills':
      for (const each of readSkills(text, context.findSkill, report))
        sheet.skills = mergeSkill(sheet.skills, each)
      break
    case 'skill': {
      const [skill] = readSkills(text, context.findSkill, report)
      if (skill) numberedSkill(sheet, number).skill = skill
      else (sheet.unknownSkills ??= new Set()).add(number)
      break
    }
    case 'skillLevel':
      numberedSkill(sheet, number).level = readSkillLevelCell(text, report)
      break
    case 'years':
      numberedSkill(sheet, number).years = readCount(text, 'lists.yearsNotANumber', 60, report)
      break
    case 'days':
      sheet.noticeDays = readCount(text, 'lists.noticeNotANumber', 365, report)
      break
    case 'positions':
      sheet.qualifiedFor = union(sheet.qualifiedFor, readPositions(text, report))
      break
    case 'experience':
      sheet.experience.push(...readExperience(text, context.today, column.header, report))
      break
    case 'availability':
      sheet.availability.push(...readAvailability(text, column.order, report))
      break
    case 'availabilityState':
      sheet.availabilityState = readAvailabilityState(text, report)
      break
    case 'clearances':
      sheet.clearances.push(...readClearances(text, column.order, report))
      break
    case 'providerKind':
      sheet.providerKind = readProviderKind(text, report)
      break
  }
}

/** Reads one filled cell into what its row states. One longer than anybody writes is refused unread. */
export const readCell = (
  written: string,
  column: {
    readonly header: string
    readonly field: Field
    readonly order: DateOrder
    readonly scale: ColumnScale | undefined
  },
  sheet: Sheetful,
  context: RowContext,
  report: CellReport,
): void => {
  const { field } = column
  const most = mostSigns(field)
  if (most !== null && written.length > most) {
    refuseLength(written, most, report)
    return
  }
  // Runs of spaces say nothing, and patterns would look through them again from each of their spaces.
  const text =
    most === null ? written : written.replace(/[^\S\n]+/g, ' ').replace(/\n[\n ]*/g, '\n')
  if (field.base === 'level') {
    const language = readLanguageLevel(field.language, text, field.mode, column.scale, report)
    if (language) sheet.languages = mergeLanguage(sheet.languages, language)
  } else if (field.base === 'skillOf') {
    const skill = readSkillOf(field.skill, text, report)
    if (skill) sheet.skills = mergeSkill(sheet.skills, skill)
  } else readPlain(text, field, column, sheet, context, report)
}
