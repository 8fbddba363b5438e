import { cutText } from '../text/clean-text.ts'
import { type Phrase, phrase } from '../text/index.ts'
import type { DateOnly, DateOrder } from '../calendar/index.ts'
import type { ColumnMapping, ColumnScale, NameOrder } from './column-mapping.ts'
import { isEmail } from '../domain/email.ts'
import type { Problem } from '../domain/problem.ts'
import type { Availability, AvailabilityState } from '../domain/availability.ts'
import type { CellReport } from './cell-report.ts'
import { asNamed, isBlank, MOST_SIGNS_OF_ROW } from './cell-report.ts'
import { type Field, readFieldKey } from './field.ts'
import { leftOutReason } from './left-out.ts'
import type { PersonDraft } from './person-draft.ts'
import type { StatedPeriod } from './read-availability.ts'
import { holdsCountries, listsThings, readCell, type Sheetful } from './read-cell.ts'
import { mergeLanguage } from './read-languages.ts'
import { splitName } from './read-name.ts'
import type { SkillFinder } from './read-skills.ts'
import { mergeSkill } from './read-skills.ts'
import { isBlankOfCountries } from './read-words.ts'
import type { WithoutId } from '../domain/common.ts'

/** A mapped column, ready to read cells of. */
export interface ReadColumn {
  readonly column: number
  readonly header: string
  readonly field: Field
  readonly order: DateOrder
  readonly scale: ColumnScale | undefined
}

/** What reading a row needs to know of its file. */
export interface RowContext {
  readonly today: DateOnly
  /** File name, kept as the source of what it states. */
  readonly source: string
  readonly findSkill: SkillFinder
  /** "M" stands for "mujer". */
  readonly mIsFemale: boolean
  /** Which part of a whole name comes first where nothing in the cell says it. */
  readonly nameOrder: NameOrder
}

export interface ReadRow {
  readonly row: number
  /** Name as far as it could be read, for lists; empty where it could not. */
  readonly name: string
  /** Null when something stands against the row; nothing is read by halves. */
  readonly draft: PersonDraft | null
  /** What stands against the row, or is worth a look where it stands. */
  readonly problems: readonly Problem[]
}

/** Mapped columns of a plan; a column that must stay out stays out whatever the plan says. */
export const readColumns = (columns: readonly ColumnMapping[]): ReadColumn[] =>
  columns.flatMap(({ column, header, field, dateOrder, scale }) => {
    const read = field === null || leftOutReason(header) ? null : readFieldKey(field)
    return read
      ? [{ column, header, field: read, order: dateOrder ?? 'dmy', scale: scale ?? undefined }]
      : []
  })

const EXAMPLE = /^(?:example|exemple|ejemplo)\b/i

/** The example row of a template, and any other that says it is one, is not a person. */
export const isExampleRow = (cells: readonly string[]): boolean => {
  const first = cells.find((cell) => cell.trim() !== '') ?? ''
  return (
    EXAMPLE.test(first.trim()) && /not imported|pas import|non import|no se importa/i.test(first)
  )
}

/** The signs that the notes of a person may have. */
const MOST_SIGNS_OF_NOTES = 10_000

const joinNotes = (parts: readonly string[], whenCut: () => void): string | null => {
  const text = parts.filter((part) => part !== '').join('\n')
  if (text.length > MOST_SIGNS_OF_NOTES) whenCut()
  return text === '' ? null : cutText(text, MOST_SIGNS_OF_NOTES)
}

const availabilityOf = (
  sheet: Sheetful,
  statedOn: DateOnly | null,
  source: string,
  reject: (column: string, message: Phrase) => void,
): WithoutId<Availability>[] => {
  const state: AvailabilityState = sheet.availabilityState ?? 'available'
  const pairs = [...sheet.periods.entries()].toSorted(([a], [b]) => a - b)
  const fromColumns = pairs.flatMap(([, { from, to, header }]): StatedPeriod[] => {
    if (from !== null && to !== null && to < from) {
      reject(header, phrase('lists.datesReversed', { from: { date: from }, to: { date: to } }))
      return []
    }
    return [{ from, to, state: null }]
  })
  return [...fromColumns, ...sheet.availability].map((period) => ({
    from: period.from,
    to: period.to,
    state: period.state ?? state,
    noticeDays: sheet.noticeDays,
    statedOn,
    source: cutText(source, 300),
  }))
}

const emptySheetful = (): Sheetful => ({
  texts: new Map(),
  dates: new Map(),
  birthDate: null,
  sex: null,
  residence: null,
  passportIssuer: null,
  nationalities: [],
  categories: [],
  languages: [],
  numberedLanguages: new Map(),
  skills: [],
  numberedSkills: new Map(),
  qualifiedFor: [],
  experience: [],
  clearances: [],
  availability: [],
  periods: new Map(),
  availabilityState: null,
  noticeDays: null,
  providerKind: null,
  notes: [],
})

/**
 * Reads one row of a list. A wrong date, level, country, sex or category rejects the row; an
 * empty cell was not stated. Words that open lists do not know (skills, languages, positions)
 * are told and kept in the notes.
 */
export const readRow = (
  row: number,
  cells: readonly string[],
  columns: readonly ReadColumn[],
  context: RowContext,
): ReadRow => {
  const against: Problem[] = []
  const worth: Problem[] = []
  const kept = new Map<string, string[]>()
  const sheet = emptySheetful()
  const reject = (field: string, message: Phrase): void =>
    void against.push({ field, message, row })

  let listed = 0
  for (const column of columns) {
    const text = cells[column.column] ?? ''
    const { header } = column
    const report: CellReport = {
      reject: (message) => reject(header, message),
      warn: (message) => void worth.push({ field: header, message, row }),
      keep: (words) => {
        const before = kept.get(header)
        if (before) before.push(words)
        else kept.set(header, [words])
      },
    }
    if (holdsCountries(column.field) ? isBlankOfCountries(text, report) : isBlank(text)) continue
    if (listsThings(column.field)) {
      listed += text.length
      if (listed > MOST_SIGNS_OF_ROW) {
        report.reject(phrase('lists.rowTooLong', { text: asNamed(text), most: MOST_SIGNS_OF_ROW }))
        break
      }
    }
    readCell(text, column, sheet, context, report)
  }
  finishNumbered(sheet, columns, reject)

  const text = (base: string): string | null => sheet.texts.get(base) ?? null
  const date = (base: string): DateOnly | null => sheet.dates.get(base) ?? null
  const full = text('fullName')
  const split = full === null ? null : splitName(full, context.nameOrder)
  const familyName = text('familyName') ?? split?.familyName ?? text('nativeName') ?? ''
  const givenName =
    text('givenName') ?? (text('familyName') === null ? (split?.givenName ?? null) : null)
  const name = [familyName, givenName].filter(Boolean).join(', ')
  if (familyName === '') reject(nameHeader(columns), phrase('lists.nameEmpty'))

  const { birthDate } = sheet
  if (birthDate !== null && birthDate.date > context.today) {
    reject(headerOf(columns, 'birthDate'), phrase('lists.birthInFuture', { date: birthDate }))
  }
  const email = text('email')
  if (email !== null && !isEmail(email)) {
    worth.push({
      field: headerOf(columns, 'email'),
      message: phrase('lists.emailDoubtful', { text: asNamed(email) }),
      row,
    })
  }
  const statedOn = date('confirmedOn') ?? date('offeredOn')
  const availability = availabilityOf(sheet, statedOn, context.source, reject)
  if (against.length > 0) return { row, name, draft: null, problems: [...against, ...worth] }

  const notes = joinNotes(
    [...sheet.notes, ...[...kept].map(([header, words]) => `${header}: ${words.join('; ')}`)],
    () =>
      void worth.push({
        field: headerOf(columns, 'notes'),
        message: phrase('lists.notesCut', { most: MOST_SIGNS_OF_NOTES }),
        row,
      }),
  )
  const draft: PersonDraft = {
    familyName,
    givenName,
    nativeName: text('nativeName'),
    secondNativeName: text('secondNativeName'),
    passportName: text('passportName'),
    title: text('title'),
    sex: sheet.sex,
    birthDate: birthDate?.date ?? null,
    birthDatePrecision: birthDate?.precision ?? 'day',
    residence: sheet.residence,
    nationalities: sheet.nationalities,
    categories: sheet.categories,
    email,
    phone: text('phone'),
    address: text('address'),
    occupation: text('occupation'),
    organization: text('organization'),
    emergencyContact: text('emergencyContact'),
    passportNumber: text('passportNumber'),
    passportIssuer: sheet.passportIssuer,
    passportExpiresOn: date('passportExpiresOn'),
    languages: sheet.languages,
    skills: sheet.skills,
    qualifiedFor: sheet.qualifiedFor,
    experience: sheet.experience,
    availability,
    clearances: sheet.clearances,
    confirmedOn: date('confirmedOn'),
    consentOn: date('consentOn'),
    retainUntil: date('retainUntil'),
    notes,
    offer: {
      provider: text('provider'),
      providerKind: sheet.providerKind,
      offeredOn: date('offeredOn'),
      validUntil: date('offerValidUntil'),
    },
  }
  return { row, name, draft, problems: worth }
}

const headerOf = (columns: readonly ReadColumn[], base: string): string =>
  columns.find((column) => column.field.base === base)?.header ?? base

/** The column in which a name is missed: that of the family name, else whichever holds names. */
const nameHeader = (columns: readonly ReadColumn[]): string =>
  (['familyName', 'fullName', 'nativeName'] as const)
    .map((base) => columns.find(({ field }) => field.base === base)?.header)
    .find((header) => header !== undefined) ?? ''

/** Numbered columns meet only when the whole row is read: "Skill 2" with its level and years. */
const finishNumbered = (
  sheet: Sheetful,
  columns: readonly ReadColumn[],
  reject: (field: string, message: Phrase) => void,
): void => {
  const headerFor = (base: string, number: number): string =>
    columns.find(({ field }) => field.base === base && 'number' in field && field.number === number)
      ?.header ?? base
  for (const [number, { language, level }] of sheet.numberedLanguages) {
    if (language !== null)
      sheet.languages = mergeLanguage(
        sheet.languages,
        level === null ? language : { ...level, language: language.language },
      )
    else if (level !== null)
      reject(headerFor('languageLevel', number), phrase('lists.levelWithoutLanguage'))
  }
  for (const [number, { skill, level, years }] of sheet.numberedSkills) {
    if (skill !== null)
      sheet.skills = mergeSkill(sheet.skills, {
        ...skill,
        level: skill.level ?? level,
        years: skill.years ?? years,
      })
    else if (level !== null || years !== null) {
      if (sheet.unknownSkills?.has(number)) continue
      reject(
        headerFor(level !== null ? 'skillLevel' : 'skillYears', number),
        phrase('lists.levelWithoutSkill'),
      )
    }
  }
}
