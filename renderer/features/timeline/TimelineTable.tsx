import { type ReactNode, useMemo, useState } from 'react'
import { type ClosedInterval, lengthInDays } from '#shared/calendar/index.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { rowsAtHand, type TableColumn, VirtualTable } from '#renderer/ui/index.ts'
import { itemLabel, itemNote } from './item-words.ts'
import classes from './TimelineChart.module.css'
import type { TimelineItem, TimelineRow } from './timeline-item.ts'

const columns = (): readonly TableColumn<TimelineItem>[] => [
  {
    id: 'who',
    header: t('timeline.columnWho'),
    width: 220,
    written: (item) => itemLabel(item),
    cell: (item) => <bdi>{itemLabel(item)}</bdi>,
  },
  {
    id: 'position',
    header: t('timeline.columnPosition'),
    width: 200,
    written: (item) => item.positionTitle,
    cell: (item) => item.positionTitle,
  },
  {
    id: 'mission',
    header: t('timeline.columnMission'),
    width: 220,
    yields: 1,
    written: (item) => item.requestTitle,
    cell: (item) => item.requestTitle,
  },
  {
    id: 'period',
    header: t('timeline.columnPeriod'),
    width: 190,
    written: (item) => showPeriod(item),
    cell: (item) => showPeriod(item),
  },
  {
    id: 'days',
    header: t('timeline.columnDays'),
    width: 60,
    align: 'end',
    yields: 3,
    written: (item) => lengthInDays(item),
    cell: (item) => lengthInDays(item),
  },
  {
    id: 'note',
    header: t('timeline.columnNote'),
    width: 240,
    yields: 2,
    written: (item) => itemNote(item),
    cell: (item) => itemNote(item),
  },
]

const itemsOf = (rows: readonly TimelineRow[]): readonly TimelineItem[] =>
  rows.flatMap((row) => (row.kind === 'item' ? [row.item] : []))

/** Pixels of the columns beside the drawing, so that a page has room for both. */
const BESIDE: Readonly<Record<string, number>> = {
  ...{ who: 175, position: 145, mission: 180, period: 140, days: 56, note: 160 },
}

/** Prints or saves what the timeline shows: on paper as its drawing, with every line in words beside it. */
export function ExportTimeline({
  rows,
  period,
  narrowed,
}: Pick<TimelineTableProps, 'rows' | 'narrowed'> & {
  /** Days that the drawing reaches over. */
  readonly period: ClosedInterval
}): ReactNode {
  const all = columns().map((column) => ({ ...column, width: BESIDE[column.id] ?? column.width }))
  return (
    <ExportTable
      title={t('timeline.title')}
      columns={all}
      shown={all.map(({ id }) => id)}
      rows={itemsOf(rows)}
      narrowed={narrowed}
      button={t('timeline.export')}
      drawing={{
        header: t('timeline.chart'),
        axis: period,
        days: ({ from, to, kind }) => ({ days: { from, to }, isHollow: kind === 'open' }),
      }}
    />
  )
}

interface TimelineTableProps {
  readonly rows: readonly TimelineRow[]
  /** What the rows are narrowed to, in words. */
  readonly narrowed: string
  readonly onOpen: (row: TimelineRow) => void
}

/** The same as the drawing, for whoever reads better than looks. */
export function TimelineTable({ rows, narrowed, onOpen }: TimelineTableProps): ReactNode {
  const items = useMemo(() => itemsOf(rows), [rows])
  const all = useMemo(() => columns(), [])
  const [inView, setInView] = useState<readonly string[]>([])
  return (
    <div className={classes.whole}>
      <VirtualTable
        name="timeline"
        label={t('timeline.chart')}
        columns={all}
        source={rowsAtHand(items)}
        rowId={(item) => item.key}
        rowLabel={(item) => itemLabel(item)}
        onOpen={(item) => onOpen({ kind: 'item', key: item.key, item })}
        resetKey={String(items.length)}
        onColumns={setInView}
      />
      <div className={classes.tableFoot}>
        <ExportTable
          title={t('timeline.title')}
          columns={all}
          shown={inView}
          rows={items}
          narrowed={narrowed}
        />
      </div>
    </div>
  )
}
