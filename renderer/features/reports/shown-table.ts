import type { ShownReport } from '#shared/contract/report-calls.ts'
import { words } from '#renderer/text/text.ts'
import { cellWords } from './cell-words.ts'

export type ShownTable = ShownReport['tables'][number]
export type ShownRow = ShownTable['rows'][number]
export type ShownCell = ShownRow['cells'][number]

/** True for a cell that counts something. */
export const isCount = (cell: ShownCell | undefined): cell is { count: number; opens: boolean } =>
  typeof cell === 'object' && cell !== null && 'opens' in cell

/** The amount of a cell; null where it has none. */
export function amountOfShown(cell: ShownCell | undefined): number | null {
  if (typeof cell === 'number') return cell
  return isCount(cell) ? cell.count : null
}

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')

/** A table for the clipboard: a line for each row, cells between tabs. */
export function tableAsText({ columns, rows }: ShownTable): string {
  const lines = [
    columns.map(({ header }) => words(header)),
    ...rows.map(({ cells }) => cells.map(cellWords)),
  ]
  return lines.map((cells) => cells.map(oneLine).join('\t')).join('\n')
}
