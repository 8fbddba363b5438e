/**
 * A column with any number of entries per row: entries of row r stand at
 * `start[r] .. start[r] + count[r] - 1` of every array in `values`.
 *
 * The arrays are replaced when they grow, so take them afresh after each change of the roster.
 */
export interface Ragged<F extends string> {
  start: Int32Array
  count: Int32Array
  readonly values: Record<F, Int32Array>
  /** Entries in use from the front, the abandoned ones included. */
  used: number
  /** Entries some row still points to. */
  live: number
}

/** Reads one number; every column is an Int32Array so that this stays one fast path. */
export const at = (column: Int32Array, index: number): number => column[index] ?? 0

const ENTRIES_AT_FIRST = 64
// Below this many abandoned entries a compaction would cost more than the memory it frees.
const WORTH_COMPACTING = 4096

const grown = (array: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(length)
  next.set(array)
  return next
}

const fieldsOf = <F extends string>(ragged: Ragged<F>): F[] => Object.keys(ragged.values) as F[]

export function createRagged<F extends string>(fields: readonly F[], rows: number): Ragged<F> {
  const values = Object.fromEntries(
    fields.map((field) => [field, new Int32Array(ENTRIES_AT_FIRST)]),
  ) as Record<F, Int32Array>
  return { start: new Int32Array(rows), count: new Int32Array(rows), values, used: 0, live: 0 }
}

/** Makes room for `rows` rows. */
export function growRows(ragged: Ragged<string>, rows: number): void {
  ragged.start = grown(ragged.start, rows)
  ragged.count = grown(ragged.count, rows)
}

/** Gives a row room for `entries` entries, in place where they fit, and returns the first index. */
export function reserve(ragged: Ragged<string>, row: number, entries: number): number {
  const before = at(ragged.count, row)
  ragged.live += entries - before
  ragged.count[row] = entries
  if (entries <= before) return at(ragged.start, row)
  const start = ragged.used
  ragged.used += entries
  const first = ragged.values[fieldsOf(ragged)[0] ?? '']
  if (first && ragged.used > first.length) {
    const length = Math.max(ragged.used, Math.ceil(first.length * 1.6))
    for (const field of fieldsOf(ragged)) {
      ragged.values[field] = grown(ragged.values[field] ?? new Int32Array(0), length)
    }
  }
  ragged.start[row] = start
  return start
}

/** Points row `to` at the entries of row `from`, whose own place is about to end. */
export function moveRow(ragged: Ragged<string>, from: number, to: number): void {
  ragged.start[to] = at(ragged.start, from)
  ragged.count[to] = at(ragged.count, from)
}

/** Drops abandoned entries when they are more than half of the column. */
export function compactWhenSparse(ragged: Ragged<string>, rows: number): void {
  const dead = ragged.used - ragged.live
  if (dead < WORTH_COMPACTING || dead < ragged.live) return
  const order = fieldsOf(ragged)
  const packed = order.map(() => new Int32Array(Math.max(ENTRIES_AT_FIRST, ragged.live)))
  let next = 0
  for (let row = 0; row < rows; row += 1) {
    const start = at(ragged.start, row)
    const count = at(ragged.count, row)
    order.forEach((field, index) => {
      packed[index]?.set(ragged.values[field]?.subarray(start, start + count) ?? [], next)
    })
    ragged.start[row] = next
    next += count
  }
  order.forEach((field, index) => {
    ragged.values[field] = packed[index] ?? new Int32Array(0)
  })
  ragged.used = next
  ragged.live = next
}
