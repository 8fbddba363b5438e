import { isDateOnly } from '../calendar/date-only.ts'
import { datePrecision } from '../calendar/precision.ts'
import { candidacyStatus } from '../domain/candidacy.ts'
import { category } from '../domain/category.ts'
import { deploymentStatus } from '../domain/deployment.ts'
import { documentKinds } from '../domain/document.ts'
import type { Entity } from '../domain/history.ts'
import { levelScale } from '../domain/language.ts'
import { digitsOf } from '../domain/money.ts'
import { sex } from '../domain/person.ts'
import { followUp } from '../domain/recommendation.ts'
import { requirement } from '../domain/requirement.ts'
import {
  candidacyStatusPhrase,
  deploymentStatusPhrase,
  followUpPhrase,
  isRequestStatus,
  requestStatusPhrase,
} from '../domain/status-phrases.ts'
import { requirementAsked } from '../matching/asked.ts'
import { cutText } from '../text/clean-text.ts'
import { listOf, phrase, type TextKey, type Value } from '../text/index.ts'

/** What a record, a list of it or an entry of a list holds, by field. */
export type Fields = Readonly<Record<string, unknown>>

/** What people call a thing, by its id; null where nothing of that id is on the roster. */
export type NameOf = (id: string) => string | null

/** Where a value stands: the kind of record, the fields beside it, and the list it is in (null: in none). */
export interface Place {
  readonly entity: Entity
  readonly list: string | null
  readonly beside: Fields
  readonly nameOf: NameOf
}

type Wording = (value: string, of: Place) => Value | null

/** A long text is shown by its beginning; the record holds all of it. */
const LONGEST_SHOWN = 300

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const code: Wording = (value) => phrase('happened.code', { code: value })
const country: Wording = (value) => ({ country: value })
const phase: Wording = (value) => ({ phase: value })
const positionKind: Wording = (value) => ({ positionKind: value })
const named: Wording = (value, { nameOf }) => nameOf(value) ?? (UUID.test(value) ? null : value)

const ofCategory: Wording = (value) => {
  const known = category.safeParse(value)
  return known.success ? phrase(`catalogue.category.${known.data}`) : value
}

const ofSkill: Wording = (value, { nameOf }) => {
  const name = nameOf(value)
  return name === null ? { skill: value } : { skill: value, name }
}

const ofStatus: Wording = (value, { entity }) => {
  if (entity === 'candidacy') return phraseOf(candidacyStatus, value, candidacyStatusPhrase)
  if (entity === 'request') return isRequestStatus(value) ? requestStatusPhrase(value) : value
  return phraseOf(deploymentStatus, value, deploymentStatusPhrase)
}

/** Kinds are of the record, or of the entry of a list. */
const ofKind: Wording = (value, { entity, list }) => {
  if (list === 'experience') return value === 'other' ? phrase('common.other') : code(value, EMPTY)
  if (list === 'preconditions' || entity === 'provider' || entity === 'candidateNote')
    return code(value, EMPTY)
  if (entity === 'letter') return phrase('letters.kind', { kind: value })
  if (entity === 'document') {
    const known = documentKinds.find((each) => each === value)
    return known === undefined ? value : phrase(documentKey(known))
  }
  return entity === 'position' || entity === 'positionTemplate' || entity === 'assessment'
    ? positionKind(value, EMPTY)
    : value
}

/** Fields whose text is a code, an id or a word of the program. */
const wordings: Readonly<Record<string, Wording>> = {
  ...{ country, residence: country, passportIssuer: country, nationalities: country },
  ...{ category: ofCategory, categories: ofCategory, kind: ofKind, status: ofStatus },
  ...{ skill: ofSkill, parent: ofSkill, phases: phase, qualifiedFor: positionKind, positionKind },
  ...{ verdict: code, role: code, direction: code, outcome: code, strength: code },
  ...{ way: code, orientation: code, ownerKind: code },
  ...{ provider: named, person: named, position: named, request: named, fund: named },
  ...{ continues: named, owner: named, people: named, other: named, gone: named, item: named },
  ...{ deployment: named, candidacy: named, document: named, replaces: named, criterion: named },
  // Who was not heard of yet said nothing.
  answer: (value, of) => (value === 'open' ? null : code(value, of)),
  state: (value, of) => (of.entity === 'request' ? { country: value } : code(value, of)),
  language: (value) => ({ language: value }),
  followUp: (value) => phraseOf(followUp, value, followUpPhrase),
  assistance: (value) => ({ assistance: value }),
  channel: (value) => ({ channel: value }),
  sex: (value) => phraseOf(sex, value, (each) => phrase(`common.${each}`)),
  scale: (value) => phraseOf(levelScale, value, (each) => phrase(`catalogue.scale.${each}`)),
}

const levels = new Set(['spoken', 'read', 'written'])
const amounts = new Set(['amount', 'planned', 'given'])

/** A date of which another field says how far it is known. */
const precisionOf: Readonly<Record<string, string>> = {
  birthDate: 'birthDatePrecision',
  from: 'fromPrecision',
  to: 'toPrecision',
}

/** A value of a field as data to be worded; null where nothing is stated, or nothing that people can read. */
export function valueOfField(field: string, value: unknown, of: Place): Value | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return listOfValues(value.map((each) => valueOfField(field, each, of)))
  if (typeof value === 'boolean') return phrase(value ? 'common.yes' : 'common.no')
  if (typeof value === 'number') return valueOfNumber(field, value, of)
  if (typeof value === 'string') return valueOfText(field, value, of)
  if (field === 'requirements' || field === 'asked') {
    const read = requirement.safeParse(value)
    if (read.success) return requirementAsked(read.data, skillNamed(of.nameOf))
  }
  return valueOfParts(value as Fields, of)
}

/** Parts of a value that has several, each with its name: "local time 24:00, time zone Africa/Lomé". */
function valueOfParts(parts: Fields, of: Place): Value | null {
  return listOfValues(
    Object.entries(parts).map(([part, value]) => {
      if (isUnsaid(part)) return null
      const after = valueOfField(part, value, { ...of, beside: parts })
      return after === null ? null : phrase('happened.partSet', { part: partName(part), after })
    }),
  )
}

/** What an entry of a list is called by: enough to tell it from the others. */
export function labelOfEntry(field: string, entry: unknown, of: Place): Value | null {
  if (typeof entry !== 'object' || entry === null) return valueOfField(field, entry, of)
  const parts = entry as Fields
  const within = { ...of, list: field, beside: parts }
  const { from, to } = parts
  const period =
    typeof from === 'string' || typeof to === 'string'
      ? { period: [dateOr(from), dateOr(to)] as const }
      : null
  const labels = labelParts[field]
  if (labels === undefined)
    return field === 'shares'
      ? valueOfField('asked', parts['asked'], within)
      : valueOfField(field, entry, within)
  const said = labels.map((part) =>
    part === 'period' ? period : valueOfField(part, parts[part], within),
  )
  return listOfValues(said)
}

/** By what an entry of a list is told from the others, in the order in which it is said. */
const labelParts: Readonly<Record<string, readonly string[]>> = {
  languages: ['language'],
  skills: ['skill'],
  experience: ['country', 'mission', 'function', 'period'],
  availability: ['period', 'state'],
  clearances: ['name'],
  offers: ['provider'],
  windows: ['period'],
  parties: ['name'],
  preconditions: ['kind'],
  overrides: ['criterion'],
  costs: ['what'],
  lines: ['what'],
  checks: ['item'],
  // Of a round the entry is the person.
  people: ['person', 'id'],
  posts: ['title'],
  team: ['name'],
}

/** What is said of an entry beside its label when it is new: "French, spoken C1, read C1". */
export function wholeEntry(field: string, entry: unknown, of: Place): Value | null {
  const label = labelOfEntry(field, entry, of)
  const called = labelParts[field]
  if (typeof entry !== 'object' || entry === null || called === undefined) return label
  const parts = entry as Fields
  const within = { ...of, list: field, beside: parts }
  const rest = Object.entries(parts).flatMap(([part, value]) => {
    const isSaid =
      isUnsaid(part) ||
      called.includes(part) ||
      (called.includes('period') && (part === 'from' || part === 'to'))
    const after = isSaid || value === false ? null : valueOfField(part, value, within)
    return after === null ? [] : [phrase('happened.partSet', { part: partName(part), after })]
  })
  return listOfValues([label, ...rest])
}

/** Parts that say nothing to people, or are said with another. */
export function isUnsaid(part: string): boolean {
  return unsaid.has(part)
}

const unsaid = new Set([
  ...['id', 'question', 'changeSet', 'sha256', 'mediaType', 'provenance', 'batch', 'word'],
  ...['signature', 'plan'],
  ...['birthDatePrecision', 'fromPrecision', 'toPrecision', 'converted', 'candidacy'],
])

/** The name of a part of an entry, in the middle of a line. */
export function partName(part: string): Value {
  return phrase('happened.part', { part })
}

function valueOfNumber(field: string, value: number, { beside, list }: Place): Value {
  if (levels.has(field)) return { level: value }
  if (field === 'level' && list === 'skills') return { skillLevel: value }
  const { currency } = beside
  if (!amounts.has(field) || typeof currency !== 'string') return value
  const digits = digitsOf(currency)
  return `${(value / 10 ** digits).toFixed(digits)} ${currency}`
}

function valueOfText(field: string, value: string, of: Place): Value | null {
  if (isDateOnly(value)) {
    const precision = datePrecision.safeParse(of.beside[precisionOf[field] ?? ''])
    return precision.success ? { date: value, precision: precision.data } : { date: value }
  }
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return { date: value.slice(0, 10) }
  const wording = wordings[field]
  if (wording !== undefined) return wording(value, of)
  return UUID.test(value) ? of.nameOf(value) : cutText(value, LONGEST_SHOWN)
}

function listOfValues(values: readonly (Value | null)[]): Value | null {
  const said = values.filter((each) => each !== null)
  const [only] = said
  if (only === undefined) return null
  return said.length === 1 ? only : listOf(said, 'comma')
}

function skillNamed(nameOf: NameOf): (skill: string) => Value {
  return (skill) => {
    const name = nameOf(skill)
    return name === null ? { skill } : { skill, name }
  }
}

function dateOr(value: unknown): string | null {
  return typeof value === 'string' && isDateOnly(value) ? value : null
}

function phraseOf<T>(
  schema: { readonly safeParse: (value: unknown) => { success: boolean; data?: T } },
  value: string,
  say: (of: T) => Value,
): Value {
  const read = schema.safeParse(value)
  return read.success && read.data !== undefined ? say(read.data) : value
}

function documentKey(kind: (typeof documentKinds)[number]): TextKey {
  return documentTexts[kind]
}

const documentTexts = {
  letter: 'attached.kindLetter',
  termsOfReference: 'attached.kindTermsOfReference',
  call: 'attached.kindCall',
  evidence: 'attached.kindEvidence',
  approvalNote: 'attached.kindApprovalNote',
  assessmentReport: 'attached.kindAssessmentReport',
  agreement: 'attached.kindAgreement',
  resultsReport: 'attached.kindResultsReport',
  curriculumVitae: 'attached.kindCurriculumVitae',
  certificate: 'attached.kindCertificate',
  other: 'attached.kindOther',
} as const satisfies Record<(typeof documentKinds)[number], TextKey>

const EMPTY: Place = { entity: 'person', list: null, beside: {}, nameOf: () => null }
