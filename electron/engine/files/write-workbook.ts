import { cleanText, cutText } from '#shared/text/clean-text.ts'
import {
  type Cell,
  type CellStyle,
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from './workbook-library.ts'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'

export const FONT = { name: 'Calibri', size: 11 } as const

export const HEADER_STYLE = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
  alignment: { vertical: 'top', wrapText: true },
} as const satisfies CellStyle

const TOP = { vertical: 'top' } as const
/** Shown so that day and month cannot be taken for each other, whatever the locale. */
export const DATE_STYLE = { numFmt: 'yyyy-mm-dd', alignment: TOP } as const satisfies CellStyle
/** "@" keeps what looks like a number or a formula the text it is, also when somebody edits the cell. */
export const TEXT_STYLE = {
  numFmt: '@',
  alignment: { ...TOP, wrapText: true },
} as const satisfies CellStyle
const NUMBER_STYLE = { alignment: TOP } as const satisfies CellStyle

const LONGEST_TEXT = 32_767

/** What a cell can be, in the order of the samples of a long sheet. */
export const cellKinds = ['text', 'number', 'date'] as const
export type CellKind = (typeof cellKinds)[number]

export const styleOfKind: Readonly<Record<CellKind, CellStyle>> = {
  text: TEXT_STYLE,
  number: NUMBER_STYLE,
  date: DATE_STYLE,
}

/** What a cell is; null for one that is empty. */
export function kindOf(cell: ExportCell): CellKind | null {
  if (cell === null) return null
  if (typeof cell === 'string') return 'text'
  return typeof cell === 'number' ? 'number' : 'date'
}

/** The kinds of cells in each column, each once. */
function kindsOfColumns({ widths, rows }: ExportTable): CellKind[][] {
  const kinds = widths.map((): CellKind[] => [])
  for (const row of rows)
    for (const [column, own] of kinds.entries()) {
      const kind = kindOf(row[column] ?? null)
      if (kind !== null && !own.includes(kind)) own.push(kind)
    }
  return kinds
}

/** The text of a cell, as long as a cell may be and without what no file can hold. */
export function textOf(text: string): string {
  return cleanText(cutText(text, LONGEST_TEXT))
}

/** A cell as the library takes it. */
export function valueOf(cell: ExportCell): CellValue {
  if (cell === null || cell === '') return null
  if (typeof cell === 'object') return new Date(`${cell.date}T00:00:00Z`)
  return typeof cell === 'string' ? textOf(cell) : cell
}

/** How a cell of its kind is set; null for one that is empty. */
export function styleOf(cell: ExportCell): CellStyle | null {
  const kind = kindOf(cell)
  return kind === null ? null : styleOfKind[kind]
}

/** What a sheet can have beyond its table. */
export interface SheetExtras {
  readonly hidden?: boolean
  readonly validations?: readonly DataValidation[]
  /** A sheet of words: no filter. */
  readonly plain?: boolean
}

/**
 * Sheet names are short, without the signs that references are made of and without quotes at their ends;
 * one name Excel keeps for itself.
 */
export function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/gu, '')
  return plain === '' || /^history$/iu.test(plain) ? `${plain}_` : plain
}

/**
 * A table as a sheet: dates as dates, numbers as numbers, text as text in which nothing runs;
 * header frozen, filters, column widths.
 */
export function sheetOf(table: ExportTable, extras: SheetExtras = {}): WriteSheet {
  const head = table.headers.length > 0 ? 1 : 0
  const cells = new Map<string, Partial<Cell>>()
  for (let column = 0; column < table.headers.length; column += 1) {
    cells.set(`0,${column}`, { style: HEADER_STYLE })
  }
  const styles = kindsOfColumns(table).map(([only, ...others], column) => {
    if (others.length === 0) return only && styleOfKind[only]
    // A column of several kinds has its styles cell by cell.
    table.rows.forEach((row, at) => {
      const style = styleOf(row[column] ?? null)
      if (style) cells.set(`${at + head},${column}`, { style })
    })
    return undefined
  })
  const last = colToLetter(Math.max(0, table.headers.length - 1))
  return {
    name: sheetName(table.name),
    rows: [...(head ? [[...table.headers]] : []), ...table.rows.map((row) => row.map(valueOf))],
    columns: table.widths.map((width, column) => ({
      width,
      ...(styles[column] ? { style: styles[column] } : {}),
    })),
    cells,
    ...(head ? { freezePane: { rows: 1 }, a11y: { headerRow: 0 } } : {}),
    ...(extras.plain || head === 0
      ? {}
      : { autoFilter: { range: `A1:${last}${table.rows.length + 1}` } }),
    ...(extras.hidden ? { hidden: true } : {}),
    ...(extras.validations ? { dataValidations: [...extras.validations] } : {}),
  }
}

/** What a workbook says of itself in its properties. */
export interface WorkbookStamp {
  readonly title: string
  readonly creator: string
  /** Instant it was written. */
  readonly now: string
}

/** Sheets as an Excel workbook. */
export function workbookBytes(
  sheets: readonly WriteSheet[],
  { title, creator, now }: WorkbookStamp,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...sheets],
    properties: { title, creator, created: new Date(now) },
    defaultFont: FONT,
  })
}
