import { foldText } from '../catalogue/index.ts'
import { cutText } from '../text/clean-text.ts'
import { listOf, type Phrase, phrase, type Value } from '../text/index.ts'
import type { DateOnly, DateOrder } from '../calendar/index.ts'
import type { ColumnMapping, ColumnScale, InstantReading, NameOrder } from './column-mapping.ts'
import type { Experience } from '../domain/experience.ts'
import type { Problem } from '../domain/problem.ts'
import type { Availability, AvailabilityState } from '../domain/availability.ts'
import type { CellReport } from './cell-report.ts'
import { asNamed, isBlank, MOST_SIGNS_OF_ROW } from './cell-report.ts'
import type { CellMemory } from './cell-memory.ts'
import { type CellRead, cellReadOf } from './cell-read.ts'
import { type Field, readFieldKey } from './field.ts'
import type { FieldBase } from './field-table.ts'
import { leftOutReason } from './left-out.ts'
import type { PersonDraft } from './person-draft.ts'
import type { StatedPeriod } from './read-availability.ts'
import { isDoubt, joinMonths } from './read-available-in.ts'
import { holdsCountries, listsThings, readCell, type Sheetful } from './read-cell.ts'
import { readExperience } from './read-experience.ts'
import { mergeLanguage } from './read-languages.ts'
import { saidOfName } from './gone-words.ts'
import { isVacantPlace, namesSeveral } from './name-words.ts'
import { formerFamilyName, type NamePart, splitName, splitNamePart } from './read-name.ts'
import type { SkillFinder } from './read-skills.ts'
import { mergeSkill } from './read-skills.ts'
import type { MeaningOfM } from './read-words.ts'
import { isBlankOfCountries } from './read-countries.ts'
import type { UnknownWords } from './unknown-words.ts'
import { noAliases, type ValueAliases } from './value-aliases.ts'
import type { WithoutId } from '../domain/common.ts'

/** A mapped column, ready to read cells of. */
export interface ReadColumn {
  readonly column: number
  readonly header: string
  readonly field: Field
  readonly order: DateOrder
  readonly scale: ColumnScale | undefined
  readonly instants?: InstantReading | undefined
}

/** What reading a row needs to know of its file. */
export interface RowContext {
  readonly today: DateOnly
  /** File name, kept as the source of what it states. */
  readonly source: string
  readonly findSkill: SkillFinder
  /** What "M" stands for in its columns of sexes: see {@link meaningOfM}. */
  readonly meaningOfM: MeaningOfM
  /** Which part of a whole name comes first where nothing in the cell says it. */
  readonly nameOrder: NameOrder
  /** What the office has chosen for words of lists; nothing where it is not given. */
  readonly aliases?: ValueAliases
  /** Collects the words that nobody knew, over all rows. */
  readonly unknownWords?: Pick<UnknownWords, 'note'>
  /** True for a cell that holds an error: its text is empty, and what it held is not known. */
  readonly isLost?: (row: number, column: number) => boolean
  /** What cells were read as before; each is read by itself where it is not given. */
  readonly memory?: CellMemory
  /** True where each row is to say what was understood of each cell: a screen asks, an import does not. */
  readonly tellsCells?: boolean
}

export interface ReadRow {
  readonly row: number
  /** Name as far as it could be read, for lists; empty where it could not. */
  readonly name: string
  /** Null where nobody is named: the row is no person. */
  readonly draft: PersonDraft | null
  /** What stands against the row, or is worth a look where it stands. */
  readonly problems: readonly Problem[]
  /** What was understood of each filled cell, in the order of the columns; empty unless it was asked for. */
  readonly cells: readonly CellRead[]
}

/** Mapped columns of a plan; a column that must stay out stays out whatever the plan says. */
export const readColumns = (columns: readonly ColumnMapping[]): ReadColumn[] =>
  columns.flatMap(({ column, header, field, dateOrder, scale, instants }) => {
    const read = field === null || leftOutReason(header) ? null : readFieldKey(field)
    return read
      ? [
          {
            ...{ column, header, field: read, order: dateOrder ?? 'dmy' },
            ...{ scale: scale ?? undefined, instants },
          },
        ]
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
  leave: (column: string, message: Phrase, words: string) => void,
  warn: (column: string, message: Phrase) => void,
): WithoutId<Availability>[] => {
  const state: AvailabilityState = sheet.availabilityState ?? 'available'
  const pairs = [...sheet.periods.entries()].toSorted(([a], [b]) => a - b)
  const fromColumns = pairs.flatMap(([, columns]): StatedPeriod[] => {
    const { from, to, header, written, unread } = columns
    if (written.length === 0) return []
    if (from !== null && to !== null && to < from) {
      const message = phrase('lists.datesReversed', { from: { date: from }, to: { date: to } })
      leave(header, message, written.join(' – '))
      return []
    }
    const isFree = (columns.state ?? state) === 'available'
    // An end that nobody could read is none, and nobody is free for good on the strength of it.
    if (unread !== null && isFree) warn(unread, phrase('lists.endUnread'))
    return [{ from, to, state: unread !== null && isFree ? 'tentative' : columns.state }]
  })
  const all = [...fromColumns, ...sheet.availability, ...joinMonths(sheet.months)]
  const isDated = ({ from, to }: StatedPeriod): boolean => from !== null || to !== null
  const hasDays = all.some(isDated)
  // "Yes" beside a column of days says nothing but that; "from March" beside the day it is says it twice.
  const stated = all
    .filter((period) => isDated(period) || !hasDays || (period.state ?? state) !== 'available')
    .filter(
      (period, at, kept) =>
        kept.findIndex(
          (other) =>
            other.from === period.from &&
            other.to === period.to &&
            (other.state ?? state) === (period.state ?? state),
        ) === at,
    )
  return stated.map((period) => ({
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
  tags: [],
  experience: [],
  clearances: [],
  availability: [],
  months: [],
  missionParts: new Map(),
  said: new Map(),
  periods: new Map(),
  availabilityState: null,
  noticeDays: null,
  providerKind: null,
  notes: [],
})

/** Fields of which a question mark says that somebody may be free. */
const MAY_BE = new Set<string>(['availableIn', 'availableFrom', 'availableTo'])

// Passport data is restricted, which notes are not: what cannot be read of it is told and left out.
const restricted = new Set<string>([
  'passportName',
  'passportNumber',
  'passportIssuer',
  'passportExpiresOn',
] satisfies FieldBase[])

/**
 * Reads one row of a list. An empty cell was not stated. A cell that cannot be read is left, not the
 * person: it is told, and its words are kept in the notes under its header. Only a row without a name
 * is refused.
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
  const told: CellRead[] = []
  const reject = (field: string, message: Phrase): void =>
    void against.push({ field, message, row })
  const keep = (header: string, words: string): void => {
    const before = kept.get(header)
    if (before) before.push(words)
    else kept.set(header, [words])
  }
  const leave = (header: string, why: Phrase, words: string): void => {
    worth.push({ field: header, message: phrase('lists.leftToNotes', { why }), row })
    keep(header, words)
  }

  let listed = 0
  for (const column of columns) {
    const text = cells[column.column] ?? ''
    const { header } = column
    const isRestricted = restricted.has(column.field.base)
    let keptSome = false
    const report: CellReport = {
      leave: (why, words) => {
        keptSome = true
        if (isRestricted)
          worth.push({ field: header, message: phrase('lists.leftOut', { why }), row })
        else leave(header, why, words)
      },
      warn: (message) => void worth.push({ field: header, message, row }),
      keep: (words) => {
        // A column of notes is kept whole: nothing else of it goes there.
        keptSome = column.field.base !== 'noteUnder'
        if (!isRestricted) keep(header, words)
      },
      unknown: (kind, word) => context.unknownWords?.note(kind, word, row),
      aliases: context.aliases ?? noAliases,
    }
    const saysNothing = holdsCountries(column.field)
      ? isBlankOfCountries(text, report)
      : isBlank(text) && !(MAY_BE.has(column.field.base) && isDoubt(text))
    if (saysNothing) continue
    let value: Value | null = null
    if (listsThings(column.field)) listed += text.length
    if (listsThings(column.field) && listed > MOST_SIGNS_OF_ROW) {
      const why = phrase('lists.rowTooLong', { text: asNamed(text), most: MOST_SIGNS_OF_ROW })
      report.leave(why, text)
    } else value = readCell(text, column, sheet, context, report)
    if (context.tellsCells) told.push(cellReadOf(column.column, text, value, keptSome))
  }
  const missions = readMissionOfRow(sheet, columns, context, {
    leave: (why, words) => leave(headerOf(columns, 'missionPart'), why, words),
    warn: (message) => void worth.push({ field: headerOf(columns, 'missionPart'), message, row }),
    keep: (words) => keep(headerOf(columns, 'missionPart'), words),
    unknown: (kind, word) => context.unknownWords?.note(kind, word, row),
    aliases: context.aliases ?? noAliases,
  })
  sheet.experience.push(...missions)
  finishNumbered(sheet, columns, cells, leave)

  const text = (base: string): string | null => sheet.texts.get(base) ?? null
  const date = (base: string): DateOnly | null => sheet.dates.get(base) ?? null
  for (const base of NAMES) {
    const said = saidOfName(sheet.texts.get(base) ?? '')
    if (said === null) continue
    sheet.texts.set(base, said.name)
    const field = headerOf(columns, base)
    worth.push({ field, message: phrase('lists.saidGone', { text: asNamed(said.said) }), row })
    keep(field, said.said)
    showName(told, columns, cells, base, said.name)
  }
  const named = nameOf(sheet, context)
  const { familyName, givenName } = named
  for (const words of named.further) keep(nameHeader(columns), words)
  for (const words of named.furtherGiven) keep(headerOf(columns, 'givenName'), words)
  if (named.more !== null) {
    keep(headerOf(columns, 'fullName'), named.more)
    showName(told, columns, cells, 'fullName', named.more)
  }
  for (const base of ['familyName', 'givenName'] as const) {
    const part = named.parts[base]
    const wentToNotes = base === 'familyName' ? named.further : named.furtherGiven
    if (part !== null && part.name !== sheet.texts.get(base)) {
      // What went elsewhere is shown as well: a degree is a title.
      const all = [part.name, part.suffix, part.title].filter((each) => each !== null)
      showName(told, columns, cells, base, listOf(all, 'comma'), wentToNotes.length > 0)
    }
  }
  for (const base of NAMES) {
    const said = sheet.texts.get(base) ?? ''
    if (
      base !== 'familyName' &&
      namesSeveral(said) &&
      !(base === 'fullName' && said.includes('/') && context.nameOrder === 'familyFirst')
    )
      worth.push({
        field: headerOf(columns, base),
        message: phrase('lists.severalNames', { text: asNamed(said) }),
        row,
      })
  }
  const name = [familyName, givenName].filter(Boolean).join(', ')
  if (familyName === '') reject(nameHeader(columns), missingName(cells, columns))
  else if (
    named.onlyGiven &&
    columns.some(
      ({ column, field }) => FAMILY.includes(field.base) && context.isLost?.(row, column),
    )
  )
    reject(nameHeader(columns), phrase('lists.nameLost'))
  else if (named.onlyGiven)
    worth.push({
      field: headerOf(columns, 'givenName'),
      message: phrase('lists.onlyGivenName', { text: asNamed(familyName) }),
      row,
    })
  if (named.more === null) showSplitName(told, columns, cells, named)

  const { birthDate } = sheet
  if (birthDate !== null && birthDate.date > context.today) {
    const column = columns.find(({ field }) => field.base === 'birthDate')
    const why = phrase('lists.birthInFuture', { date: birthDate })
    leave(column?.header ?? 'birthDate', why, cells[column?.column ?? -1] ?? '')
    sheet.birthDate = null
  }
  const email = text('email')
  const statedOn = date('confirmedOn') ?? date('offeredOn')
  const availability = availabilityOf(
    sheet,
    statedOn,
    context.source,
    leave,
    (field, message) => void worth.push({ field, message, row }),
  )
  if (against.length > 0)
    return { row, name, draft: null, problems: [...against, ...worth], cells: told }

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
    formerName: formerOf(text('formerName'), named.former),
    passportName: text('passportName'),
    title: named.title,
    sex: sheet.sex,
    birthDate: sheet.birthDate?.date ?? null,
    birthDatePrecision: sheet.birthDate?.precision ?? 'day',
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
    tags: sheet.tags,
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
  return { row, name, draft, problems: worth, cells: told }
}

/** The columns of each mission (country, year, function) become one entry. */
const readMissionOfRow = (
  sheet: Sheetful,
  columns: readonly ReadColumn[],
  context: RowContext,
  report: CellReport,
): WithoutId<Experience>[] => {
  if (sheet.missionParts.size === 0) return []
  const header = columns
    .filter(({ field }) => field.base === 'missionPart')
    .map((column) => column.header)
    .join(' ')
  return [...sheet.missionParts.values()].flatMap((parts) => {
    // What parts one mission from the next in a cell of many parts nothing here.
    const words = parts.map((part) => part.replace(/[;\n|•]/g, ' ')).join(' ')
    return readExperience(words, context.today, header, report)
  })
}

const headerOf = (columns: readonly ReadColumn[], base: string): string =>
  columns.find((column) => column.field.base === base)?.header ?? base

/** The name that the cells of a row make up. */
interface NamedPerson {
  readonly familyName: string
  readonly givenName: string | null
  readonly title: string | null
  readonly further: readonly string[]
  /** The same of a column of given names. */
  readonly furtherGiven: readonly string[]
  /** A whole name that says more than the columns of its parts; null where it does not. */
  readonly more: string | null
  /** What the columns of family and given names were read as. */
  readonly parts: Readonly<Record<'familyName' | 'givenName', NamePart | null>>
  /** Family names of before that stand with the name: "Dahl" of "née Dahl". */
  readonly former: readonly string[]
  /** Only a given name was stated; it stands in the place of the family name. */
  readonly onlyGiven: boolean
}

const NO_NAME = /^[([](?:none|n\/?a|not given|not stated|unknown|nil|-|no)[)\]]$/iu

const nameOf = ({ texts, nationalities }: Sheetful, { nameOrder }: RowContext): NamedPerson => {
  // A place that nobody fills is no name, in whichever column it stands.
  const text = (base: FieldBase): string | null => {
    const stated = texts.get(base) ?? null
    // "(none)" under first names says that there is none.
    return stated === null || isVacantPlace(stated) || NO_NAME.test(stated.trim()) ? null : stated
  }
  const full = text('fullName')
  const split =
    full === null ? null : splitName(full, { order: nameOrder, countries: nationalities })
  const part = (base: FieldBase): NamePart | null => {
    const stated = text(base)
    return stated === null ? null : splitNamePart(stated)
  }
  const [ofColumn, ofGiven] = [part('familyName'), part('givenName')]
  const together = (...parts: (string | null)[]): string | null =>
    parts.filter((part) => part !== null).join(' ') || null
  const ownFamily = together(
    text('familyNamePrefix'),
    ofColumn?.name ?? null,
    text('secondFamilyName'),
  )
  const given = together(
    ofGiven?.name ??
      (ownFamily === null ? (split?.givenName ?? null) : givenBeside(full, ownFamily)),
    text('middleName'),
    ofGiven?.suffix ?? null,
    ofColumn?.suffix ?? null,
  )
  const whole = ownFamily ?? split?.familyName ?? text('nativeName')
  const beside = [...(split?.further ?? []), ...(ofColumn?.further ?? [])]
  const titles = [texts.get('title'), ofColumn?.title, ofGiven?.title, split?.title].filter(
    (each) => typeof each === 'string',
  )
  return {
    familyName: whole ?? given ?? '',
    givenName: whole === null ? null : given,
    title: titles.length === 0 ? null : cutText([...new Set(titles)].join(' '), 300),
    further: beside.filter((words) => formerFamilyName(words) === null),
    furtherGiven: ofGiven?.further ?? [],
    more:
      full !== null && ownFamily !== null && ofGiven !== null && saysMore(full, [ownFamily, given])
        ? full
        : null,
    parts: { familyName: ofColumn, givenName: ofGiven },
    former: beside.flatMap((words) => formerFamilyName(words) ?? []),
    onlyGiven: whole === null && given !== null,
  }
}

/** Family names of before, of a column of their own and of the name: "née Dahl" is Dahl. */
const formerOf = (stated: string | null, beside: readonly string[]): string | null => {
  const ofColumn = (stated ?? '').split('; ').map((words) => formerFamilyName(words) ?? words)
  const names = [...new Set([...ofColumn, ...beside].filter((name) => name !== ''))]
  return names.length === 0 ? null : cutText(names.join('; '), 300)
}

/** True where a whole name has words that its parts have not: "Maria do Carmo Silva" beside "Maria", "Silva". */
const saysMore = (full: string, parts: readonly (string | null)[]): boolean => {
  const known = parts.filter((part) => part !== null).join(' ')
  if (isLatin(full) !== isLatin(known)) return false
  const words = new Set(foldText(known).split(' '))
  const { familyName, givenName } = splitName(full, { order: 'givenFirst', countries: [] })
  return foldText(`${familyName} ${givenName ?? ''}`)
    .split(' ')
    .some((word) => word !== '' && !words.has(word))
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)

/**
 * The given name that a whole name says beside a column of family names: "أحمد محمد" beside "الهاشمي" is
 * all given, "Ann Berg" beside "Berg" without that. Null where the two are in different letters.
 */
const givenBeside = (full: string | null, family: string): string | null => {
  if (full === null || isLatin(full) !== isLatin(family)) return null
  const ofFamily = new Set(family.split(/[\s,]+/).map(foldText))
  const { familyName, givenName } = splitName(full.replace(/,/g, ' '), {
    ...{ order: 'familyFirst', countries: [] },
  })
  const words = `${familyName} ${givenName ?? ''}`.split(/\s+/)
  return words.filter((word) => !ofFamily.has(foldText(word))).join(' ') || null
}

/** Fields that hold a family name. */
const FAMILY: readonly string[] = ['familyName', 'fullName', 'nativeName']
const NAMES: readonly string[] = ['familyName', 'fullName', 'givenName', 'nativeName']

/** Why a row names nobody: its place is vacant, or nothing stands there. */
const missingName = (cells: readonly string[], columns: readonly ReadColumn[]): Phrase => {
  const vacant = columns
    .filter(({ field }) => NAMES.includes(field.base))
    .map(({ column }) => cells[column]?.trim() ?? '')
    .find(isVacantPlace)
  return vacant === undefined
    ? phrase('lists.nameEmpty')
    : phrase('lists.placeVacant', { text: asNamed(vacant) })
}

/** A name is shown without what was said beside it. */
const showName = (
  told: CellRead[],
  columns: readonly ReadColumn[],
  cells: readonly string[],
  base: string,
  name: Value,
  keptSome = true,
): void => {
  const column = columns.find(({ field }) => field.base === base)?.column
  const at = told.findIndex((each) => each.column === column)
  if (column !== undefined && at !== -1)
    told[at] = cellReadOf(column, cells[column] ?? '', name, keptSome)
}

/** A whole name is shown as it was split. */
const showSplitName = (
  told: CellRead[],
  columns: readonly ReadColumn[],
  cells: readonly string[],
  { familyName, givenName, title, further }: NamedPerson,
): void => {
  const column = columns.find(({ field }) => field.base === 'fullName')?.column
  const at = told.findIndex((each) => each.column === column)
  if (column === undefined || at === -1 || familyName === '') return
  const parts = [familyName, givenName, title].filter((part) => part !== null)
  told[at] = cellReadOf(column, cells[column] ?? '', listOf(parts, 'comma'), further.length > 0)
}

/** The column in which a name is missed: that of the family name, else whichever holds names. */
const nameHeader = (columns: readonly ReadColumn[]): string =>
  (['familyName', 'fullName', 'nativeName'] as const)
    .map((base) => columns.find(({ field }) => field.base === base)?.header)
    .find((header) => header !== undefined) ?? ''

/** Numbered columns meet only when the whole row is read: "Skill 2" with its level and years. */
const finishNumbered = (
  sheet: Sheetful,
  columns: readonly ReadColumn[],
  cells: readonly string[],
  leave: (header: string, message: Phrase, words: string) => void,
): void => {
  const leaveAlone = (base: string, number: number, why: Phrase): void => {
    const column = columns.find(
      ({ field }) => field.base === base && 'number' in field && field.number === number,
    )
    leave(column?.header ?? base, why, cells[column?.column ?? -1] ?? '')
  }
  for (const [number, { language, level }] of sheet.numberedLanguages) {
    if (language !== null)
      sheet.languages = mergeLanguage(
        sheet.languages,
        level === null ? language : { ...level, language: language.language },
      )
    else if (level !== null)
      leaveAlone('languageLevel', number, phrase('lists.levelWithoutLanguage'))
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
      leaveAlone(
        level !== null ? 'skillLevel' : 'skillYears',
        number,
        phrase('lists.levelWithoutSkill'),
      )
    }
  }
}
