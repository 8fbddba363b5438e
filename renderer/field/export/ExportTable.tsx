import { Button, Text } from '@mantine/core'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { DrawnDays } from '#shared/documents/document.ts'
import { type ReactNode, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import type { TableColumn } from '#renderer/ui/index.ts'
import { ExportDialog } from './ExportDialog.tsx'

export interface ExportedTable<T> {
  /** What the table is called; the file is named after it. */
  readonly title: string
  readonly columns: readonly Pick<TableColumn<T>, 'id' | 'header' | 'width' | 'written'>[]
  /** Ids of the columns in view, in their order. */
  readonly shown: readonly string[]
  /** Every row of the table, in its order. */
  readonly rows: readonly T[]
  /** What the table is narrowed to, in the words of the screen; empty where it shows everything. */
  readonly narrowed: string
  /** Words of the button, where it is not the table of the screen. */
  readonly button?: string
  /** A drawing of days beside the table, on paper. */
  readonly drawing?: Drawing<T>
}

export interface Drawing<T> {
  readonly header: string
  readonly axis: ClosedInterval
  readonly days: (row: T) => DrawnDays
}

/** Opens the export of a table as it stands on the screen. */
export function ExportTable<T>(of: ExportedTable<T>): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" disabled={of.rows.length === 0} onClick={() => setOpen(true)}>
        {of.button ?? t('outgoing.open')}
      </Button>
      {open && <ExportTableDialog of={of} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Writes a table as it stands on the screen: its rows, columns, order and words. */
function ExportTableDialog<T>({
  of: { title, columns, shown, rows, narrowed, drawing },
  onClose,
}: {
  readonly of: ExportedTable<T>
  readonly onClose: () => void
}): ReactNode {
  const today = useQueryCall('app.status', {}).data?.today ?? ''
  const inView = shown.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  const writable = inView.flatMap(({ written, ...column }) =>
    written === undefined ? [] : [{ ...column, written }],
  )
  return (
    <ExportDialog
      title={t('outgoing.open')}
      nameIn={() => t('outgoing.fileTable', { title, date: today })}
      asksLanguage={false}
      formats={['pdf', 'print', 'xlsx', 'csv']}
      {...(drawing === undefined ? {} : { begins: 'pdf' })}
      document={{
        ...{ of: 'table', title, narrowed },
        columns: [
          ...writable.map(({ header, width }) => ({
            header,
            width: Math.min(80, Math.max(8, Math.round(width / PIXELS_OF_A_LETTER))),
          })),
          ...(drawing === undefined
            ? []
            : [{ header: drawing.header, width: DRAWING_LETTERS, axis: drawing.axis }]),
        ],
        rows: rows.map((row) => [
          ...writable.map(({ written }) => written(row)),
          ...(drawing === undefined ? [] : [drawing.days(row)]),
        ]),
      }}
      onClose={onClose}
    >
      <Text>
        {t('outgoing.tableText', {
          rows: rows.length,
          columns: writable.map(({ header }) => header).join(' · '),
        })}
      </Text>
      {narrowed !== '' && <Text c="dimmed">{t('outgoing.narrowed', { narrowed })}</Text>}
    </ExportDialog>
  )
}

/** Room of a drawing, in letters: what a landscape page leaves beside a few columns. */
const DRAWING_LETTERS = 90

/** How wide a letter of a table is, to give the sheet columns of the widths on screen. */
const PIXELS_OF_A_LETTER = 7
