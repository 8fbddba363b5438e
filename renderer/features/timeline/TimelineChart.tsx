import { useDirection } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { addDays, type ClosedInterval, daysBetween } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import { type Scale, timeAxis } from './axis.ts'
import { AxisGrid } from './AxisGrid.tsx'
import { AxisHead } from './AxisHead.tsx'
import { GROUP_HEIGHT, HEAD_HEIGHT, ITEM_HEIGHT, LABEL_WIDTH } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { TimelineRow } from './timeline-item.ts'
import { TimelineLine } from './TimelineLine.tsx'

const OVERSCAN = 8
/** Days of the past left in view beside today. */
const DAYS_BEFORE_TODAY = 21

/** Today, unless every item starts beyond the days in view from today on: then the first of them. */
const firstInSight = (rows: readonly TimelineRow[], today: string, days: number): string => {
  const starts = rows.flatMap((row) => (row.kind === 'group' ? [] : [row.item.from]))
  const first = starts.reduce((a, b) => (a < b ? a : b), starts[0] ?? today)
  return first > addDays(today, Math.max(0, days - DAYS_BEFORE_TODAY)) ? first : today
}

export interface TimelineChartProps {
  readonly rows: readonly TimelineRow[]
  readonly period: ClosedInterval
  readonly scale: Scale
  readonly today: string
  readonly onOpen: (row: TimelineRow) => void
}

/**
 * The drawing: names at the start side stay in view, time runs with the script. The chart takes the
 * focus; arrows move between lines and in time, Enter opens a line.
 */
export function TimelineChart({
  rows,
  period,
  scale,
  today,
  onOpen,
}: TimelineChartProps): ReactNode {
  const { dir } = useDirection()
  const rtl = dir === 'rtl'
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize()
  const scrollRef = useMergedRef(scroller, sizeRef)
  const prefix = useId()
  const [current, setCurrent] = useState<number | null>(null)
  const axis = useMemo(
    () => timeAxis(period, scale, Math.max(0, width - LABEL_WIDTH)),
    [period, scale, width],
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : ITEM_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rows])

  // Opens at today, or at the first item where the view from today would be empty; a change of
  // scale keeps that day in view.
  const opensAt = firstInSight(rows, today, Math.floor((width - LABEL_WIDTH) / axis.perDay))
  const start = Math.max(0, (daysBetween(axis.from, opensAt) - DAYS_BEFORE_TODAY) * axis.perDay)
  const ready = width > 0
  useEffect(() => {
    if (ready && scroller.current) scroller.current.scrollLeft = rtl ? -start : start
    // Only where the axis itself changes, not with every row.
  }, [ready, axis.from, axis.perDay, rtl, start])

  const go = (index: number): void => {
    const to = Math.min(Math.max(index, 0), rows.length - 1)
    setCurrent(to)
    virtualizer.scrollToIndex(to)
  }
  const pan = (towards: 1 | -1): void =>
    scroller.current?.scrollBy({ left: towards * (rtl ? -1 : 1) * axis.perDay * 14 })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
    const back = rtl ? 'ArrowRight' : 'ArrowLeft'
    const row = current === null ? undefined : rows[current]
    if (event.key === 'ArrowDown') go((current ?? -1) + 1)
    else if (event.key === 'ArrowUp') go((current ?? 1) - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(rows.length - 1)
    else if (event.key === forward) pan(1)
    else if (event.key === back) pan(-1)
    else if (event.key === 'Enter' && row) onOpen(row)
    else return
    event.preventDefault()
  }

  const total = virtualizer.getTotalSize()
  return (
    <div ref={scrollRef} className={classes.scroller}>
      <div
        role="grid"
        aria-label={t('timeline.chart')}
        aria-rowcount={rows.length}
        aria-activedescendant={current === null ? undefined : `${prefix}${current}`}
        tabIndex={0}
        className={classes.chart}
        style={{ inlineSize: LABEL_WIDTH + axis.width }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === event.currentTarget && current === null) setCurrent(0)
        }}
      >
        <AxisHead axis={axis} today={today} rtl={rtl} />
        <div role="rowgroup" className={classes.rows} style={{ blockSize: total }}>
          <AxisGrid axis={axis} today={today} rtl={rtl} height={total} />
          {virtualizer.getVirtualItems().map((line) => {
            const row = rows[line.index]
            return (
              row && (
                <TimelineLine
                  key={line.key}
                  id={`${prefix}${line.index}`}
                  row={row}
                  axis={axis}
                  rtl={rtl}
                  index={line.index}
                  top={line.start - HEAD_HEIGHT}
                  current={line.index === current}
                  onOpen={() => {
                    setCurrent(line.index)
                    onOpen(row)
                  }}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
