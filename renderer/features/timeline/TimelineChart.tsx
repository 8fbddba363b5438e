import { useDirection } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { addDays, type ClosedInterval, daysBetween } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import { type GridLine, rowsAtHand, VirtualGrid } from '#renderer/ui/index.ts'
import { type Scale, timeAxis } from './axis.ts'
import { AxisGrid } from './AxisGrid.tsx'
import { AxisHead } from './AxisHead.tsx'
import { createDragging } from './dragging.ts'
import { DragWord } from './DragWord.tsx'
import type { Grouping } from './group-rows.ts'
import { GROUP_HEIGHT, HEAD_HEIGHT, ITEM_HEIGHT, LABEL_WIDTH } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { MissionItem, TimelineRow } from './timeline-item.ts'
import { TimelineLine } from './TimelineLine.tsx'
import { useDragKeys } from './use-drag-keys.ts'

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
  readonly grouping: Grouping
  readonly onOpen: (row: TimelineRow) => void
  /** A bar was dropped on other days; resolves once it is known what became of it. */
  readonly onDrop: (item: MissionItem, ends: ClosedInterval) => Promise<void>
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
  grouping,
  onOpen,
  onDrop,
}: TimelineChartProps): ReactNode {
  const { dir } = useDirection()
  const rtl = dir === 'rtl'
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>()
  const scrollRef = useMergedRef(scroller, sizeRef)
  const axis = useMemo(
    () => timeAxis(period, scale, Math.max(0, width - LABEL_WIDTH)),
    [period, scale, width],
  )
  const [dragging] = useState(createDragging)
  const dropped = useRef(onDrop)
  useEffect(() => {
    dropped.current = onDrop
  })
  // The bar stays where it was dropped until it is written there, or put back.
  const drop = useCallback((): void => {
    const now = dragging.get()
    if (now === null) return
    const { item, from, to } = now
    if (from === item.from && to === item.to) dragging.set(null)
    else void dropped.current(item, { from, to }).finally(() => dragging.set(null))
  }, [dragging])
  const onKeyDown = useDragKeys({ rows, dragging, rtl, drop })
  const source = useMemo(() => rowsAtHand(rows), [rows])
  const rowHeight = useCallback(
    (index: number) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : ITEM_HEIGHT),
    [rows],
  )
  const renderRow = useCallback(
    ({ row, frame }: GridLine<TimelineRow>): ReactNode =>
      row && (
        <TimelineLine
          frame={frame}
          row={row}
          axis={axis}
          rtl={rtl}
          grouping={grouping}
          dragging={dragging}
          onDrop={drop}
        />
      ),
    [axis, rtl, grouping, dragging, drop],
  )

  // Opens at today, or at the first item where the view from today would be empty; a change of
  // scale keeps that day in view.
  const opensAt = firstInSight(rows, today, Math.floor((width - LABEL_WIDTH) / axis.perDay))
  const start = Math.max(0, (daysBetween(axis.from, opensAt) - DAYS_BEFORE_TODAY) * axis.perDay)
  const ready = width > 0
  useEffect(() => {
    if (ready && scroller.current) scroller.current.scrollLeft = rtl ? -start : start
    // Only where the axis itself changes, not with every row.
  }, [ready, axis.from, axis.perDay, rtl, start])

  return (
    <div className={classes.whole} onKeyDownCapture={onKeyDown}>
      <VirtualGrid<TimelineRow>
        label={t('timeline.chart')}
        source={source}
        rowId={({ key }) => key}
        rowHeight={rowHeight}
        renderRow={renderRow}
        onOpen={onOpen}
        onPan={(towards) =>
          scroller.current?.scrollBy({ left: towards * (rtl ? -1 : 1) * axis.perDay * 14 })
        }
        scrollerRef={scrollRef}
        scrollerClass={classes.scroller}
        className={classes.chart}
        style={{ inlineSize: LABEL_WIDTH + axis.width }}
        headHeight={HEAD_HEIGHT}
        headIsRow={false}
        head={<AxisHead axis={axis} today={today} rtl={rtl} />}
        behind={(height) => <AxisGrid axis={axis} today={today} rtl={rtl} height={height} />}
      />
      <DragWord dragging={dragging} />
    </div>
  )
}
