import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Id } from '#shared/domain/common.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import { prepared } from '../store/prepared.ts'

interface Known {
  version: number
  /** Who stood in which row. */
  ids: Id[]
  numbers: Int32Array
  /** Highest number the store had. */
  highest: number
}

const known = new WeakMap<RosterColumns, Known>()

/**
 * Person number of every row of the columns; 0 where the store does not have the person any more.
 * Only rows that changed hands since the last time are looked up, and people numbered since.
 */
export function rowNumbers(sqlite: Database, columns: RosterColumns): Int32Array {
  const before = known.get(columns)
  if (before?.version === columns.version) return before.numbers
  const highest = highestNumber(sqlite)
  const numbers = new Int32Array(columns.size)
  const ids = columns.ids.slice(0, columns.size)
  const after = before?.highest ?? 0
  for (let row = 0; before && row < ids.length; row += 1) {
    numbers[row] =
      before.ids[row] === ids[row] ? (before.numbers[row] ?? 0) : numberOf(sqlite, ids[row])
  }
  const fresh = prepared(sqlite, 'SELECT number, id FROM person WHERE number > ?')
    .raw()
    .all(after) as [number, Id][]
  for (const [number, id] of fresh) {
    const row = columns.rowOf.get(id)
    if (row !== undefined) numbers[row] = number
  }
  known.set(columns, { version: columns.version, ids, numbers, highest })
  return numbers
}

const highestNumber = (sqlite: Database): number =>
  (prepared(sqlite, 'SELECT max(number) FROM person').pluck().get() as number | null) ?? 0

const numberOf = (sqlite: Database, id: Id | undefined): number =>
  (prepared(sqlite, 'SELECT number FROM person WHERE id = ?').pluck().get(id) as
    number | undefined) ?? 0
