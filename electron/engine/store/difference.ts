import type { Difference } from '#shared/contract/backup-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Database } from './sqlite.ts'
import { selectRows, type Selection } from './statement.ts'

interface Row {
  readonly id: Id
  readonly name: string
  readonly updated: string
  readonly version: number
}

// Columns that stores of every version have: a copy may be older than this program.
const rows = {
  people: selectRows<Row>(
    `SELECT id, family_name || coalesce(', ' || given_name, '') AS name, updated, version FROM person`,
  ),
  providers: selectRows<Row>('SELECT id, name, updated, version FROM provider'),
  requests: selectRows<Row>('SELECT id, title AS name, updated, version FROM request'),
} as const satisfies Record<keyof Difference, Selection<Row, []>>

/** So many names are told of each; of the others how many there are. */
const MOST_NAMES = 30

/**
 * What of people, providers and requests a store has since another state of it: what was added, changed
 * (what hangs on them not counted) and removed.
 *
 * @param gone people who were erased or made anonymous: they are not named, whatever either state says of them
 */
export function differenceOf(now: Database, before: Database, gone: ReadonlySet<Id>): Difference {
  const of = (kind: keyof Difference): Difference[keyof Difference] => {
    const stood = new Map(
      rows[kind]
        .all(before)
        .filter(({ id }) => !gone.has(id))
        .map((row) => [row.id, row]),
    )
    const added: string[] = []
    const changed: string[] = []
    for (const { id, name, updated, version } of rows[kind].all(now)) {
      if (gone.has(id)) continue
      const was = stood.get(id)
      stood.delete(id)
      if (was === undefined) added.push(name)
      else if (was.updated !== updated || was.version !== version) changed.push(name)
    }
    const removed = [...stood.values()].map(({ name }) => name)
    return { added: told(added), changed: told(changed), removed: told(removed) }
  }
  return { people: of('people'), providers: of('providers'), requests: of('requests') }
}

const told = (names: readonly string[]) => ({
  count: names.length,
  names: names.toSorted((a, b) => a.localeCompare(b)).slice(0, MOST_NAMES),
})
