import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { type Axis, place } from './axis.ts'
import { GROUP_HEIGHT, mirrored } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { TimelineRow } from './timeline-item.ts'

/** From the first to the last day of a group, with its posts filled. */
export function GroupBar({
  row,
  axis,
  rtl,
}: {
  readonly row: Extract<TimelineRow, { kind: 'group' }>
  readonly axis: Axis
  readonly rtl: boolean
}): ReactNode {
  const { from, to, staffing, items } = row
  const box = from !== null && to !== null ? place(axis, { from, to }) : null
  if (!box) return null
  const words = staffing ? t('timeline.staffing', staffing) : t('timeline.groupItems', { items })
  return (
    <svg width={axis.width} height={GROUP_HEIGHT} aria-hidden="true">
      <rect
        x={mirrored(rtl, axis.width, box.x, box.width)}
        y={11}
        width={box.width}
        height={6}
        rx={3}
        className={classes.groupBar}
      />
      <text
        x={mirrored(rtl, axis.width, box.x + box.width + 8)}
        y={18}
        className={classes.groupWord}
      >
        {words}
      </text>
    </svg>
  )
}
