import type { Id } from '#shared/domain/common.ts'
import {
  type Comparable,
  comparableOf,
  type ComparedFields,
} from '#shared/duplicates/comparable.ts'
import type { JudgedPair } from '#shared/duplicates/judge-pair.ts'
import { isWorthAsking } from '#shared/duplicates/is-worth-asking.ts'
import { createPairIndex } from '#shared/duplicates/pair-index.ts'
import type { Rarity } from '#shared/duplicates/rarity.ts'

/** A person of the roster as they are compared. */
export interface PersonRow extends ComparedFields {
  readonly number: number
  readonly id: Id
}

/** A row of a list as it is compared. */
export interface ListRow {
  readonly row: number
  readonly fields: ComparedFields
}

/** Two people of the roster who may be one, by their numbers. */
export interface FoundPair extends JudgedPair {
  readonly one: number
  readonly other: number
}

/** A person of the roster that somebody else may be. */
export interface LikePerson extends JudgedPair {
  readonly person: Id
}

/** What a row of a list may be the same as: people of the roster, and rows above it. */
export interface ComparedRow {
  readonly row: number
  /** Null where the roster was asked about this row before; a row like nobody is not told of. */
  readonly people: readonly LikePerson[] | null
  readonly rows: readonly (JudgedPair & { readonly row: number })[]
}

/** Rows of a list that are gone, and some that are new or say something else. */
export interface ListChange {
  readonly list: Id
  /** The list is compared for the first time: what was known of it is forgotten. */
  readonly isFresh: boolean
  readonly gone: readonly number[]
  readonly rows: readonly ListRow[]
}

/**
 * Called between records. It says how far the work is, lets others in, and may stop the work by
 * throwing: a step without it takes no longer than a record.
 */
export type Breathe = (done: number, total: number) => Promise<void>

/** A piece of work; what it finds is told as it is found, so that nothing waits for the whole. */
type Work<Params, Found, Result = void> = (
  params: Params,
  tell: (found: Found) => void,
  breathe: Breathe,
) => Promise<Result>

/**
 * Everybody's record made ready to be compared, and found again by what it shares with another. It
 * knows no store and no connection, so that it works in a thread of its own as well as here.
 */
export interface PairKeeper {
  /** Forgets people, and takes others in without comparing them: names are rare or common among all. */
  readonly take: Work<
    { readonly gone: readonly number[]; readonly people: readonly PersonRow[] },
    never
  >
  /** Compares all who were taken since the last time with everybody. */
  readonly compare: Work<null, FoundPair>
  /** Whom each of some who are about to be added may be, best first: one answer each, in their order. */
  readonly find: Work<readonly ComparedFields[], readonly LikePerson[]>
  /** Takes rows of a list in and out. False where the list is no longer known: send it as a whole. */
  readonly takeRows: Work<ListChange, never, boolean>
  /**
   * What rows of a list may be the same as, for the new ones and those that share something with one
   * that is new or gone; only what is worth a question. Stopped halfway, the list is forgotten.
   */
  readonly compareRows: Work<Id, ComparedRow>
  /** Lets go of a list; one that is not known is gone already. */
  readonly forgetRows: Work<Id, never>
}

/** Rows of one list among each other. */
interface KeptList {
  readonly index: ReturnType<typeof createPairIndex>
  /** Rows that were looked for on the roster. */
  readonly asked: Set<number>
  /** Rows of which something was told. */
  readonly told: Set<number>
  /** Rows to compare, or to compare again. */
  readonly stale: Set<number>
  timer: NodeJS.Timeout
}

/** A list that nobody asks about for so long was let go of. */
const KEPT_FOR_MS = 20 * 60_000

/** An empty keeper. */
export function createPairKeeper(): PairKeeper {
  const index = createPairIndex()
  const ids = new Map<number, Id>()
  const taken: (readonly [number, Comparable])[] = []
  const lists = new Map<Id, KeptList>()

  function like(record: Comparable): LikePerson[] {
    return index.find(record, 'newcomer').flatMap(({ number, ...judged }) => {
      const person = ids.get(number)
      return person === undefined ? [] : [{ person, ...judged }]
    })
  }

  function forgetList(list: Id): void {
    clearTimeout(lists.get(list)?.timer)
    lists.delete(list)
  }

  function listOf(list: Id, isFresh: boolean): KeptList | null {
    const known = isFresh ? undefined : lists.get(list)
    forgetList(list)
    if (!known && !isFresh) return null
    const kept: KeptList = {
      ...(known ?? {
        index: createPairIndex(),
        asked: new Set(),
        told: new Set(),
        stale: new Set(),
      }),
      timer: setTimeout(() => lists.delete(list), KEPT_FOR_MS).unref(),
    }
    lists.set(list, kept)
    return kept
  }

  return {
    async take({ gone, people }, _tell, breathe) {
      for (const number of gone) {
        index.remove(number)
        ids.delete(number)
        await breathe(0, people.length)
      }
      for (const person of people) {
        const record = comparableOf(person)
        index.count(record)
        ids.set(person.number, person.id)
        taken.push([person.number, record])
        await breathe(0, people.length)
      }
    },
    async compare(_nothing, tell, breathe) {
      for (const [place, [number, record]] of taken.entries()) {
        for (const { number: other, ...judged } of index.find(record, { self: number }))
          tell({ one: number, other, ...judged })
        index.add(number, record)
        await breathe(place + 1, taken.length)
      }
      taken.length = 0
    },
    async find(records, tell, breathe) {
      for (const [place, record] of records.entries()) {
        tell(like(comparableOf(record)))
        await breathe(place + 1, records.length)
      }
    },
    async takeRows({ list, isFresh, gone, rows }, _tell, breathe) {
      const kept = listOf(list, isFresh)
      if (kept === null) return false
      const { index: among, asked, stale } = kept
      for (const row of gone) {
        const record = among.get(row)
        if (!record) continue
        for (const below of among.dependingOn(row, record)) stale.add(below)
        among.remove(row)
        asked.delete(row)
        await breathe(0, rows.length)
      }
      for (const { row, fields } of rows) {
        const record = comparableOf(fields)
        among.count(record)
        among.add(row, record)
        stale.add(row)
        // Before the first comparison every row waits for it anyway.
        if (asked.size > 0) for (const below of among.dependingOn(row, record)) stale.add(below)
        await breathe(0, rows.length)
      }
      return true
    },
    async forgetRows(list, _tell, breathe) {
      forgetList(list)
      await breathe(1, 1)
    },
    async compareRows(list, tell, breathe) {
      const kept = listOf(list, false)
      if (kept === null) return
      const { index: among, asked, told, stale } = kept
      // A name is as rare as it is on the roster, not in a list of three; and no cell mended in one row
      // makes names rarer in all others.
      const { ofWord, ofCountry, size, holders } = index.rarity
      const rarity: Rarity = {
        ...{ ofWord, ofCountry, size },
        holders: (key) => Math.max(holders(key), among.rarity.holders(key)),
      }
      try {
        let done = 0
        for (const row of stale) {
          done += 1
          const record = among.get(row)
          if (!record) continue
          const people = asked.has(row) ? null : like(record).filter(isWorthAsking)
          const rows = among
            .find(record, { before: row }, rarity)
            .filter(isWorthAsking)
            .map(({ number, ...judged }) => ({ row: number, ...judged }))
          const isLike = (people?.length ?? 0) > 0 || rows.length > 0
          // Most rows of a list are like nobody, which needs no word unless they were like somebody before.
          if (isLike || told.has(row)) tell({ row, people, rows })
          if (isLike) told.add(row)
          asked.add(row)
          await breathe(done, stale.size)
        }
        stale.clear()
      } catch (error) {
        // Half a comparison must not pass for the whole.
        forgetList(list)
        throw error
      }
    },
  }
}
