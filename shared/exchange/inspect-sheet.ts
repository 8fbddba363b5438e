import type { ColumnMapping } from './column-mapping.ts'
import { isBlank } from './cell-report.ts'
import { decideOrders } from './date-orders.ts'
import { datedColumns, findHeaderRow, headerScore, recogniseHeaders } from './propose-mapping.ts'

/** A row of a file: its 1-based number and its cells as text. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface InspectedSheet {
  /** 1-based row of the headers. */
  readonly headerRow: number
  readonly columns: readonly ColumnMapping[]
  /** Columns that never come in, each with the reason. */
  readonly leftOut: readonly {
    readonly column: number
    readonly header: string
    readonly reason: string
  }[]
  readonly warnings: readonly string[]
  /** How many columns were recognised. */
  readonly recognised: number
}

/** Rows in which the headers are looked for. */
const HEADER_SEARCH_ROWS = 30
const LINE = 300

/** How likely a sheet is the list of people: the columns its best row of headers names. */
export const sheetScore = (rows: readonly SheetRow[]): number =>
  Math.max(0, ...rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => headerScore(cells)))

const headerText = (cell: string): string => cell.replace(/\s+/g, ' ').trim().slice(0, LINE)

/** The mapping a sheet seems to ask for, with what the user should look at. Null for an empty one. */
export const inspectSheet = (rows: readonly SheetRow[]): InspectedSheet | null => {
  const at = findHeaderRow(rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => cells))
  const head = at === null ? undefined : rows[at]
  if (at === null || !head) return null
  const body = rows.slice(at + 1)
  const width = Math.max(head.cells.length, ...body.slice(0, 200).map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, column) => headerText(head.cells[column] ?? ''))
  const recognised = recogniseHeaders(headers)
  const orders = decideOrders(
    datedColumns(recognised).map(({ column, header }) => ({
      column,
      header,
      texts: body.map(({ cells }) => cells[column] ?? '').filter((text) => !isBlank(text)),
    })),
  )
  const columns = recognised
    .filter(
      ({ header, column }) =>
        header !== '' || body.some(({ cells }) => !isBlank(cells[column] ?? '')),
    )
    .map(({ column, header, field }): ColumnMapping => ({
      column,
      header: header === '' ? `Column ${column + 1}` : header,
      field,
      dateOrder: orders.find((order) => order.column === column)?.order ?? null,
    }))
  return {
    headerRow: head.row,
    columns,
    leftOut: recognised.flatMap(({ column, header, reason }) =>
      reason === null ? [] : [{ column, header, reason }],
    ),
    warnings: [
      ...orders.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
      ...recognised.flatMap(({ header, reason }) =>
        reason === null ? [] : [`Column "${header}" is left out: ${reason}.`],
      ),
      ...advice(
        recognised.map(({ field }) => field),
        headers,
      ),
    ],
    recognised: recognised.filter(({ field }) => field !== null).length,
  }
}

const advice = (fields: readonly (string | null)[], headers: readonly string[]): string[] => {
  const has = (...keys: string[]): boolean => keys.some((key) => fields.includes(key))
  const told: string[] = []
  if (!has('familyName', 'fullName', 'nativeName')) {
    told.push(
      'No column was recognised as a name; choose the column of the family name or the full name.',
    )
  } else if (!has('familyName') && has('fullName')) {
    told.push(
      'Full names are split: by a comma, by words in capitals, else the last word is the family name. Look at the first rows.',
    )
  }
  const country = headers.find((header) => /^(?:country|pays|pa[ií]s)$/i.test(header))
  if (country !== undefined && !fields[headers.indexOf(country)]) {
    told.push(
      `"${country}" can mean nationality, residence or the sending State; choose what it holds.`,
    )
  }
  if (!has('provider')) {
    told.push(
      'No column names the provider; choose who offers these people, or they come in without an offer.',
    )
  }
  return told
}
