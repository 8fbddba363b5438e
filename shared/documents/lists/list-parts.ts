import type { ExportColumn } from '../../exchange/table.ts'
import type { Phrase } from '../../text/index.ts'
import type { DocumentSection } from '../document.ts'

/** A table of its own after a list; none where it has no rows. */
export function layoutSection<Row>(
  heading: Phrase,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): DocumentSection[] {
  if (rows.length === 0) return []
  const table = {
    kind: 'table' as const,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
  return [{ heading, apart: true, blocks: [table] }]
}
