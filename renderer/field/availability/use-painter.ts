import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import {
  addMonths,
  type ClosedInterval,
  type DateOnly,
  earlierOf,
  laterOf,
} from '#shared/calendar/index.ts'
import type { AvailabilityState } from '#shared/domain/availability.ts'
import { movedDay } from './move-day.ts'
import { dayAtShare, monthOf, type PainterRow, painterRows } from './painter-rows.ts'

/** What days are painted as; null is "not stated". */
export type Brush = AvailabilityState | null

const brushOfKey = new Map<string, Brush>([
  ['a', 'available'],
  ['t', 'tentative'],
  ['u', 'unavailable'],
  ['x', null],
])

export interface Painter {
  readonly rows: readonly PainterRow[]
  readonly brush: Brush
  /** The day that keys move from. */
  readonly day: DateOnly
  /** The days marked, the present one included. */
  readonly span: ClosedInterval
  readonly isDragging: boolean
  /** Paints what is marked where more than one day is; else later strokes alone. */
  readonly choose: (brush: Brush) => void
  readonly page: (months: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

/** The state of a painter: the months shown, the days marked and what they are painted as. */
export function usePainter(of: {
  readonly today: DateOnly
  readonly monthsPerRow: number
  readonly onPaint: (span: ClosedInterval, brush: Brush) => void
}): Painter {
  const { today, monthsPerRow, onPaint } = of
  const [first, setFirst] = useState(monthOf(today))
  const [brush, setBrush] = useState<Brush>('available')
  const [marked, setMarked] = useState({ anchor: today, day: today })
  const [isDragging, setDragging] = useState(false)
  const rows = painterRows(first, monthsPerRow)
  const span = spanOf(marked)

  const show = (day: DateOnly): void => {
    let next = first
    while (day < next) next = addMonths(next, -monthsPerRow)
    while (day > (painterRows(next, monthsPerRow).at(-1)?.to ?? day))
      next = addMonths(next, monthsPerRow)
    setFirst(next)
  }
  const paint = (as: Brush, days: ClosedInterval): void => {
    setBrush(as)
    onPaint(days, as)
  }
  const collapse = (day: DateOnly): void => setMarked({ anchor: day, day })

  return {
    ...{ rows, brush, day: marked.day, span, isDragging },
    choose(as) {
      if (span.from === span.to) setBrush(as)
      else paint(as, span)
    },
    page(months) {
      setFirst(addMonths(first, months))
      collapse(addMonths(marked.day, months))
    },
    onKeyDown(event) {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey) return
      const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
      const to = movedDay(marked.day, { key, rtl })
      const as = brushOfKey.get(key.toLowerCase())
      if (to !== null) {
        setMarked({ anchor: shiftKey ? marked.anchor : to, day: to })
        show(to)
      } else if (as !== undefined) {
        paint(as, span)
      } else if (key === 'Escape' && (isDragging || span.from !== span.to)) {
        setDragging(false)
        collapse(marked.day)
      } else {
        return
      }
      event.preventDefault()
      event.stopPropagation()
    },
    pointer: {
      onPointerDown(event) {
        const day = dayUnder(event, rows)
        if (event.button !== 0 || day === null) return
        event.preventDefault()
        event.currentTarget.focus()
        event.currentTarget.setPointerCapture(event.pointerId)
        setMarked({ anchor: event.shiftKey ? marked.anchor : day, day })
        setDragging(true)
      },
      onPointerMove(event) {
        const day = isDragging ? dayUnder(event, rows) : null
        if (day !== null && day !== marked.day) setMarked({ ...marked, day })
      },
      onPointerUp() {
        if (!isDragging) return
        setDragging(false)
        paint(brush, span)
        collapse(marked.day)
      },
      onPointerCancel() {
        setDragging(false)
        collapse(marked.day)
      },
    },
  }
}

function spanOf({
  anchor,
  day,
}: {
  readonly anchor: DateOnly
  readonly day: DateOnly
}): ClosedInterval {
  return { from: earlierOf(anchor, day), to: laterOf(anchor, day) }
}

/** The day under a pointer; between the lines that of the nearest one. */
function dayUnder(event: PointerEvent<HTMLElement>, rows: readonly PainterRow[]): DateOnly | null {
  const { clientX, clientY, currentTarget } = event
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const distance = (line: HTMLElement): number => {
    const { top, bottom } = line.getBoundingClientRect()
    return Math.max(top - clientY, clientY - bottom, 0)
  }
  const nearest = lines.toSorted((a, b) => distance(a) - distance(b))[0]
  const row = rows[Number(nearest?.dataset['line'] ?? -1)]
  if (nearest === undefined || row === undefined) return null
  const { left, right, width } = nearest.getBoundingClientRect()
  const isRtl = getComputedStyle(nearest).direction === 'rtl'
  return dayAtShare(row, (isRtl ? right - clientX : clientX - left) / width)
}
