import {
  type FocusEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react'
import { isTaken } from '../taken-keys.ts'
import { gridKey, isMove, rowAfter } from './grid-keys.ts'

export interface GridKeysOptions {
  /** The element that takes the focus. */
  readonly grid: RefObject<HTMLElement | null>
  readonly count: number
  readonly current: number | null
  /** Where a move starts while there is no current row. */
  readonly from: number | null
  /** Rows that a page holds now. */
  readonly pageRows: () => number
  readonly stopsAt: (index: number) => boolean
  readonly rtl: boolean
  /** Arrows, J and K work anywhere on the screen, not only in the grid. */
  readonly screenWide: boolean
  readonly onMove: (index: number) => void
  /** The grid has taken the focus and had no current row. */
  readonly onEnter: (index: number) => void
  readonly onOpen: ((index: number) => void) | undefined
  readonly onSelect: ((index: number) => void) | undefined
  readonly onPan: ((towards: 1 | -1) => void) | undefined
  readonly onEdit?: ((index: number) => void) | undefined
  /** Shift and a move: the rows from one to the other, both included. */
  readonly onExtend?: ((from: number, to: number) => void) | undefined
}

export interface GridKeys {
  readonly onKeyDown: (event: ReactKeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** Keys that scroll whatever has the focus: they are the grid's only inside it. */
const scrolling = new Set(['PageDown', 'PageUp', 'Home', 'End', ' ', 'ArrowLeft', 'ArrowRight'])

/** The one keyboard machine of every grid. */
export function useGridKeys(options: GridKeysOptions): GridKeys {
  const { grid, screenWide } = options
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  useEffect(() => {
    if (!screenWide) return
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event
      const inside = target instanceof Node && grid.current?.contains(target) === true
      if (!inside && scrolling.has(event.key)) return
      press(event, latest.current)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [grid, screenWide])

  return {
    onKeyDown(event) {
      // A dialog or menu opened from a row is inside the grid for React, and elsewhere in the page.
      const inside = event.target instanceof Node && event.currentTarget.contains(event.target)
      if (inside && !screenWide) press(event.nativeEvent, options)
    },
    onFocus(event) {
      if (event.target !== event.currentTarget || screenWide || options.current !== null) return
      const first = rowAfter('first', { ...options, pageRows: 1 })
      if (first !== null) options.onEnter(first)
    },
  }
}

/** Does what a key means, unless something else has the key. */
function press(event: KeyboardEvent, options: GridKeysOptions): void {
  const { grid, count, current, from, stopsAt, onOpen, onSelect, onPan } = options
  const key = gridKey(event.key, options.rtl)
  if (key === null || count === 0 || isTaken(event)) return
  if (isMove(key)) {
    const place = { count, current: current ?? from, pageRows: options.pageRows(), stopsAt }
    const to = rowAfter(key, place)
    if (to === null) return
    // Whoever moves has left the button that held the focus: Enter means the row from here on.
    grid.current?.focus({ preventScroll: true })
    options.onMove(to)
    // A letter with Shift is what Caps Lock makes of it.
    if (event.shiftKey && event.key.length > 1) options.onExtend?.(current ?? to, to)
  } else if (key === 'leave') {
    // From a control in a row back to the rows; from the rows, Escape is the screen's.
    if (event.target === grid.current || !isInside(event, grid.current)) return
    grid.current?.focus({ preventScroll: true })
  } else if (key === 'forward' || key === 'back') {
    if (!onPan) return
    onPan(key === 'forward' ? 1 : -1)
  } else {
    const act = key === 'open' ? onOpen : key === 'edit' ? options.onEdit : onSelect
    if (!act) return
    if (current !== null) act(current)
  }
  event.preventDefault()
}

const isInside = (event: KeyboardEvent, grid: HTMLElement | null): boolean =>
  event.target instanceof Node && grid?.contains(event.target) === true
