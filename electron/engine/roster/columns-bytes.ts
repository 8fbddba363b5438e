import { z } from 'zod'
import { measures } from '#shared/domain/measures.ts'
import { type RosterColumns, emptyColumns } from '#shared/matching/index.ts'
import { raggedNames, scalarNames } from '#shared/matching/columns/roster-columns.ts'

/** Numbers handed on at once: about a millisecond of copying. */
const PIECE = 1 << 18

const header = z.object({
  size: z.int().min(0),
  measures,
  ids: z.array(z.string()),
  clearanceNames: z.array(z.string()),
  dictionaries: z.record(z.string(), z.array(z.string())),
  /** Entries in use and pointed to, of each ragged column. */
  used: z.record(z.string(), z.int().min(0)),
  live: z.record(z.string(), z.int().min(0)),
})

/** What columns are made of, so that bytes of other columns are not taken for them. */
export function columnsShape(): string {
  const { dictionaries, ...columns } = emptyColumns(1)
  const fields = raggedNames.map((name) => [name, Object.keys(columns[name].values)])
  return JSON.stringify([scalarNames, fields, Object.keys(dictionaries)])
}

/**
 * Columns as bytes, in pieces: a header of JSON with its length before it, then every array of numbers in
 * a fixed order. The columns must not change until the last piece was taken.
 */
export function* columnsBytes(columns: RosterColumns): Generator<Uint8Array, void> {
  const { size, dictionaries } = columns
  const named = <T>(valueOf: (name: (typeof raggedNames)[number]) => T) =>
    Object.fromEntries(raggedNames.map((name) => [name, valueOf(name)]))
  const head: z.infer<typeof header> = {
    ...{ size, measures: columns.measures, ids: columns.ids },
    clearanceNames: columns.clearanceNames,
    dictionaries: Object.fromEntries(
      Object.entries(dictionaries).map(([name, { codes }]) => [name, [...codes]]),
    ),
    used: named((name) => columns[name].used),
    live: named((name) => columns[name].live),
  }
  const text = Buffer.from(JSON.stringify(head))
  // The numbers that follow stand at places they can be read from as they are.
  const padded = Buffer.alloc(Math.ceil(text.length / 4) * 4, ' ')
  text.copy(padded)
  yield Buffer.from(Int32Array.of(padded.length).buffer)
  yield padded
  for (const array of arraysOf(columns)) {
    for (let from = 0; from < array.length; from += PIECE) {
      const piece = array.subarray(from, from + PIECE)
      yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength)
    }
  }
}

/** Every array of the columns, as far as it is used. */
function arraysOf(columns: RosterColumns): Int32Array[] {
  const { size } = columns
  return [
    ...scalarNames.map((name) => columns[name].subarray(0, size)),
    ...raggedNames.flatMap((name) => {
      const { start, count, values, used } = columns[name]
      return [
        ...[start, count].map((array) => array.subarray(0, size)),
        ...Object.values(values).map((array) => array.subarray(0, used)),
      ]
    }),
  ]
}

/** The columns of bytes that {@link columnsBytes} made of columns of the same shape. Throws where they are cut off. */
export function columnsFrom(bytes: Uint8Array): RosterColumns {
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + 4, length).toString('utf8')
  const head = header.parse(JSON.parse(text))
  const { size } = head
  let next = bytes.byteOffset + 4 + length
  const take = (entries: number): Int32Array<ArrayBuffer> => {
    const end = next + entries * Int32Array.BYTES_PER_ELEMENT
    if (end > bytes.byteOffset + bytes.byteLength) throw new RangeError('columns are cut off')
    // A copy, so that the bytes read need not be held.
    const array = new Int32Array(bytes.buffer.slice(next, end) as ArrayBuffer)
    next = end
    return array
  }
  const columns = emptyColumns(1)
  for (const name of scalarNames) columns[name] = take(size)
  for (const name of raggedNames) {
    const ragged = columns[name]
    const used = head.used[name] ?? 0
    ragged.start = take(size)
    ragged.count = take(size)
    const values = ragged.values as Record<string, Int32Array>
    for (const field of Object.keys(values)) values[field] = take(used)
    ragged.used = used
    ragged.live = head.live[name] ?? 0
  }
  for (const [name, dictionary] of Object.entries(columns.dictionaries))
    for (const code of head.dictionaries[name] ?? []) dictionary.intern(code)
  for (const [row, id] of head.ids.entries()) {
    columns.ids.push(id)
    columns.rowOf.set(id, row)
  }
  columns.clearanceNames.push(...head.clearanceNames)
  return Object.assign(columns, { size, measures: head.measures, version: 1 + size })
}
