import { Button, CopyButton, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { t } from '#renderer/text/text.ts'
import type { WrittenCell } from '#renderer/ui/index.ts'
import classes from './ReportsScreen.module.css'

/** A column of a report: what is shown, and the same as text for the clipboard. */
export interface ReportColumn<R> {
  readonly id: string
  readonly header: string
  readonly number?: boolean
  /** Kept on one line: dates, and figures of two numbers. */
  readonly whole?: boolean
  readonly text: (row: R) => string
  /** What an export writes, where it is more than a text: an amount. */
  readonly written?: (row: R) => WrittenCell
  readonly cell?: (row: R) => ReactNode
}

export interface ReportTableProps<R> {
  readonly title: string
  /** The totals, in words. */
  readonly note: string
  /** The period, in words. */
  readonly period: string
  /** Which paragraph asks for it. */
  readonly source: string
  readonly columns: readonly ReportColumn<R>[]
  readonly rows: readonly R[]
  readonly rowId: (row: R) => string
}

/** Width in pixels of a column of the file, which screens decide by themselves. */
const COLUMN_WIDTH = 150

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')

/** A report as a table that can be copied into a document or a spreadsheet. */
export function ReportTable<R>(props: ReportTableProps<R>): ReactNode {
  const { title, note, period, source, columns, rows, rowId } = props
  const copied = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ text }) => oneLine(text(row)))),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')
  return (
    <section aria-label={title}>
      <div className={classes.head}>
        <div>
          <p role="status">{note}</p>
          <p className={classes.dim}>{source}</p>
        </div>
        <Group gap="xs">
          <CopyButton value={copied}>
            {({ copied: done, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(done ? 'reports.copied' : 'reports.copy')}
              </Button>
            )}
          </CopyButton>
          <ExportTable
            title={title}
            columns={columns.map(({ id, header, text, written = text }) => ({
              ...{ id, header, written },
              width: COLUMN_WIDTH,
            }))}
            shown={columns.map(({ id }) => id)}
            rows={rows}
            narrowed={period}
          />
        </Group>
      </div>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            {columns.map(({ id, header, number }) => (
              <th key={id} scope="col" className={number ? classes.num : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map(({ id, number, whole, text, cell }) => (
                <td
                  key={id}
                  className={number ? classes.num : undefined}
                  data-whole={whole || undefined}
                >
                  {cell ? cell(row) : text(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
