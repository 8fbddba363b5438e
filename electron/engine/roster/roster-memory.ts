import { setImmediate } from 'node:timers/promises'
import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  type RosterColumns,
  emptyColumns,
  removePerson,
  replacePerson,
} from '#shared/matching/index.ts'
import type { MatchPerson } from '#shared/matching/columns/records.ts'
import { measuresOf } from '../store/repositories/measures.ts'
import type { KeptColumns } from './kept-columns.ts'
import { readCommitments, readCommitmentsOf, readCommitmentsOfMany } from './read-commitments.ts'
import { everyList, readPeopleAfter, readPeopleListed, readPerson } from './read-people.ts'

/** The roster as columns in memory, for match and facets; loaded on first use. */
export interface RosterMemory {
  /**
   * Columns as of the last commit, loaded on first use in chunks that let other calls in. The same
   * object stays; `version` grows with each change.
   */
  columns(): Promise<RosterColumns>
  /** The same where it is loaded already and lacks few; does not begin to load it. */
  loaded(): RosterColumns | null
  /** Reads changed or removed people again before the next {@link RosterMemory.columns}. */
  touch(people: Iterable<Id> | 'all'): void
  /** Keeps what is loaded for the next start, where that is worth it. */
  keep(): Promise<void>
  /** A record as it was read for a change that leaves it; undefined where it is to be read anew. */
  standingRecord?(id: Id): MatchPerson | undefined
}

// About 25 ms of reading: short enough that waiting calls are not felt.
const CHUNK = 500

/** Fewer people than this are read from their rows as fast as a user looks. */
const WORTH_KEEPING = 5000

/** People who are read again in one go, one after the other: a few milliseconds. */
const FEW = 20

/**
 * A roster in memory over the connection that reads committed rows. People touched while it loads
 * are read again at the end, so that a chunk read before a commit does no harm.
 */
export function createRosterMemory({
  read,
  kept = null,
  worthKeeping = WORTH_KEEPING,
}: {
  readonly read: { readonly sqlite: Database }
  /** Where columns are kept from one start to the next. */
  readonly kept?: KeptColumns | null
  readonly worthKeeping?: number
}): RosterMemory {
  const columns = emptyColumns()
  const touched = new Set<Id>()
  let stale = true
  let loading: Promise<void> | null = null
  // Later on the store is ahead of what was kept.
  let isFirst = true

  const load = async (): Promise<void> => {
    while (stale) {
      stale = false
      touched.clear()
      const before = isFirst ? ((await kept?.read()) ?? null) : null
      isFirst = false
      if (before !== null) {
        Object.assign(columns, before, { version: columns.version + before.version })
        continue
      }
      const fresh = { ...emptyColumns(), measures: measuresOf(read) }
      const bound = readCommitments(read.sqlite)
      let people = readPeopleAfter(read.sqlite, '', CHUNK)
      while (people.length > 0) {
        for (const person of people) replacePerson(fresh, person, bound.get(person.id) ?? [])
        await setImmediate()
        people = readPeopleAfter(read.sqlite, people.at(-1)?.id ?? '', CHUNK)
      }
      Object.assign(columns, fresh, { version: columns.version + fresh.version })
    }
  }

  const isBehind = (): boolean => stale || touched.size > FEW

  const catchUp = (): void => {
    for (const id of touched) {
      const person = readPerson(read.sqlite, id)
      if (person) replacePerson(columns, person, readCommitmentsOf(read.sqlite, id))
      else removePerson(columns, id)
    }
    touched.clear()
  }

  /** The same of the thousands that a list brought, in chunks that let other calls in. */
  const catchUpWithMany = async (): Promise<void> => {
    while (touched.size > FEW && !stale) {
      const some = [...touched].slice(0, CHUNK)
      const people = readPeopleListed(read.sqlite, some, everyList)
      const bound = readCommitmentsOfMany(read.sqlite, some)
      for (const person of people) replacePerson(columns, person, bound.get(person.id) ?? [])
      const there = new Set(people.map(({ id }) => id))
      for (const id of some) {
        if (!there.has(id)) removePerson(columns, id)
        touched.delete(id)
      }
      await setImmediate()
    }
  }

  const bringAlong = async (): Promise<void> => {
    await load()
    await catchUpWithMany()
  }

  return {
    columns: async () => {
      while (isBehind() || loading) {
        loading ??= bringAlong()
          .catch((error: unknown) => {
            // Half a roster must not pass for the whole: the next call begins again.
            stale = true
            throw error
          })
          .finally(() => {
            loading = null
          })
        await loading
      }
      catchUp()
      return columns
    },
    loaded: () => {
      if (isBehind() || loading) return null
      catchUp()
      return columns
    },
    touch: (people) => {
      if (people === 'all') stale = true
      else if (!stale || loading) for (const id of people) touched.add(id)
    },
    async keep() {
      if (kept === null || isBehind() || loading || columns.size < worthKeeping) return
      catchUp()
      const { version } = columns
      await kept.keep(columns, () => columns.version === version && !stale && touched.size === 0)
    },
  }
}
