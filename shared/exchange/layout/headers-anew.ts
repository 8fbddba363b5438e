import { foldText } from '../../catalogue/index.ts'
import { headerScore, recogniseHeaders } from '../propose-mapping.ts'
import { ROWS_A_STEP, type Steps } from '../steps.ts'
import type { CellNote, RawRow } from './raw-sheet.ts'

/** A header is no longer than this. */
const LONGEST_HEADER = 60
/** Lists that are put below each other have no more columns together: what has more is no list. */
const MOST_COLUMNS = 400

/** Lists of other headers one below the other, as one. */
export interface Aligned {
  readonly rows: readonly RawRow[]
  /** The rows of headers that stood below the first. */
  readonly heads: readonly number[]
  /** Where a cell of the sheet has gone. */
  readonly moved: (cell: Pick<CellNote, 'row' | 'column'>) => Pick<CellNote, 'row' | 'column'>
}

/** A row of headers below the first ones, and the column each of its own goes to; none where it repeats them. */
interface Anew {
  readonly row: number
  readonly to: readonly number[]
}

const filledIn = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => cell !== '')

/**
 * Puts what stands below headers of its own, farther down in the sheet, under the first headers: a second
 * list with its columns in another order. Null where there is none, and where hardly a header is that of
 * another list.
 * @param at the place of the first headers in `rows`
 */
export function* alignBelow(rows: readonly RawRow[], at: number): Steps<Aligned | null> {
  const head = rows[at]
  if (!head) return null
  const headers = [...head.cells]
  const lowered = new Set(filledIn(headers).map((header) => header.trim().toLowerCase()))
  const folded = headers.map((header) => foldText(header))
  const fields = recogniseHeaders(headers).map(({ field }) => field)
  const anew: Anew[] = []

  /** True for a row that stands as the first headers do: it repeats them. */
  const repeats = (cells: readonly string[]): boolean => {
    const same = cells.filter((cell, column) => cell !== '' && foldText(cell) === folded[column])
    return same.length * 5 >= filledIn(cells).length * 4
  }
  const isHead = ({ cells }: RawRow): boolean => {
    const filled = filledIn(cells)
    if (filled.length < 2 || filled.some(({ length }) => length > LONGEST_HEADER)) return false
    const known = filled.filter((cell) => lowered.has(cell.trim().toLowerCase()))
    return known.length > 1 && headerScore(cells) * 5 >= filled.length * 3
  }
  function placesOf(cells: readonly string[]): readonly number[] {
    const own = recogniseHeaders(cells)
    const taken = new Set<number>()
    const place = (found: number): number | null => {
      if (found === -1 || taken.has(found)) return null
      taken.add(found)
      return found
    }
    const byWords = cells.map((cell) =>
      cell === '' ? null : place(folded.indexOf(foldText(cell))),
    )
    return cells.map((cell, column) => {
      const field = own[column]?.field ?? null
      const found = byWords[column] ?? (field === null ? null : place(fields.indexOf(field)))
      if (found !== null) return found
      if (cell === '') return column
      headers.push(cell)
      folded.push(foldText(cell))
      fields.push(field)
      taken.add(headers.length - 1)
      return headers.length - 1
    })
  }

  const aligned: RawRow[] = []
  let to: readonly number[] | null = null
  for (const [place, row] of rows.slice(at + 1).entries()) {
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    // Most rows are people: their first cells say it.
    const first = row.cells.findIndex((cell) => cell !== '')
    const mayBeHead = [row.cells[first], row.cells[first + 1]].some(
      (cell) => cell !== undefined && lowered.has(cell.trim().toLowerCase()),
    )
    if (mayBeHead && repeats(row.cells)) {
      to = null
      anew.push({ row: row.row, to: [] })
    } else if (mayBeHead && isHead(row)) {
      to = placesOf(row.cells)
      if (headers.length > MOST_COLUMNS) return null
      anew.push({ row: row.row, to })
      continue
    }
    if (to === null) aligned.push(row)
    else {
      const cells: string[] = []
      for (const [column, cell] of row.cells.entries()) {
        const target = to[column] ?? column
        while (cells.length <= target) cells.push('')
        cells[target] = cell
      }
      aligned.push({ ...row, cells })
    }
  }
  const heads = anew.filter((each) => each.to.length > 0).map((each) => each.row)
  if (heads.length === 0) return null
  return {
    rows: [...rows.slice(0, at), { ...head, cells: headers }, ...aligned],
    heads,
    moved: ({ row, column }) => ({
      row,
      column: anew.findLast((each) => each.row < row)?.to[column] ?? column,
    }),
  }
}
