import type { ReactNode } from 'react'
import { daysBetween } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import type { Axis } from './axis.ts'
import { HEAD_HEIGHT, LABEL_WIDTH, mirrored } from './measures.ts'
import { monthWords, tickWords } from './tick-words.ts'
import classes from './TimelineChart.module.css'

export interface AxisProps {
  readonly axis: Axis
  readonly today: string
  readonly rtl: boolean
}

/** Names of the quarters, months or days, and where today is. */
export function AxisHead({ axis, today, rtl }: AxisProps): ReactNode {
  const at = mirrored(rtl, axis.width, daysBetween(axis.from, today) * axis.perDay)
  const side = rtl ? -1 : 1
  return (
    <div className={classes.head} aria-hidden="true" style={{ blockSize: HEAD_HEIGHT }}>
      <div className={classes.corner} style={{ inlineSize: LABEL_WIDTH }} />
      <svg width={axis.width} height={HEAD_HEIGHT} className={classes.axis}>
        {axis.ticks.map((tick) => {
          const x = mirrored(rtl, axis.width, tick.x) + side * 5
          const above = monthWords(tick, axis.scale)
          return (
            <g key={tick.date}>
              {above !== null && (
                <text x={x} y={14} className={classes.tick}>
                  {above}
                </text>
              )}
              {tick.labelled && (
                <text x={x} y={axis.scale === 'days' ? 30 : 18} className={classes.tick}>
                  {tickWords(tick, axis.scale)}
                </text>
              )}
            </g>
          )
        })}
        <text x={at + side * 5} y={42} className={classes.todayWord}>
          {t('timeline.today')}
        </text>
        <line x1={at} x2={at} y1={30} y2={HEAD_HEIGHT} className={classes.today} />
      </svg>
    </div>
  )
}
