/** A cell of an export: text, number, date (`{ date }`, a day without time) or nothing. */
export type ExportCell = string | number | { readonly date: string } | null

/** A column of an export, in the order written. */
export interface ExportColumn<Row> {
  readonly header: string
  /** Width in characters. */
  readonly width: number
  readonly cell: (row: Row) => ExportCell
}

/** One sheet of an export: headers and rows, ready to write in any format. */
export interface ExportTable {
  readonly name: string
  readonly headers: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** Lays rows out under columns. */
export const layOut = <Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: Iterable<Row>,
): ExportTable => ({
  name,
  headers: columns.map(({ header }) => header),
  widths: columns.map(({ width }) => width),
  rows: Array.from(rows, (row) => columns.map(({ cell }) => cell(row))),
})

/** A date cell, or nothing where the date was not stated. */
export const dateCell = (date: string | null): ExportCell => (date === null ? null : { date })
