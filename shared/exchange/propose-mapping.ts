import type { DateOnly } from '../calendar/index.ts'
import { addDays } from '../calendar/index.ts'
import { foldText } from '../catalogue/index.ts'
import { type Phrase, phrase, type TextKey } from '../text/index.ts'
import type { Certainty } from './column-mapping.ts'
import { type Field, fieldKey, fieldKind, fieldWords, isDateField } from './field.ts'
import { type FieldBase, type FieldEntry, fieldTable } from './field-table.ts'
import { bagOf } from './header-text.ts'
import { leftOutReason } from './left-out.ts'
import { isMission, missionColumns } from './mission-columns.ts'
import { asFree } from './not-free.ts'
import type { Another } from './other-subjects.ts'
import { areEndsOfOne } from './period-words.ts'
import { dateOfText } from './read-date-cell.ts'
import {
  KIND_OF_VALUE,
  modeOfHeader,
  OF_PERIODS,
  readHeader,
  type UnclearHeader,
} from './recognise-header.ts'
import { categoryOfHeader } from './read-words.ts'
import { allAtOnce, type Steps } from './steps.ts'
import { fieldOfStem } from './stems-and-values.ts'
import { type ColumnValues, type ValueKind, valuesOf } from './value-kinds.ts'

/** A header and what its column is taken to hold; `reason` says why a column stays out for good. */
export interface RecognisedColumn {
  readonly column: number
  readonly header: string
  readonly field: string | null
  readonly reason: Phrase | null
  readonly certainty: Certainty
  /** Why it is taken for that, or left out. */
  readonly why: Phrase
}

/** What a proposal knows beside the headers. */
export interface ProposalContext {
  /** Cells of each column below its header, in the order of the columns. */
  readonly cells: readonly Iterable<string>[]
  readonly today: DateOnly
}

/** What the columns before one are about: whose "Telephone", and what "valid until" is. */
type Block = 'person' | 'passport' | 'offer' | 'providerContact' | 'language' | 'work' | Another

interface Column {
  readonly column: number
  readonly header: string
  readonly folded: string
  readonly read: ReturnType<typeof readHeader>
  readonly values: ColumnValues
}

interface Decision {
  readonly field: Field | null
  readonly certainty: Certainty
  readonly why: Phrase
}

const of = (base: FieldBase, number = 1): Field => ({ base, number })
const left = (why: Phrase, certainty: Certainty = 'likely'): Decision => ({
  field: null,
  certainty,
  why,
})

/** Columns that one step looks at: some milliseconds, the first time more. */
const COLUMNS_A_STEP = 4
/** From here on the values agree with a header, or say what it is where it says nothing. */
const MOST = 0.8
/** Below this they speak against it. */
const FEW = 0.2

const kindOfField: Partial<Record<ReturnType<typeof fieldKind>, ValueKind>> = {
  date: 'date',
  knownDate: 'date',
  country: 'country',
  countries: 'country',
  sex: 'sex',
  category: 'category',
  languages: 'language',
  motherTongue: 'language',
  language: 'language',
  level: 'level',
}
const kindOfBase: Partial<Record<Field['base'], ValueKind>> = {
  email: 'email',
  phone: 'phone',
  title: 'titleWord',
}
const valueWords = {
  email: 'columns.emails',
  phone: 'columns.phones',
  contacts: 'columns.phones',
  date: 'columns.dates',
  moment: 'columns.dates',
  country: 'columns.countries',
  language: 'columns.languages',
  level: 'columns.levels',
  sex: 'columns.sexes',
  category: 'columns.categories',
  yesNo: 'columns.yesNo',
  number: 'columns.numbers',
  titleWord: 'columns.titles',
  personName: 'columns.personNames',
  link: 'columns.links',
} as const satisfies Readonly<Record<ValueKind, TextKey>>

/** Fewer values do not speak against a header that is clear. */
const SOME = 2

/** The kind of values a field asks for; null where any text will do. */
const kindFor = (field: Field): ValueKind | null =>
  kindOfBase[field.base] ?? kindOfField[fieldKind(field)] ?? null

const names = new Set<string>(['familyName', 'givenName', 'fullName'])
const isWords = (field: Field): boolean =>
  ['text', 'skills', 'experience'].includes(fieldKind(field))

/** A kind that nearly all values are of and that the field cannot hold; null where none is. */
const against = (field: Field, values: ColumnValues, weak: boolean): ValueKind | null => {
  if (values.filled < (weak ? 1 : SOME)) return null
  const kind = kindFor(field)
  const kinds: ValueKind[] = []
  const { base } = field
  if (base === 'email' && values.share('email') === 0)
    return (
      strangeKind(values, ['yesNo', 'date', 'phone', 'number', 'country', 'link']) ?? 'personName'
    )
  if (base === 'phone' && values.share('phone') < FEW) {
    const digits = values.texts.filter((text) => /\p{Nd}{3}/u.test(text)).length / values.filled
    return digits < FEW ? (strangeKind(values, ['yesNo', 'email', 'link']) ?? 'personName') : null
  }
  if (base === 'noteUnder' || base === 'notes' || base === 'formerName') return null
  if (names.has(base)) kinds.push('yesNo', 'number', 'email', 'date', 'link', 'phone')
  else if (kind === 'date') {
    if (values.share('date') >= FEW) return null
    kinds.push('email', 'link', 'country', 'personName')
    // "Yes" under consent says that it was given, though not when; "No" must not go unsaid.
    if (base !== 'consentOn') kinds.push('yesNo')
  } else if (kind === 'country') kinds.push('yesNo', 'email', 'date', 'link', 'phone', 'number')
  else if (kind === 'sex' || kind === 'category') kinds.push('email', 'date', 'link', 'phone')
  else if (kind === 'level' || kind === 'language') kinds.push('email', 'date', 'link', 'phone')
  else if (isWords(field) && base !== 'passportNumber' && base !== 'address')
    kinds.push('yesNo', 'email', 'date', 'link')
  if (base === 'experience') kinds.push('number')
  if (kind !== null && values.share(kind) >= FEW) return null
  return strangeKind(values, kinds)
}

const strangeKind = (values: ColumnValues, kinds: readonly ValueKind[]): ValueKind | null =>
  kinds.find((kind) => values.share(kind) >= MOST) ?? null

const counted = (values: ColumnValues, kind: ValueKind) => ({
  fit: values.count(kind),
  of: values.filled,
  values: phrase(valueWords[kind]),
})

/** What header and values together say of a field. */
const withValues = (
  field: Field,
  exact: boolean,
  values: ColumnValues,
  weak = !exact,
): Decision => {
  const words = fieldWords(field)
  const strange = against(field, values, weak)
  if (strange !== null)
    return left(
      phrase('columns.valuesAgainst', { field: words, ...counted(values, strange) }),
      'unsure',
    )
  const says = phrase('columns.headerSays', { field: words })
  if (values.filled === 0)
    return { field, certainty: 'likely', why: phrase('columns.headerEmpty', { field: words }) }
  const kind = kindFor(field)
  if (kind === null) return { field, certainty: exact ? 'sure' : 'likely', why: says }
  const share = values.share(kind)
  return {
    field,
    certainty: share >= MOST ? 'sure' : share >= FEW ? 'likely' : 'unsure',
    why: phrase('columns.headerAndValues', { field: words, ...counted(values, kind) }),
  }
}

const has = (columns: readonly Column[], base: string): boolean =>
  columns.some(({ read }) => read.meaning?.field.base === base)

const WHOLE_NAME =
  /(?:^| )(?:full|complete|whole|complet|completo|vollstandiger|полное|الكامل)(?: |$)|全名/u

/** "Name" is the family name where a given name stands beside it, and the other way round. */
const resolveName = (header: string, columns: readonly Column[]): FieldBase => {
  if (WHOLE_NAME.test(foldText(header))) return 'fullName'
  const family = has(columns, 'familyName')
  const given = has(columns, 'givenName')
  if (given && !family) return 'familyName'
  const isGiven = /^(?:nombre|nome|имя|имена|名)$/.test(bagOf(foldText(header)))
  return (family && !given) || (isGiven && family) ? 'givenName' : 'fullName'
}

/** "Level" and "Years" belong to the language or skill in the column before them. */
const resolveFollower = (kind: 'level' | 'years', before: Field | null): Field | null => {
  if (before?.base === 'skill')
    return of(kind === 'level' ? 'skillLevel' : 'skillYears', before.number)
  if (before?.base === 'skillLevel' && kind === 'years') return of('skillYears', before.number)
  return before?.base === 'language' && kind === 'level' ? of('languageLevel', before.number) : null
}

/** Fields that several columns can fill at once: lists add up, and parts come together. */
const addsUp = (field: Field): boolean => {
  if (!('number' in field)) return false
  const { kind, joined }: FieldEntry = fieldTable[field.base]
  if (joined !== undefined)
    return !['familyName', 'givenName', 'familyNamePrefix'].includes(field.base)
  return [
    ...['countries', 'languages', 'motherTongue', 'skills', 'category', 'experience'],
    ...['note', 'noteUnder', 'availability', 'clearances', 'positions', 'training', 'missionPart'],
  ].includes(kind)
}

/** The next free number of a numbered field, so that a second "Skill" is not lost. */
const withoutClash = (field: Field, taken: ReadonlySet<string>): Field | null => {
  if (!taken.has(fieldKey(field)) || addsUp(field)) return field
  if (!('number' in field)) return null
  const entry: FieldEntry = fieldTable[field.base]
  if (!entry.numbered) return null
  let number = field.number + 1
  while (taken.has(fieldKey(of(field.base, number)))) number += 1
  return of(field.base, number)
}

const workBases = new Set<Field['base']>([
  'occupation',
  'organization',
  'experience',
  'missionPart',
])
const offerBases = new Set<Field['base']>([
  'provider',
  'providerKind',
  'offeredOn',
  'offerValidUntil',
])
const passportBases = new Set<Field['base']>([
  'passportNumber',
  'passportIssuer',
  'passportExpiresOn',
  'passportName',
])
const contactBases = new Set<Field['base']>(['phone', 'email', 'address', 'fullName'])

const blockOf = (field: Field): Block => {
  if (passportBases.has(field.base)) return 'passport'
  if (offerBases.has(field.base)) return 'offer'
  if (workBases.has(field.base)) return 'work'
  if (field.base === 'emergencyContact') return 'emergency'
  return ['language', 'languageLevel', 'languageRead', 'languageWritten'].includes(field.base)
    ? 'language'
    : 'person'
}

const anotherWhy = {
  emergency: 'columns.ofEmergency',
  someoneElse: 'columns.ofSomeoneElse',
  document: 'columns.ofDocument',
  employment: 'columns.ofEmployment',
  system: 'columns.ofSystem',
  birthPlace: 'columns.ofBirthPlace',
} as const satisfies Readonly<Record<Another, TextKey>>

const asDay = (text: string): DateOnly | null =>
  dateOfText(text, 'dmy') ?? dateOfText(text, 'mdy') ?? dateOfText(text, 'ymd')

/** Days in which a list may lie about before it is imported. */
const LYING_ABOUT = 90

/** True where the days of a column are mostly to come, as those of availability are. */
const areToCome = (values: ColumnValues, today: DateOnly): boolean => {
  const days = values.texts.map(asDay).filter((day) => day !== null)
  if (values.share('moment') >= MOST) return false
  return days.length === 0
    ? values.filled === 0
    : days.filter((day) => day >= addDays(today, -LYING_ABOUT)).length * 2 > days.length
}

/** The day of issue of a passport is no field, and what stands behind it is of the passport still. */
const ISSUE = /issu|deliv|emis|exped|ausgestellt|выдач|صدار|签发/u

const stripNumber = (folded: string): string =>
  folded.replace(/\d+/g, '').replace(/\s+/g, ' ').trim()

interface State {
  block: Block
  before: Field | null
}

/** What a header means that its neighbours decide. */
const decideUnclear = (
  unclear: UnclearHeader,
  column: Column,
  columns: readonly Column[],
  state: State,
  context: ProposalContext,
): Decision => {
  const { values, folded } = column
  const { block } = state
  const beside = (field: Field, certainty: Certainty = 'likely'): Decision => {
    const decision = withValues(field, true, values)
    const before = columns[column.column - 1]?.header ?? ''
    return decision.field === null
      ? decision
      : {
          field,
          certainty: decision.certainty === 'unsure' ? 'unsure' : certainty,
          why: phrase('columns.beside', { field: fieldWords(field), before }),
        }
  }
  const open = (): Decision => left(phrase('columns.manyMeanings'), 'unsure')
  switch (unclear) {
    case 'name': {
      if (block === 'emergency') return beside(of('emergencyContact'))
      if (block === 'someoneElse' || block === 'providerContact')
        return left(phrase(anotherWhy.someoneElse))
      return withValues(of(resolveName(folded, columns)), true, values)
    }
    case 'country': {
      const inAddress = columns.some(
        ({ read, folded: other }) =>
          read.meaning?.field.base === 'address' && foldText(other) !== 'address',
      )
      if (has(columns, 'residence') || !(inAddress || has(columns, 'nationalities'))) return open()
      return withValues(of('residence'), false, values)
    }
    case 'level':
    case 'years': {
      const field = resolveFollower(unclear, state.before)
      return field === null ? open() : beside(field, 'sure')
    }
    case 'validUntil':
      if (block === 'passport') return beside(of('passportExpiresOn'), 'sure')
      if (block === 'document') return left(phrase(anotherWhy.document))
      return block === 'offer' || (has(columns, 'provider') && !has(columns, 'passportNumber'))
        ? withValues(of('offerValidUntil'), block === 'offer', values)
        : open()
    case 'issuedBy':
      if (block === 'document') return left(phrase(anotherWhy.document))
      if (!has(columns, 'passportNumber')) return open()
      return values.filled > 0 && values.share('country') < FEW
        ? left(
            phrase('columns.valuesAgainst', {
              field: fieldWords(of('passportIssuer')),
              ...counted(values, 'country'),
            }),
            'unsure',
          )
        : beside(of('passportIssuer'), 'sure')
    case 'start':
    case 'end': {
      if (block === 'work' || block === 'employment') return left(phrase(anotherWhy.employment))
      if (!areToCome(values, context.today)) return left(phrase('columns.datesGoneBy'))
      const certainty = values.filled === 0 ? 'unsure' : 'likely'
      const number = columns
        .slice(0, column.column)
        .filter(({ read }) => read.unclear === unclear).length
      const field = of(unclear === 'start' ? 'availableFrom' : 'availableTo', number + 1)
      return { ...withValues(field, false, values), certainty }
    }
    case 'area':
      return columns.some(({ read }) => read.meaning?.field.base === 'address')
        ? withValues(of('address'), false, values)
        : open()
    case 'relation':
      return block === 'emergency' ? beside(of('emergencyContact')) : open()
    case 'contactPerson':
      if (has(columns, 'provider')) return left(phrase('columns.ofProvider'))
      return columns.some(({ read }) => read.unclear === 'name') ||
        has(columns, 'familyName') ||
        has(columns, 'fullName')
        ? left(phrase(anotherWhy.someoneElse))
        : withValues(of('fullName'), false, values)
    case 'role':
      return open()
  }
}

/** Headers of what somebody is, which values tell apart: a category, a post, or a form of address. */
const ROLE = new Set<Field['base']>(['occupation', 'categories', 'title', 'qualifiedFor'])

const OBSERVER = /(?:^| )(?:lto|sto|olt|oct|lzb|kzb|днс|кнс)(?: |$)|(?:long|short) term/u

/** A role is what its values say: "LTO" is a category, "Legal adviser" a post, "Dr" a title. */
const decideRole = (field: Field, column: Column, columns: readonly Column[]): Field => {
  const { values } = column
  if (values.filled === 0) return field
  // "Analyst" is a post as well as an expert: one that is an observer's shows what the others are.
  const areCategories =
    values.share('category') >= MOST ||
    (values.share('category') >= 0.5 && values.texts.some((text) => OBSERVER.test(foldText(text))))
  if (field.base === 'occupation' && areCategories && !has(columns, 'categories'))
    return of('categories')
  // "expert" is what an occupation may be, too; posts in a column of forms of address are none.
  if (field.base === 'title' && values.share('titleWord') < FEW) {
    const suffix = /suffix/.test(column.folded)
    return suffix ? field : of('occupation')
  }
  return field
}

/** A contact that stands with somebody else's: the telephone after the emergency contact. */
const ofBlock = (
  field: Field,
  column: Column,
  columns: readonly Column[],
  block: Block,
): Decision | null => {
  if (!contactBases.has(field.base)) return null
  const plain = stripNumber(column.folded)
  const isContact = /^(?:contact|contacto|kontakt|контактн\p{L}*)\b/u.test(plain)
  const sameElsewhere = columns.some(
    (other) => other.column !== column.column && other.read.meaning?.field.base === field.base,
  )
  if (block === 'providerContact' || (block === 'offer' && isContact && sameElsewhere))
    return left(phrase('columns.ofProvider'))
  const earlier = columns.some(
    (other) => other.column < column.column && other.read.meaning?.field.base === field.base,
  )
  // "Telephone" is of whoever stands before it; "Home telephone" and "E-mail 2" are the person's.
  if (!earlier || !GENERIC.test(column.folded) || !['emergency', 'someoneElse'].includes(block))
    return null
  return block === 'emergency'
    ? {
        field: of('emergencyContact'),
        certainty: 'likely',
        why: phrase('columns.beside', {
          field: fieldWords(of('emergencyContact')),
          before: columns[column.column - 1]?.header ?? '',
        }),
      }
    : left(phrase(anotherWhy.someoneElse))
}

const GENERIC =
  /^(?:\p{L}+|e mail|(?:e mail|email) address|(?:tele)?phone (?:number|no)|numero de telephone)$/u

const decideTraining = (field: Field, values: ColumnValues): Field => {
  if (!('number' in field) || (field.base !== 'training' && field.base !== 'clearances'))
    return field
  if (values.filled === 0) return field
  const marks = values.texts.filter((text) => text.length < 20).length / values.filled
  const single = (values.count('yesNo') + values.count('date')) / values.filled
  return single >= 0.5 && marks >= MOST ? of('training') : of('clearances')
}

/** A telephone number and an e-mail address of the person in most of the cells, which no other column has. */
const areContacts = (
  { values, column, folded }: Column,
  columns: readonly Column[],
  block: Block,
): boolean =>
  values.share('contacts') >= 0.5 &&
  values.share('contacts') + values.share('email') + values.share('phone') >= MOST &&
  !['providerContact', 'emergency', 'someoneElse'].includes(block) &&
  // Beside a provider, a contact is whom one asks there.
  !(block === 'offer' && /^contact/.test(folded)) &&
  !columns.some((other) => other.column !== column && other.read.meaning?.field.base === 'email')

/** A column whose values alone say what it holds. */
const decideByValues = ({ values, folded }: Column): Decision => {
  if (values.filled > 1 && values.share('email') >= MOST)
    return {
      field: of('email'),
      certainty: 'likely',
      why: phrase('columns.valuesSay', counted(values, 'email')),
    }
  if (
    values.filled > 1 &&
    /train|cours|certif|formation|formacion|curso|schulung|тренинг|обучен|تدريب|培训/.test(
      folded,
    ) &&
    (values.count('yesNo') + values.count('date')) / values.filled >= MOST &&
    folded.includes(' ')
  )
    return {
      field: of('training'),
      certainty: 'unsure',
      why: phrase('columns.headerSays', { field: fieldWords(of('training')) }),
    }
  // "You are:" over "A woman", "A man"; one letter may be anything.
  if (
    values.filled > 1 &&
    values.share('sex') >= MOST &&
    values.texts.every((text) => text.length > 2)
  )
    return {
      field: of('sex'),
      certainty: 'likely',
      why: phrase('columns.valuesSay', counted(values, 'sex')),
    }
  const free = asFree(folded)
  const base = fieldOfStem(free ?? folded, values)
  if (base !== null && (free === null || OF_PERIODS.has(base))) {
    const decision = withValues(of(base), false, values)
    return { ...decision, certainty: decision.certainty === 'sure' ? 'likely' : decision.certainty }
  }
  return left(phrase('columns.nothingSays'), 'unsure')
}

/** "Mission; Country; Year" side by side say one mission. */
const ofMission = (
  { column, values }: Column,
  missions: ReadonlyMap<number, number>,
): Decision | null => {
  const number = missions.get(column)
  if (number === undefined) return null
  const field = of('missionPart', number)
  return {
    field,
    certainty: values.filled === 0 ? 'unsure' : 'likely',
    why: phrase('columns.headerSays', { field: fieldWords(field) }),
  }
}

const decide = (
  column: Column,
  columns: readonly Column[],
  state: State,
  context: ProposalContext,
): Decision => {
  const { read, values } = column
  // "LTO", "STO" over crosses: who is of which.
  if (
    categoryOfHeader(column.header) !== null &&
    values.filled > 0 &&
    values.share('yesNo') + values.share('category') >= MOST
  )
    return {
      field: of('categories'),
      certainty: 'likely',
      why: phrase('columns.headerSays', { field: fieldWords(of('categories')) }),
    }
  if (read.another === 'emergency') return withValues(of('emergencyContact'), true, values)
  if (read.another !== null) return left(phrase(anotherWhy[read.another]))
  if (
    read.meaning === null &&
    read.unclear === null &&
    isMission(column.header) &&
    values.filled > 0 &&
    values.share('category') + values.share('yesNo') >= MOST
  )
    return {
      field: of('experience'),
      certainty: 'likely',
      why: phrase('columns.headerSays', { field: fieldWords(of('experience')) }),
    }
  if (areContacts(column, columns, state.block))
    return {
      field: of('email'),
      certainty: 'likely',
      why: phrase('columns.contactsTogether', {
        fit: values.count('contacts'),
        of: values.filled,
      }),
    }
  if (read.unclear !== null) return decideUnclear(read.unclear, column, columns, state, context)
  const mode = state.block === 'language' ? modeOfHeader(column.header) : null
  if (mode !== null && state.before && 'number' in state.before) {
    const base =
      mode === 'read' ? 'languageRead' : mode === 'written' ? 'languageWritten' : 'languageLevel'
    return withValues(of(base, state.before.number), true, values)
  }
  if (read.meaning === null)
    return KIND_OF_VALUE.test(column.folded) &&
      columns.some(({ folded }) => folded === column.folded.replace(KIND_OF_VALUE, ' value'))
      ? left(phrase('columns.kindOfValue'))
      : decideByValues(column)
  let { field } = read.meaning
  if (field.base === 'fullName' && isInOwnScript(column, columns)) field = of('nativeName')
  if (field.base === 'noteUnder' && CALLED.test(column.folded)) field = ofCalled(column, columns)
  const { exact } = read.meaning
  const another = ofBlock(field, column, columns, state.block)
  if (another !== null) return another
  // "Nom de naissance" beside no other family name is the family name.
  if (
    field.base === 'formerName' &&
    !columns.some(
      ({ read: other }) =>
        other.unclear === 'name' ||
        ['familyName', 'fullName'].includes(other.meaning?.field.base ?? ''),
    )
  )
    field = of('familyName')
  // "née" over dates is "née le".
  if (
    ['formerName', 'familyName'].includes(field.base) &&
    FORMER.test(column.folded) &&
    values.share('date') >= MOST
  )
    field = of('birthDate')
  if (ROLE.has(field.base)) field = decideRole(field, column, columns)
  field = decideTraining(field, values)
  if (
    field.base === 'residence' &&
    /^address|mailing|home/.test(column.folded) &&
    has(
      columns.filter((other) => other.column !== column.column),
      'residence',
    )
  )
    return left(phrase('columns.taken'))
  if (field.base === 'address' && isPartOfWhole(column, columns))
    return left(phrase('columns.taken'))
  if (field.base === 'language' && field.number === 1 && !/\d/.test(column.header)) {
    // One language column without a level beside it holds a list.
    const next = columns[column.column + 1]
    const hasLevel =
      next !== undefined &&
      (next.read.unclear === 'level' ||
        next.read.meaning?.field.base === 'languageLevel' ||
        modeOfHeader(next.header) !== null)
    if (!hasLevel) field = of('languages')
  }
  // "Observer" says who is meant, not that the column holds their name.
  return withValues(field, exact, values, !exact || bagOf(column.folded) === '')
}

/** How somebody is called, beside the name or in its place. */
const CALLED = /prefer|known as|nick|goes by|called|chosen|surnom|usuel|apodo|rufname|spitzname/

/** How people are called is their name where no column holds another one. */
const ofCalled = (column: Column, columns: readonly Column[]): Field => {
  const others = columns.filter((other) => other.column !== column.column)
  const isWhole = has(others, 'fullName') || others.some(({ read }) => read.unclear === 'name')
  if (has(others, 'givenName') || isWhole) return of('noteUnder')
  return of(has(others, 'familyName') ? 'givenName' : 'fullName')
}

const FATHER =
  /^(?:name of (?:the )?)?father(?: s)?(?: name)?$|^(?:nom du pere|nombre del padre|имя отца|اسم الاب|اسم الأب)$/u
const GRANDFATHER =
  /^(?:name of (?:the )?)?grand ?father(?: s)?(?: name)?$|^(?:nom du grand pere|имя деда|اسم الجد)$/u
const SINGLE = /^\S+$/

/**
 * Columns with the names of the father and of his father beside a single name, where nobody has a family
 * name: they are the names behind the given one, as in Ethiopia. Beside whole names they are somebody else's.
 */
const withFathers = (columns: readonly Column[]): readonly Column[] => {
  const father = columns.find(({ folded }) => FATHER.test(folded))
  const isNamed = has(columns, 'familyName') || has(columns, 'fullName')
  const own = columns.find(
    ({ read }) => read.unclear === 'name' || read.meaning?.field.base === 'givenName',
  )
  if (!father || isNamed || !own) return columns
  const { texts, filled } = own.values
  if (filled === 0 || texts.filter((text) => SINGLE.test(text)).length / filled < MOST)
    return columns
  const last = columns.find(({ folded }) => GRANDFATHER.test(folded)) ?? father
  return columns.map((column) =>
    column === last || column === father
      ? {
          ...column,
          read: {
            meaning: { field: of(column === last ? 'familyName' : 'middleName'), exact: false },
            unclear: null,
            another: null,
          },
        }
      : column,
  )
}

/** What a header of names of before may be of dates, too. */
const FORMER = /^nee?\b/

const LATIN = /\p{Script=Latin}/u

/** A whole name in the script of its language, beside one in Latin letters. */
const isInOwnScript = (column: Column, columns: readonly Column[]): boolean => {
  const isLatin = ({ values }: Column): boolean => values.texts.some((text) => LATIN.test(text))
  return (
    column.values.texts.some((text) => /\p{L}/u.test(text)) &&
    !isLatin(column) &&
    columns.some(
      (other) =>
        ['fullName', 'familyName'].includes(other.read.meaning?.field.base ?? '') && isLatin(other),
    )
  )
}

/** Days of not being free are periods of their own, numbered behind those of being free. */
const numberedApart = (field: Field, column: Column, columns: readonly Column[]): Field => {
  if (field.base !== 'availableFrom' && field.base !== 'availableTo') return field
  if (asFree(column.folded) === null) return field
  const ends = (base: FieldBase, unclear: UnclearHeader, isFree: boolean): readonly Column[] =>
    columns.filter(
      ({ read, folded }) =>
        (asFree(folded) === null) === isFree &&
        (read.meaning?.field.base === base || read.unclear === unclear),
    )
  const free = Math.max(
    ends('availableFrom', 'start', true).length,
    ends('availableTo', 'end', true).length,
  )
  const unclear = field.base === 'availableFrom' ? 'start' : 'end'
  const place = ends(field.base, unclear, false).findIndex((each) => each.column === column.column)
  return of(field.base, free + Math.max(0, place) + 1)
}

/** Columns of the end of a period of which a column beside them is the beginning, or the other way round. */
const otherEnds = (
  columns: readonly Column[],
  decided: readonly Decision[],
): ReadonlyMap<number, Decision> => {
  const found = new Map<number, Decision>()
  const taken = new Set(decided.flatMap(({ field }) => (field === null ? [] : [fieldKey(field)])))
  for (const [at, { field }] of decided.entries()) {
    if (field?.base !== 'availableFrom' && field?.base !== 'availableTo') continue
    const other = of(field.base === 'availableFrom' ? 'availableTo' : 'availableFrom', field.number)
    const header = columns[at]?.header ?? ''
    const beside = columns.find(
      (column, place) =>
        decided[place]?.field === null &&
        column.read.another === null &&
        (field.base === 'availableFrom'
          ? areEndsOfOne(header, column.header)
          : areEndsOfOne(column.header, header)),
    )
    if (!beside || taken.has(fieldKey(other))) continue
    const decision = withValues(other, false, beside.values)
    if (decision.field === null) continue
    taken.add(fieldKey(other))
    found.set(beside.column, {
      field: other,
      certainty: decision.certainty === 'unsure' ? 'unsure' : 'likely',
      why: phrase('columns.beside', { field: fieldWords(other), before: header }),
    })
  }
  return found
}

/** A part of an address that another column writes whole. */
const isPartOfWhole = (column: Column, columns: readonly Column[]): boolean =>
  !/formatted|full/.test(column.folded) &&
  columns.some(
    ({ folded }) =>
      /address.*(?:formatted|full)|(?:formatted|full).*address/.test(folded) &&
      folded.split(' ')[0] === column.folded.split(' ')[0],
  )

/** Where no column is a name, the first whose values look like names is proposed, to be looked at. */
const nameByValues = (columns: readonly Column[], decided: readonly Decision[]): number => {
  const isName = (base: string | undefined): boolean =>
    base === 'familyName' || base === 'fullName' || base === 'nativeName'
  if (decided.some(({ field }) => isName(field?.base))) return -1
  return columns.findIndex(
    ({ values, read }, at) =>
      decided[at]?.field === null &&
      read.another === null &&
      values.share('personName') >= MOST &&
      values.share('country') < FEW,
  )
}

/**
 * What each column of a row of headers holds, seen together with its values: "Nom" beside "Prénom" is
 * the family name, alone it is the full name; "Level" belongs to the language before it, "Valid until"
 * to the passport. Values speak before a header is believed: marks under "Observer" are no names.
 */
export const recogniseHeaders = (
  headers: readonly string[],
  context?: ProposalContext,
): RecognisedColumn[] => allAtOnce(recogniseInSteps(headers, context))

/** {@link recogniseHeaders} with pauses: each step looks at a few columns. */
export function* recogniseInSteps(
  headers: readonly string[],
  context: ProposalContext = { cells: [], today: '2000-01-01' },
): Steps<RecognisedColumn[]> {
  const reasons = headers.map(leftOutReason)
  const read: Column[] = []
  for (const [column, header] of headers.entries()) {
    read.push({
      column,
      header,
      folded: foldText(header),
      read: reasons[column] ? { meaning: null, unclear: null, another: null } : readHeader(header),
      values: valuesOf(context.cells[column] ?? []),
    })
    if (column % COLUMNS_A_STEP === COLUMNS_A_STEP - 1) yield
  }
  const columns = withFathers(read)
  const missions = missionColumns(columns)
  const taken = new Set<string>()
  const state: State = { block: 'person', before: null }
  function decisionOf(column: Column): Decision {
    const reason = reasons[column.column]
    if (reason) return left(reason, 'sure')
    const decision = ofMission(column, missions) ?? decide(column, columns, state, context)
    const wanted = decision.field && numberedApart(decision.field, column, columns)
    const field = wanted && withoutClash(wanted, taken)
    if (field) taken.add(fieldKey(field))
    const { read } = column
    const isNotFree = field !== null && OF_PERIODS.has(field.base) && asFree(column.folded) !== null
    if (read.unclear === 'contactPerson')
      state.block = decision.field ? 'person' : 'providerContact'
    else if (read.another === 'document' && state.block === 'passport' && ISSUE.test(column.folded))
      state.block = 'passport'
    else if (read.another !== null) state.block = read.another
    else if (field) state.block = blockOf(field)
    else if (read.meaning && decision.field === null && offerBases.has(read.meaning.field.base))
      state.block = 'offer'
    state.before = field
    if (isNotFree) return { ...decision, field, why: phrase('columns.notFree') }
    return decision.field && !field ? left(phrase('columns.taken')) : { ...decision, field }
  }
  const decided: Decision[] = []
  for (const column of columns) {
    decided.push(decisionOf(column))
    if (column.column % COLUMNS_A_STEP === COLUMNS_A_STEP - 1) yield
  }
  for (const [column, decision] of otherEnds(columns, decided)) decided[column] = decision
  const named = nameByValues(columns, decided)
  return columns.map(({ column, header, values }, at) => {
    const decision =
      at === named
        ? {
            field: of('fullName'),
            certainty: 'unsure' as const,
            why: phrase('columns.valuesSay', counted(values, 'personName')),
          }
        : (decided[at] ?? left(phrase('columns.nothingSays'), 'unsure'))
    return {
      column,
      header,
      field: decision.field && fieldKey(decision.field),
      reason: reasons[column] ?? null,
      certainty: decision.certainty,
      why: decision.why,
    }
  })
}

/** How well a row of cells serves as the row of headers: how many columns it names. */
export const headerScore = (cells: readonly string[]): number => {
  const texts = cells.filter((cell) => cell.trim() !== '')
  // Long cells are sentences above the list, never headers.
  if (texts.length === 0 || texts.some((text) => text.length > 200)) return 0
  return texts.filter((text) => {
    const { meaning, unclear } = readHeader(text)
    return meaning !== null || unclear !== null
  }).length
}

/**
 * The place of the header row among the first rows: the one that names most columns, and where
 * none does, the first with several filled cells. Null where every row is empty.
 */
export const findHeaderRow = (rows: readonly (readonly string[])[]): number | null => {
  const scores = rows.map(headerScore)
  const best = Math.max(0, ...scores)
  if (best >= 2) return scores.indexOf(best)
  const filled = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
  if (best === 1 && filled === -1) return scores.indexOf(best)
  return filled === -1 ? (rows.length > 0 ? 0 : null) : filled
}

export const datedColumns = (columns: readonly RecognisedColumn[]): RecognisedColumn[] =>
  columns.filter((column) => column.field !== null && isDateField(column.field))
