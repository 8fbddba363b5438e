import type { ReactNode } from 'react'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import type { RowFrame } from '#renderer/ui/index.ts'
import type { Axis } from './axis.ts'
import type { Dragging } from './dragging.ts'
import type { Grouping } from './group-rows.ts'
import { GroupBar } from './GroupBar.tsx'
import { ItemBar } from './ItemBar.tsx'
import { itemLabel, itemWords } from './item-words.ts'
import { LABEL_WIDTH } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { TimelineRow } from './timeline-item.ts'

export interface TimelineLineProps {
  readonly frame: RowFrame
  readonly row: TimelineRow
  readonly axis: Axis
  readonly rtl: boolean
  readonly grouping: Grouping
  readonly dragging: Dragging
  readonly onDrop: () => void
}

const wordsOf = (row: TimelineRow): string => {
  if (row.kind === 'item') return itemWords(row.item)
  const period =
    row.from !== null && row.to !== null ? showPeriod({ from: row.from, to: row.to }) : ''
  const count = row.staffing
    ? t('timeline.staffing', row.staffing)
    : t('timeline.groupItems', { items: row.items })
  return [row.title, period, count].filter(Boolean).join(', ')
}

/** One line: the name at the start side, the drawing beside it. */
export function TimelineLine(props: TimelineLineProps): ReactNode {
  const { row, axis, rtl, grouping, dragging, onDrop } = props
  const group = row.kind === 'group'
  const label = group ? row.title : itemLabel(row.item, grouping)
  return (
    <div
      {...props.frame}
      aria-label={wordsOf(row)}
      className={classes.row}
      data-kind={group ? 'group' : row.item.kind}
    >
      <div
        role="rowheader"
        className={classes.label}
        style={{ inlineSize: LABEL_WIDTH }}
        title={wordsOf(row)}
      >
        <bdi>{label}</bdi>
      </div>
      <div role="gridcell" className={classes.cell}>
        {group ? (
          <GroupBar row={row} axis={axis} rtl={rtl} />
        ) : (
          <ItemBar item={row.item} axis={axis} rtl={rtl} dragging={dragging} onDrop={onDrop} />
        )}
      </div>
    </div>
  )
}
