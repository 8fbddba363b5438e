import type { Cell, CellValue, DataValidation, WriteSheet } from 'hucre'
import { colToLetter, writeXlsx } from 'hucre/xlsx'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'

const HEADER_STYLE = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
  alignment: { vertical: 'top', wrapText: true },
} as const satisfies Cell['style']

/** Dates are shown so that day and month cannot be taken for each other, in every locale. */
export const DATE_FORMAT = 'yyyy-mm-dd'
/** "@" keeps what looks like a number or formula as the text it is, also when the cell is edited. */
const TEXT_FORMAT = '@'

const utcDate = (date: string): Date => new Date(`${date}T00:00:00Z`)

const valueOf = (cell: ExportCell): CellValue => {
  if (cell === null || cell === '') return null
  return typeof cell === 'object' ? utcDate(cell.date) : cell
}

const formatOf = (cell: ExportCell): string | null =>
  cell === null || typeof cell === 'number'
    ? null
    : typeof cell === 'string'
      ? TEXT_FORMAT
      : DATE_FORMAT

/** What a sheet can have beyond its table. */
export interface SheetExtras {
  readonly hidden?: boolean
  readonly validations?: readonly DataValidation[]
  /** No filter and no frozen header: a sheet of words. */
  readonly plain?: boolean
}

/** A table as a sheet: typed cells, frozen header, filters, column widths. Text is text: nothing in it runs. */
export const sheetOf = (table: ExportTable, extras: SheetExtras = {}): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>()
  const head = table.headers.length > 0 ? 1 : 0
  table.headers.forEach((_, column) => cells.set(`0,${column}`, { style: HEADER_STYLE }))
  table.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      const numFmt = formatOf(cell)
      const wrap = typeof cell === 'string' && cell.includes('\n')
      if (numFmt !== null) {
        cells.set(`${at + head},${column}`, {
          style: { numFmt, ...(wrap ? { alignment: { wrapText: true, vertical: 'top' } } : {}) },
        })
      }
    }),
  )
  const last = colToLetter(Math.max(0, table.headers.length - 1))
  return {
    name: table.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    rows: [...(head ? [[...table.headers]] : []), ...table.rows.map((row) => row.map(valueOf))],
    columns: table.widths.map((width) => ({ width })),
    cells,
    ...(extras.plain || head === 0
      ? {}
      : {
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${last}${table.rows.length + 1}` },
          a11y: { headerRow: 0 },
        }),
    ...(extras.hidden ? { hidden: true } : {}),
    ...(extras.validations ? { dataValidations: [...extras.validations] } : {}),
  }
}

/** Sheets as an Excel workbook. */
export const workbookBytes = (
  sheets: readonly WriteSheet[],
  title: string,
  creator: string,
  now: string,
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...sheets],
    properties: { title, creator, created: new Date(now) },
    defaultFont: { name: 'Calibri', size: 11 },
  })
