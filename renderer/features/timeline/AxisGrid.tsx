import type { ReactNode } from 'react'
import { daysBetween } from '#shared/calendar/index.ts'
import type { AxisProps } from './AxisHead.tsx'
import { LABEL_WIDTH, mirrored } from './measures.ts'
import { isWeekend } from './tick-words.ts'
import classes from './TimelineChart.module.css'

/** Lines of the axis behind all rows, and the line of today, as one drawing. */
export function AxisGrid({
  axis,
  today,
  rtl,
  height,
}: AxisProps & { readonly height: number }): ReactNode {
  const at = (x: number, width = 0): number => mirrored(rtl, axis.width, x, width)
  const now = at(daysBetween(axis.from, today) * axis.perDay)
  const weekends = axis.scale === 'days' ? axis.ticks.filter(({ date }) => isWeekend(date)) : []
  return (
    <svg
      width={axis.width}
      height={height}
      aria-hidden="true"
      className={classes.grid}
      style={{ insetInlineStart: LABEL_WIDTH }}
    >
      <path
        className={classes.weekend}
        d={weekends
          .map(({ x }) => `M${at(x, axis.perDay)} 0h${axis.perDay}v${height}h-${axis.perDay}z`)
          .join('')}
      />
      <path
        className={classes.line}
        d={axis.ticks.map(({ x }) => `M${at(x)} 0V${height}`).join('')}
      />
      <path className={classes.today} d={`M${now} 0V${height}`} />
    </svg>
  )
}
