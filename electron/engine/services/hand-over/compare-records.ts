import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { FieldDifference } from '#shared/exchange/share-file.ts'

type Fields = Readonly<Record<string, unknown>>

/** A field that differs; one that is kept is neither shown nor asked about. */
export type Difference =
  | FieldDifference
  | (Omit<FieldDifference, 'kind'> & { readonly kind: 'kept' })

/** What is known of a record from the last time it was exchanged. */
export interface LastExchange {
  /** As it stood here then; what was not stated is left out. Null where that is not known. */
  readonly base: Fields | null
  /** Digests of values of theirs that were not taken then, by field. */
  readonly declined: Readonly<Record<string, string>>
}

/**
 * Fields in which two records differ, and what becomes of each. A field that changed on one side only
 * since they were exchanged takes that side; what was not stated there changes nothing, unless it was
 * taken out there. A value that was declined before is not asked about again. What stays as it is here is
 * `kept`: it must be remembered, or the next comparison would take their value for a change of theirs.
 */
export function differences(
  ours: Fields,
  theirs: Fields,
  fields: readonly string[],
  { base, declined }: LastExchange,
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const [here, there] = [stated(ours[field]), stated(theirs[field])]
    if (isDeepStrictEqual(here, there)) return []
    const told = { field, ours: here, theirs: there }
    const kept = [{ ...told, kind: 'kept' as const }]
    if (declined[field] === digestOf(there)) return kept
    if (base === null) {
      if (there === null) return kept
      return [{ ...told, kind: here === null ? 'taken' : 'conflict' }]
    }
    const was = stated(base[field])
    if (isDeepStrictEqual(there, was)) return kept
    return [{ ...told, kind: isDeepStrictEqual(here, was) ? 'taken' : 'conflict' }]
  })
}

/** Tells a value again without holding it. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(stated(value)), 'hex')
}

/** As the history keeps it: through JSON, and what says nothing is null. */
function stated(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value) && value.length === 0) return null
  return typeof value === 'object' ? (JSON.parse(JSON.stringify(value)) as unknown) : value
}
