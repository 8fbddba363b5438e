import { setImmediate } from 'node:timers/promises'
import type { Id } from '#shared/domain/common.ts'
import type { Sex } from '#shared/domain/person.ts'
import type { DatePrecision } from '#shared/calendar/precision.ts'
import { type Comparable, comparableOf } from '#shared/duplicates/comparable.ts'
import type { JudgedPair } from '#shared/duplicates/judge-pair.ts'
import { createPairIndex, type PairIndex } from '#shared/duplicates/pair-index.ts'
import type { Database } from '../store/sqlite.ts'
import { selectRows } from '../store/statement.ts'

/** Two people of the roster who may be one. */
export interface RosterPair extends JudgedPair {
  readonly one: Id
  readonly other: Id
}

/** Everybody compared with everybody, as of the last commit. */
export interface ComparedRoster {
  readonly index: PairIndex
  readonly idOf: (number: number) => Id | undefined
  /** Best first. */
  readonly pairs: () => readonly RosterPair[]
  /** Numbers of everybody who may be somebody else of the roster. */
  readonly people: () => ReadonlySet<number>
}

/** Who may be on the roster twice: in memory only, compared on first use and kept in step. */
export interface PairMemory {
  /**
   * Compares on first use, in steps that let other calls in: a minute for the largest rosters.
   * `step` is told how far it is, and may stop it by throwing.
   */
  readonly compared: (step?: Step) => Promise<ComparedRoster>
  /** The same where everybody is compared already. */
  readonly loaded: () => ComparedRoster | null
  /** Compares changed people again, and forgets removed ones. */
  readonly touch: (people: Iterable<Id> | 'all') => void
}

type Step = (done: number, total: number) => Promise<void> | void

interface Row {
  readonly number: number
  readonly id: Id
  readonly familyName: string
  readonly givenName: string | null
  readonly nativeName: string | null
  readonly secondNativeName: string | null
  readonly passportName: string | null
  readonly birthDate: string | null
  readonly birthDatePrecision: DatePrecision
  readonly sex: Sex | null
  readonly email: string | null
  readonly phone: string | null
  readonly passportNumber: string | null
  readonly nationalities: string
}

const COLUMNS = `SELECT number, id, family_name AS familyName, given_name AS givenName,
  native_name AS nativeName, second_native_name AS secondNativeName, passport_name AS passportName,
  birth_date AS birthDate, birth_date_precision AS birthDatePrecision, sex, email, phone,
  passport_number AS passportNumber,
  (SELECT json_group_array(country ORDER BY ordinal) FROM person_nationality
    WHERE person = person.id) AS nationalities
  FROM person`

const after = selectRows<Row, [number: number, limit: number]>(
  `${COLUMNS} WHERE number > ? ORDER BY number LIMIT ?`,
)

const byId = selectRows<Row, [id: Id]>(`${COLUMNS} WHERE id = ?`)

const READ = 500
/** A few milliseconds of comparing. */
const COMPARED = 20

function comparable({ nationalities, ...row }: Row): Comparable {
  return comparableOf({ ...row, nationalities: JSON.parse(nationalities) as string[] })
}

/** Pairs of the roster over the connection that reads committed rows. */
export function createPairMemory({
  read,
}: {
  readonly read: { readonly sqlite: Database }
}): PairMemory {
  let index = createPairIndex()
  let ids = new Map<number, Id>()
  let numbers = new Map<Id, number>()
  let found = new Map<number, Map<number, JudgedPair>>()
  let sorted: readonly RosterPair[] | null = null
  let stale = true
  let loading: Promise<void> | null = null
  const touched = new Set<Id>()

  function keep(number: number, other: number, pair: JudgedPair): void {
    for (const [one, two] of [
      [number, other],
      [other, number],
    ] as const) {
      const of = found.get(one) ?? new Map<number, JudgedPair>()
      found.set(one, of.set(two, pair))
    }
  }

  function add(number: number, record: Comparable): void {
    for (const { number: other, ...pair } of index.find(record, { self: number }))
      keep(number, other, pair)
    index.add(number, record)
  }

  function forget(number: number): void {
    index.remove(number)
    for (const other of found.get(number)?.keys() ?? []) found.get(other)?.delete(number)
    found.delete(number)
    const id = ids.get(number)
    if (id !== undefined) numbers.delete(id)
    ids.delete(number)
  }

  async function load(step: Step): Promise<void> {
    while (stale) {
      stale = false
      touched.clear()
      index = createPairIndex()
      ids = new Map()
      numbers = new Map()
      found = new Map()
      sorted = null
      const records: (readonly [number, Comparable])[] = []
      // Names are rare or common among all: everybody is counted before anybody is compared.
      for (let rows = after.all(read.sqlite, 0, READ); rows.length > 0;) {
        for (const row of rows) {
          const record = comparable(row)
          index.count(record)
          ids.set(row.number, row.id)
          numbers.set(row.id, row.number)
          records.push([row.number, record])
        }
        await setImmediate()
        rows = after.all(read.sqlite, rows.at(-1)?.number ?? 0, READ)
      }
      for (const [place, [number, record]] of records.entries()) {
        add(number, record)
        if (place % COMPARED !== COMPARED - 1) continue
        await setImmediate()
        await step(place + 1, records.length)
      }
    }
  }

  function catchUp(): void {
    for (const id of touched) {
      const before = numbers.get(id)
      if (before !== undefined) forget(before)
      const row = byId.get(read.sqlite, id)
      if (!row) continue
      ids.set(row.number, id)
      numbers.set(id, row.number)
      const record = comparable(row)
      index.count(record)
      add(row.number, record)
    }
    if (touched.size > 0) sorted = null
    touched.clear()
  }

  function list(): readonly RosterPair[] {
    sorted ??= [...found]
      .flatMap(([number, of]) =>
        [...of].flatMap(([other, pair]) => {
          const [one, two] = [ids.get(number), ids.get(other)]
          return number < other && one !== undefined && two !== undefined
            ? [{ one, other: two, ...pair }]
            : []
        }),
      )
      .sort((a, b) => b.score - a.score)
    return sorted
  }

  function state(): ComparedRoster {
    catchUp()
    return {
      index,
      idOf: (number) => ids.get(number),
      pairs: list,
      people: () => new Set([...found].flatMap(([number, of]) => (of.size > 0 ? [number] : []))),
    }
  }

  return {
    compared: async (step = () => undefined) => {
      while (stale || loading) {
        const isMine = loading === null
        loading ??= load(step)
          .catch((error: unknown) => {
            // Half a comparison must not pass for the whole: the next call begins again.
            stale = true
            throw error
          })
          .finally(() => {
            loading = null
          })
        try {
          await loading
        } catch (error) {
          // Somebody else stopped what they had begun; whoever waited with them begins it anew.
          if (isMine) throw error
        }
      }
      return state()
    },
    loaded: () => (stale || loading ? null : state()),
    touch: (people) => {
      if (people === 'all') stale = true
      else if (!stale || loading) for (const id of people) touched.add(id)
    },
  }
}
