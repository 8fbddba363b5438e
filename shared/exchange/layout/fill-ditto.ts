import { type Phrase, listOf, phrase } from '../../text/index.ts'
import { asNamed } from '../cell-report.ts'
import { repeatsAbove } from '../ditto-words.ts'
import { readHeader } from '../recognise-header.ts'
import type { Steps } from '../steps.ts'
import { cellAddress } from './cell-address.ts'
import type { RawRow } from './raw-sheet.ts'

const SHOWN = 5
/** Rows looked at in one step. */
const ROWS_A_STEP = 2000

/** Columns of the number of a document, which nobody shares with anybody. */
const ownColumns = (headers: readonly string[]): ReadonlySet<number> =>
  new Set(
    headers.flatMap((header, column) =>
      readHeader(header).meaning?.field.base === 'passportNumber' ? [column] : [],
    ),
  )

/**
 * Rows in which a cell that repeats the one above it, as "idem" or a mark does, holds what stands there.
 * Null where no cell does.
 * @param at the place of the row of headers
 */
export function* fillDitto(
  rows: readonly RawRow[],
  at: number,
): Steps<{ readonly rows: readonly RawRow[]; readonly notice: Phrase } | null> {
  const own = ownColumns(rows[at]?.cells ?? [])
  const filled = [...rows]
  const found: { readonly cell: string; readonly text: string }[] = []
  for (let place = at + 2; place < rows.length; place += 1) {
    if (place % ROWS_A_STEP === 0) yield
    const row = rows[place]
    const above = filled[place - 1]
    if (!row || !above || !row.cells.some(repeatsAbove)) continue
    const cells = row.cells.map((cell, column) => {
      const value = above.cells[column] ?? ''
      if (!repeatsAbove(cell) || value === '') return cell
      if (own.has(column)) return ''
      found.push({ cell: cellAddress(row.row, column), text: cell })
      return value
    })
    filled[place] = { ...row, cells }
  }
  const [first] = found
  if (!first) return null
  return {
    rows: filled,
    notice: phrase('layout.ditto', {
      text: asNamed(first.text),
      count: found.length,
      more: Math.max(0, found.length - SHOWN),
      cells: listOf(
        found.slice(0, SHOWN).map(({ cell }) => cell),
        'comma',
      ),
    }),
  }
}
