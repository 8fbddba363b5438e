import { isDeepStrictEqual } from 'node:util'
import { newId } from '../../random.ts'
import type { Offer } from '#shared/domain/offer.ts'
import { person as personSchema, type Person, type StoredPerson } from '#shared/domain/person.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { mergePerson, notesLeft } from '#shared/exchange/merge-person.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import type { CallContext } from '../../call-context.ts'
import { savePerson } from '../../store/repositories/people.ts'

/** Says a birth date and how far it is known; neither stands alone. */
const BIRTH = ['birthDate', 'birthDatePrecision'] as const

/** A person of the roster after a row of a list; `keep` are fields that stay as they stand. */
function joined(
  stored: StoredPerson,
  draft: PersonDraft,
  offer: Offer | null,
  keep: readonly string[],
): { readonly before: Person; readonly after: Person } {
  const before = personSchema.parse(stored)
  const kept = new Set(keep.flatMap((field) => (field === 'birthDate' ? BIRTH : [field])))
  const staying = Object.fromEntries(Object.entries(before).filter(([field]) => kept.has(field)))
  return { before, after: { ...mergePerson(before, draft, offer, newId), ...staying } }
}

/** Writes what a row of a list says into the record of a person, at somebody's word. */
export function joinPerson(
  call: CallContext,
  stored: StoredPerson,
  draft: PersonDraft,
  offer: Offer | null,
  keep: readonly string[] = [],
): void {
  savePerson(call, joined(stored, draft, offer, keep).after, stored.version)
}

/**
 * The fields of a record that a row of a list would change, and those that it says otherwise but that
 * `keep` has stay. That the same period was stated again, by another list or later, changes nothing.
 */
export function fieldsBrought(
  stored: StoredPerson,
  draft: PersonDraft,
  offer: Offer | null,
  keep: readonly string[],
): { readonly brings: (keyof Person)[]; readonly stays: (keyof Person)[] } {
  const { before, after } = joined(stored, draft, offer, [])
  const fields = Object.keys(before) as (keyof Person)[]
  const differing = fields.filter(
    (field) => !isDeepStrictEqual(said(before, field), said(after, field)),
  )
  return {
    brings: differing.filter((field) => !keep.includes(field)),
    stays: differing.filter((field) => keep.includes(field)),
  }
}

function said(of: Person, field: keyof Person): unknown {
  return field === 'availability'
    ? of.availability.map(({ from, to, state, noticeDays }) => ({ from, to, state, noticeDays }))
    : of[field]
}

/**
 * What of a row cannot be written into the record of a person, to be told with its problems; nothing
 * where the record's own notes are kept anyway.
 */
export function leftByJoining(
  stored: StoredPerson,
  draft: Pick<PersonDraft, 'notes'>,
  keep: readonly string[] = [],
): Pick<Problem, 'field' | 'message'>[] {
  const message = keep.includes('notes') ? null : notesLeft(stored, draft)
  return message === null ? [] : [{ field: '', message }]
}
