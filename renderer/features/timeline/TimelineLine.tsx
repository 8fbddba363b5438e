import { memo, type ReactNode } from 'react'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import type { Axis } from './axis.ts'
import { GroupBar } from './GroupBar.tsx'
import { ItemBar } from './ItemBar.tsx'
import { itemLabel, itemWords } from './item-words.ts'
import { GROUP_HEIGHT, ITEM_HEIGHT, LABEL_WIDTH } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { TimelineRow } from './timeline-item.ts'

export interface TimelineLineProps {
  readonly id: string
  readonly row: TimelineRow
  readonly axis: Axis
  readonly rtl: boolean
  readonly index: number
  readonly top: number
  readonly current: boolean
  readonly onOpen: () => void
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
export const TimelineLine = memo(function TimelineLine(props: TimelineLineProps): ReactNode {
  const { row, axis, rtl } = props
  const group = row.kind === 'group'
  const label = group ? row.title : itemLabel(row.item)
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={props.index + 1}
      aria-label={wordsOf(row)}
      className={classes.row}
      data-kind={group ? 'group' : row.item.kind}
      data-current={props.current || undefined}
      style={{
        blockSize: group ? GROUP_HEIGHT : ITEM_HEIGHT,
        transform: `translateY(${props.top}px)`,
      }}
      onClick={props.onOpen}
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
          <ItemBar item={row.item} axis={axis} rtl={rtl} />
        )}
      </div>
    </div>
  )
})
