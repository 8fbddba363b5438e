import type { ShownReport } from '#shared/contract/report-calls.ts'
import { showDate, showNumber } from '#renderer/text/format.ts'
import { valueWords } from '#renderer/text/names.ts'

/** A cell in words, as it is shown and copied. */
export function cellWords(
  cell: ShownReport['tables'][number]['rows'][number]['cells'][number],
): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return showNumber(cell)
  if (typeof cell === 'object' && 'opens' in cell) return showNumber(cell.count)
  if (typeof cell === 'object' && 'date' in cell && cell.precision === undefined)
    return showDate(cell.date)
  return valueWords(cell)
}
