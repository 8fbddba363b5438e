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

interface Label {
  readonly key: string
  readonly x: number
  readonly width: number
  /** Line of the head, from 0. */
  readonly row: number
  readonly words: string
}

/** Each label with the room to the next one of its line: it stays in view while its time does. */
function labelsOf(axis: Axis): Label[] {
  const withRoom = (labels: readonly Omit<Label, 'width'>[]): Label[] =>
    labels.map((label, place) => ({
      ...label,
      width: (labels[place + 1]?.x ?? axis.width) - label.x,
    }))
  const above = axis.ticks.flatMap((tick) => {
    const words = monthWords(tick, axis.scale)
    return words === null ? [] : [{ key: `month-${tick.date}`, x: tick.x, row: 0, words }]
  })
  const own = axis.ticks.flatMap((tick) =>
    tick.labelled
      ? [
          {
            key: tick.date,
            x: tick.x,
            row: axis.scale === 'days' ? 1 : 0,
            words: tickWords(tick, axis.scale),
          },
        ]
      : [],
  )
  return [...withRoom(above), ...withRoom(own)]
}

/** Names of the years, quarters, months or days, and where today is. */
export function AxisHead({ axis, today, rtl }: AxisProps): ReactNode {
  const at = mirrored(rtl, axis.width, daysBetween(axis.from, today) * axis.perDay)
  const side = rtl ? -1 : 1
  return (
    <div className={classes.head} aria-hidden="true" style={{ blockSize: HEAD_HEIGHT }}>
      <div className={classes.corner} style={{ inlineSize: LABEL_WIDTH }} />
      <div className={classes.labels} style={{ inlineSize: axis.width }}>
        {labelsOf(axis).map(({ key, x, width, row, words }) => (
          <div
            key={key}
            className={classes.tickBox}
            style={{ insetInlineStart: x, inlineSize: width, insetBlockStart: row * 15 }}
          >
            <span className={classes.tickWord}>{words}</span>
          </div>
        ))}
      </div>
      <svg width={axis.width} height={HEAD_HEIGHT} className={classes.axis}>
        <text x={at + side * 5} y={42} className={classes.todayWord}>
          {t('timeline.today')}
        </text>
        <line x1={at} x2={at} y1={30} y2={HEAD_HEIGHT} className={classes.today} />
      </svg>
    </div>
  )
}
