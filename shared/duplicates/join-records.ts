import type { Person } from '../domain/person.ts'
import type { PersonMerge } from '../domain/person-merge.ts'
import { withTags } from '../domain/tag.ts'
import { cutText } from '../text/clean-text.ts'

/** Fields of which a person has one, and of two records one must be chosen; in the order of a screen. */
export const singleFields = [
  'familyName',
  'givenName',
  'nativeName',
  'secondNativeName',
  'formerName',
  'passportName',
  'title',
  'sex',
  'birthDate',
  'residence',
  'email',
  'phone',
  'address',
  'occupation',
  'organization',
  'emergencyContact',
  'passportNumber',
  'passportIssuer',
  'passportExpiresOn',
  'consentOn',
] as const satisfies readonly (keyof Person)[]
export type SingleField = (typeof singleFields)[number]

/** A value without case and spaces: two that differ in nothing else say the same. */
function said(value: string | null): string {
  return (value ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Fields in which both records state something, and not the same but for capitals and spaces. */
export function differingFields(a: Person, b: Person): SingleField[] {
  return singleFields.filter(
    (field) =>
      a[field] !== null &&
      b[field] !== null &&
      (said(a[field]) !== said(b[field]) ||
        (field === 'birthDate' && a.birthDatePrecision !== b.birthDatePrecision)),
  )
}

/** "BENALI": a list in capitals says less than one that is not. */
function isShouted(value: string | null): boolean {
  return value !== null && value.length > 1 && value === value.toUpperCase()
}

const later = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || b < a ? a : b

function withoutId(row: { readonly id: string }): string {
  const { id: _id, ...said } = row
  return JSON.stringify(said)
}

/** Rows of both; what both say in the same words stands once. */
function rowsOf<T extends { readonly id: string }>(
  kept: readonly T[],
  gone: readonly T[],
  isSame: (a: T, b: T) => boolean = () => false,
): T[] {
  const added = gone.filter(
    (row) => !kept.some((each) => withoutId(each) === withoutId(row) || isSame(each, row)),
  )
  return [...kept, ...added]
}

const codes = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/** The record that two become, and what is not shown of either. */
export interface JoinedRecords {
  readonly person: Person
  readonly others: PersonMerge['others']
}

/**
 * Makes one record of two: what only one states, the values chosen (`fromGone`: those of the record
 * that goes), and the lists of both. A language or skill that both have stays as the kept one has it.
 */
export function joinRecords(
  kept: Person,
  gone: Person,
  fromGone: ReadonlySet<SingleField>,
): JoinedRecords {
  const source = (field: SingleField): Person => {
    if (gone[field] === null) return kept
    if (kept[field] === null || fromGone.has(field)) return gone
    const isSame = said(kept[field]) === said(gone[field])
    return isSame && isShouted(kept[field]) && !isShouted(gone[field]) ? gone : kept
  }
  const singles = Object.fromEntries(
    singleFields.map((field) => [field, source(field)[field]]),
  ) as Pick<Person, SingleField>
  const unchosen = singleFields.flatMap((field) => {
    const other = source(field) === kept ? gone[field] : kept[field]
    return other === null || said(other) === said(singles[field]) ? [] : [{ field, value: other }]
  })
  return {
    person: {
      ...kept,
      ...singles,
      birthDatePrecision: source('birthDate').birthDatePrecision,
      nationalities: codes(kept.nationalities, gone.nationalities),
      categories: codes(kept.categories, gone.categories),
      qualifiedFor: codes(kept.qualifiedFor, gone.qualifiedFor),
      tags: withTags(kept.tags, gone.tags),
      languages: rowsOf(kept.languages, gone.languages, (a, b) => a.language === b.language),
      skills: rowsOf(kept.skills, gone.skills, (a, b) => a.skill === b.skill),
      experience: rowsOf(kept.experience, gone.experience),
      availability: rowsOf(kept.availability, gone.availability),
      clearances: rowsOf(kept.clearances, gone.clearances),
      offers: rowsOf(kept.offers, gone.offers),
      confirmedOn: later(kept.confirmedOn, gone.confirmedOn),
      retainUntil: later(kept.retainUntil, gone.retainUntil),
      notProposed: longerMark(kept.notProposed, gone.notProposed),
      notes: joinedNotes(kept.notes, gone.notes),
    },
    others: unchosen,
  }
}

/** Of two marks the one that holds longer: who is not to be proposed under one name is not under the other. */
function longerMark(a: Person['notProposed'], b: Person['notProposed']): Person['notProposed'] {
  if (a === null || b === null) return a ?? b
  if (a.until === null) return a
  return b.until === null || b.until > a.until ? b : a
}

function joinedNotes(kept: string | null, gone: string | null): string | null {
  if (gone === null || kept?.includes(gone) === true) return kept
  return kept === null ? gone : cutText(`${kept}\n${gone}`, 10_000)
}
