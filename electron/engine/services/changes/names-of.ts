import type { Fields, NameOf } from '#shared/changes/value-of-field.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Reading } from '../../store/access.ts'
import { presentNames, removedStates } from '../../store/repositories/change-pages.ts'

/** Names of whatever some entries of the history speak of: as they are called now, else as they were last. */
export interface NamesOf {
  readonly nameOf: NameOf
  /** True for what is on the roster now. */
  readonly stands: (id: string) => boolean
}

/** Reads the names of everything that entries and what stands in them name, together. */
export function namesOf(call: Reading, entries: readonly HistoryEntry[]): NamesOf {
  const asked = new Set<string>()
  for (const { entityId, before, after } of entries) {
    for (const id of entityId.split(' ')) asked.add(id)
    collect(before, asked)
    collect(after, asked)
  }
  const now = presentNames(call, asked)
  const gone = removedStates(
    call,
    [...asked].filter((id) => !now.has(id)),
  )
  // What was removed names others in its turn: a candidacy its person and position.
  const further = new Set<string>()
  for (const state of gone.values()) collect(state, further)
  const beyond = presentNames(call, further)
  const goneToo = removedStates(
    call,
    [...further].filter((id) => !beyond.has(id)),
  )
  const plain = (id: string): string | null =>
    now.get(id) ?? beyond.get(id) ?? ownName(gone.get(id) ?? goneToo.get(id))
  return {
    nameOf: (id) => plain(id) ?? nameOfBoth(gone.get(id), plain),
    stands: (id) => now.has(id),
  }
}

/** What a record is called by, of those that have words of their own. */
function ownName(state: Fields | undefined): string | null {
  if (state === undefined) return null
  const { familyName, givenName, title, name, written, file } = state
  if (typeof familyName === 'string')
    return typeof givenName === 'string' ? `${familyName}, ${givenName}` : familyName
  const own = title ?? name ?? written ?? file
  return typeof own === 'string' ? own : null
}

/** A record between two others is called by both. */
function nameOfBoth(state: Fields | undefined, plain: NameOf): string | null {
  if (state === undefined) return null
  const { person, position, request, provider, fund } = state
  const names = [person, position, request, provider, fund]
    .flatMap((id) => (typeof id === 'string' ? (plain(id) ?? []) : []))
    .slice(0, 2)
  return names.length === 0 ? null : names.join(' – ')
}

/** What an entry is called: its record now or last, else what stands in it. */
export function nameOfEntry(
  { entityId, before, after }: Pick<HistoryEntry, 'entityId' | 'before' | 'after'>,
  { nameOf }: NamesOf,
): string {
  const pair = entityId.split(' ')
  if (pair.length > 1) return pair.flatMap((id) => nameOf(id) ?? []).join(' – ')
  const state = { ...(before as Fields | null), ...(after as Fields | null) }
  return nameOf(entityId) ?? ownName(state) ?? nameOfBoth(state, nameOf) ?? ''
}

const ID = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[a-z0-9][a-z0-9.-]*)$/

/** Ids of records and words of the skill tree, wherever they stand in a state. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= 100 && ID.test(value)) into.add(value)
  } else if (Array.isArray(value)) for (const each of value) collect(each, into)
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collect(each, into)
}
