import { type ReactNode, useMemo } from 'react'
import { lengthInDays } from '#shared/calendar/index.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { rowsAtHand, type TableColumn, VirtualTable } from '#renderer/ui/index.ts'
import { itemLabel, itemNote } from './item-words.ts'
import type { TimelineItem, TimelineRow } from './timeline-item.ts'

const columns = (): readonly TableColumn<TimelineItem>[] => [
  {
    id: 'who',
    header: t('timeline.columnWho'),
    width: 220,
    cell: (item) => <bdi>{itemLabel(item)}</bdi>,
  },
  {
    id: 'position',
    header: t('timeline.columnPosition'),
    width: 200,
    cell: (item) => item.positionTitle,
  },
  {
    id: 'mission',
    header: t('timeline.columnMission'),
    width: 220,
    yields: 1,
    cell: (item) => item.requestTitle,
  },
  {
    id: 'period',
    header: t('timeline.columnPeriod'),
    width: 190,
    cell: (item) => showPeriod(item),
  },
  {
    id: 'days',
    header: t('timeline.columnDays'),
    width: 60,
    align: 'end',
    yields: 3,
    cell: (item) => lengthInDays(item),
  },
  {
    id: 'note',
    header: t('timeline.columnNote'),
    width: 240,
    yields: 2,
    cell: (item) => itemNote(item),
  },
]

/** The same as the drawing, for whoever reads better than looks. */
export function TimelineTable({
  rows,
  onOpen,
}: {
  readonly rows: readonly TimelineRow[]
  readonly onOpen: (row: TimelineRow) => void
}): ReactNode {
  const items = useMemo(
    () => rows.flatMap((row) => (row.kind === 'item' ? [row.item] : [])),
    [rows],
  )
  const all = useMemo(() => columns(), [])
  return (
    <VirtualTable
      name="timeline"
      label={t('timeline.chart')}
      columns={all}
      source={rowsAtHand(items)}
      rowId={(item) => item.key}
      rowLabel={itemLabel}
      onOpen={(item) => onOpen({ kind: 'item', key: item.key, item })}
      resetKey={String(items.length)}
    />
  )
}
