import { foldText } from '../../catalogue/index.ts'
import { aboutAnother } from '../other-subjects.ts'
import { recogniseHeaders } from '../propose-mapping.ts'
import { namesCategories } from '../read-words.ts'
import type { CellNote, RawRow } from './raw-sheet.ts'

const NAMES = ['familyName', 'fullName', 'nativeName']
/** A list of more blocks is no list. */
const MOST_BLOCKS = 2000

/** Lists that stood side by side, as one: each block of columns below the one before it. */
export interface Stacked {
  readonly rows: readonly RawRow[]
  /** First and last column of each block, from 0. */
  readonly blocks: readonly (readonly [first: number, last: number])[]
  /** The column that holds what stood over each block; null where nothing did. */
  readonly labels: { readonly column: number; readonly areCategories: boolean } | null
  /** Where a cell of the sheet has gone. */
  readonly moved: (cell: Pick<CellNote, 'row' | 'column'>) => Pick<CellNote, 'row' | 'column'>
}

/** The columns at which the same headers begin again; nothing where they stand once. */
function beginnings(folded: readonly string[]): readonly number[] {
  const first = folded.findIndex(
    (header, at) => header !== '' && folded.indexOf(header, at + 1) !== -1,
  )
  if (first === -1) return []
  const starts = folded.flatMap((header, at) => (header === folded[first] ? [at] : []))
  const blockOf = (start: number, end: number): string =>
    folded
      .slice(start, end)
      .filter((header) => header !== '')
      .join('\n')
  const blocks = starts.map((start, at) => blockOf(start, starts[at + 1] ?? folded.length))
  const [block] = blocks
  return blocks.length <= MOST_BLOCKS && blocks.every((each) => each === block) ? starts : []
}

/**
 * Puts lists side by side ("Name, E-mail" of some, beside it "Name, E-mail" of others) one below the other.
 * Columns before the first block belong to each. Null where the headers name nobody twice, or where what
 * stands over a block says that it is about somebody else.
 * @param at the place of the headers in `rows`
 */
export function stackBlocks(rows: readonly RawRow[], at: number): Stacked | null {
  const head = rows[at]
  if (!head) return null
  const folded = head.cells.map((cell) => foldText(cell))
  const starts = beginnings(folded)
  const [first, second] = starts
  if (first === undefined || second === undefined) return null
  const own = recogniseHeaders(head.cells.slice(first, second)).flatMap(({ field }) => field ?? [])
  if (own.length < 2 || !own.some((field) => NAMES.includes(field))) return null
  const above = rows[at - 1]
  const labels = starts.map((start) => above?.cells[start] ?? '')
  if (labels.some((label) => aboutAnother(foldText(label)) !== null)) return null
  const isLabelled = labels.every((label) => label !== '')

  // Empty columns between the blocks are of none.
  const ends = starts.map((start, block) => {
    const next = starts[block + 1] ?? folded.length
    return start + folded.slice(start, next).findLastIndex((header) => header !== '')
  })
  const width = Math.max(...starts.map((start, block) => (ends[block] ?? start) - start + 1))
  const last = rows.at(-1)?.row ?? 0
  const cellsOf = (cells: readonly string[], block: number): string[] =>
    cells.slice(starts[block], (ends[block] ?? 0) + 1)
  const placed = (cells: readonly string[], block: number): string[] => {
    const found = [...cells.slice(0, first), ...cellsOf(cells, block)]
    while (found.length < first + width) found.push('')
    return isLabelled ? [...found, labels[block] ?? ''] : found
  }
  const body = rows.slice(at + 1)
  return {
    rows: [
      ...rows.slice(0, isLabelled ? Math.max(0, at - 1) : at),
      { ...head, cells: placed(head.cells, 0).slice(0, first + width) },
      ...starts.flatMap((_, block) =>
        body
          .filter(({ cells }) => cellsOf(cells, block).some((cell) => cell !== ''))
          .map((row) => ({ ...row, row: row.row + block * last, cells: placed(row.cells, block) })),
      ),
    ],
    blocks: starts.map((start, block) => [start, ends[block] ?? start] as const),
    labels: isLabelled
      ? { column: first + width, areCategories: labels.every(namesCategories) }
      : null,
    moved: ({ row, column }) => {
      const block = Math.max(
        0,
        starts.findLastIndex((start) => start <= column),
      )
      return {
        row: row + block * last,
        column: column < first ? column : column - (starts[block] ?? 0) + first,
      }
    },
  }
}
