import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import type { RowsInView } from './find-row.ts'

/** Rows kept ready above and below, so that a fast scroll shows no gap. */
const OVERSCAN = 12

export interface VirtualRowsOptions {
  readonly count: number
  readonly rowHeight: number | ((index: number) => number)
  readonly headHeight: number
  readonly scroller: RefObject<HTMLElement | null>
  /** A row that stays in the page wherever it is: assistive technology reads it there. */
  readonly kept: number | null
  readonly onView: ((first: number, last: number) => void) | undefined
}

export interface VirtualRows {
  readonly items: readonly VirtualItem[]
  readonly view: RowsInView
  /** Pixels of all rows. */
  readonly total: number
  readonly scrollTo: (index: number) => void
  /** Rows that fit into the window now, less one that stays in view when a page is turned. */
  readonly pageRows: () => number
}

/** Which rows are in the page, and where. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, rowHeight, headHeight, scroller, kept, onView } = options
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: typeof rowHeight === 'number' ? () => rowHeight : rowHeight,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (kept === null || shown.includes(kept)) return shown
      return [...shown, kept].toSorted((a, b) => a - b)
    },
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  const items = virtualizer.getVirtualItems()
  const range = virtualizer.range ?? { startIndex: 0, endIndex: -1 }
  const first = Math.max(0, range.startIndex - OVERSCAN)
  const last = Math.min(count - 1, range.endIndex + OVERSCAN)
  useEffect(() => {
    if (last >= first) onView?.(first, last)
  }, [onView, first, last])
  const total = virtualizer.getTotalSize()
  return {
    items,
    view: { first, last },
    total,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    pageRows() {
      const room = (scroller.current?.clientHeight ?? 0) - headHeight
      return Math.max(1, Math.floor((room * count) / Math.max(1, total)) - 1)
    },
  }
}
