import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import { buildColumns, type RosterColumns, replacePerson } from '#shared/matching/index.ts'
import { readCommitmentsOf } from './read-commitments.ts'
import { everyList, readPeopleListed, readPerson } from './read-people.ts'
import type { RosterMemory } from './roster-memory.ts'

/**
 * Some people as the change under way leaves them. The roster in memory shows what is committed: where
 * one call places many people, the second must be judged with what the first was given.
 */
export function rosterOfChange(sqlite: Database, people: Iterable<Id>): RosterMemory {
  const ids = [...new Set(people)].toSorted()
  const touched = new Set<Id>()
  let read: RosterColumns | null = null

  function current(): RosterColumns {
    if (read === null) {
      read = buildColumns(
        readPeopleListed(sqlite, ids, everyList),
        ids.flatMap((id) => readCommitmentsOf(sqlite, id)),
      )
    } else
      for (const id of touched) {
        const person = readPerson(sqlite, id)
        if (person) replacePerson(read, person, readCommitmentsOf(sqlite, id))
      }
    touched.clear()
    return read
  }

  return {
    columns: () => Promise.resolve(current()),
    loaded: current,
    keep: () => Promise.resolve(),
    touch: (changed) => {
      for (const id of changed === 'all' ? ids : changed) touched.add(id)
    },
  }
}
