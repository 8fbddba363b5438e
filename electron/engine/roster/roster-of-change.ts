import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import { buildColumns, type RosterColumns, replacePerson } from '#shared/matching/index.ts'
import type { MatchPerson } from '#shared/matching/columns/records.ts'
import { readCommitmentsOf } from './read-commitments.ts'
import { everyList, readPeopleListed, readPerson } from './read-people.ts'
import type { RosterMemory } from './roster-memory.ts'

interface OfChange {
  /** The change gives and takes promises alone: what the people's own records say is read once. */
  readonly recordsStand?: boolean
}

/**
 * Some people as the change under way leaves them. The roster in memory shows what is committed: where
 * one call places many people, the second must be judged with what the first was given.
 */
export function rosterOfChange(
  sqlite: Database,
  people: Iterable<Id>,
  { recordsStand = false }: OfChange = {},
): RosterMemory {
  const ids = [...new Set(people)].toSorted()
  const touched = new Set<Id>()
  const records = new Map<Id, MatchPerson>()
  let read: RosterColumns | null = null

  function current(): RosterColumns {
    if (read === null) {
      const all = readPeopleListed(sqlite, ids, everyList)
      if (recordsStand) for (const person of all) records.set(person.id, person)
      read = buildColumns(
        all,
        ids.flatMap((id) => readCommitmentsOf(sqlite, id)),
      )
    } else
      for (const id of touched) {
        const person = records.get(id) ?? readPerson(sqlite, id)
        if (person) replacePerson(read, person, readCommitmentsOf(sqlite, id))
      }
    touched.clear()
    return read
  }

  return {
    columns: () => Promise.resolve(current()),
    loaded: current,
    keep: () => Promise.resolve(),
    standingRecord: (id) => records.get(id),
    touch: (changed) => {
      for (const id of changed === 'all' ? ids : changed) touched.add(id)
    },
  }
}
