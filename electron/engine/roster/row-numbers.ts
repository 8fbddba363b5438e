import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import { selectTuples, selectValues } from '../store/statement.ts'

interface Known {
  version: number
  /** Who stood in which row. */
  ids: Id[]
  numbers: Int32Array
  /** Highest number the store had. */
  highest: number
}

const numberedAfter = selectTuples<readonly [number: number, id: Id], [after: number]>(
  'SELECT number, id FROM person WHERE number > ?',
)
const highestNumber = selectValues<number | null>('SELECT max(number) FROM person')
const numberOf = selectValues<number, [id: Id]>('SELECT number FROM person WHERE id = ?')

const known = new WeakMap<RosterColumns, Known>()

/**
 * Person number of every row of the columns; 0 where the store does not have the person any more.
 * Only rows that changed hands since the last time are looked up, and people numbered since.
 */
export function rowNumbers(sqlite: Database, columns: RosterColumns): Int32Array {
  const before = known.get(columns)
  if (before?.version === columns.version) return before.numbers
  const highest = highestNumber.get(sqlite) ?? 0
  const numbers = new Int32Array(columns.size)
  const ids = columns.ids.slice(0, columns.size)
  const after = before?.highest ?? 0
  for (let row = 0; before && row < ids.length; row += 1) {
    numbers[row] =
      before.ids[row] === ids[row]
        ? (before.numbers[row] ?? 0)
        : (numberOf.get(sqlite, ids[row] ?? '') ?? 0)
  }
  for (const [number, id] of numberedAfter.all(sqlite, after)) {
    const row = columns.rowOf.get(id)
    if (row !== undefined) numbers[row] = number
  }
  known.set(columns, { version: columns.version, ids, numbers, highest })
  return numbers
}
