import { useDirection } from '@mantine/core'
import { type PointerEvent, type ReactNode, useRef } from 'react'
import { t } from '#renderer/text/text.ts'
import type { TableColumn, TableSort } from './table-column.ts'
import classes from './VirtualTable.module.css'

const KEY_STEP = 16

export interface HeadCellProps<T> {
  readonly column: TableColumn<T>
  readonly sort: TableSort | undefined
  readonly onSort: ((sort: TableSort) => void) | undefined
  /** Present width in pixels. */
  readonly width: number
  /** Told the width while the edge is dragged. */
  readonly onResize: (width: number) => void
  /** Told the width to keep. */
  readonly onResized: (width: number) => void
}

/** A column's head: sorts on click, and its end edge changes the width. */
export function HeadCell<T>(props: HeadCellProps<T>): ReactNode {
  const { column, sort, onSort, width, onResize, onResized } = props
  const towardsEnd = useDirection().dir === 'rtl' ? -1 : 1
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const sorted = sort !== undefined && column.sortBy === sort.by
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : undefined
  const dragged = (event: PointerEvent): number | null =>
    start.current && start.current.width + (event.clientX - start.current.x) * towardsEnd
  const drop = (event: PointerEvent): void => {
    const to = dragged(event)
    start.current = null
    if (to !== null) onResized(to)
  }
  return (
    <div
      role="columnheader"
      className={classes.head}
      data-align={column.align ?? 'start'}
      aria-sort={direction}
    >
      {column.sortBy !== undefined && onSort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() =>
            onSort({ by: column.sortBy ?? '', descending: sorted ? !sort.descending : false })
          }
        >
          {column.header}
          <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
        </button>
      ) : (
        column.header
      )}
      {/* A separator that can be moved is a widget with a value; it stays out of the Tab order. */}
      <span
        className={classes.resize}
        role="separator"
        aria-orientation="vertical"
        aria-label={t('common.resizeColumn', { column: column.header })}
        aria-valuenow={Math.round(width)}
        tabIndex={-1}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          start.current = { x: event.clientX, width }
        }}
        onPointerMove={(event) => {
          const to = dragged(event)
          if (to !== null) onResize(to)
        }}
        onPointerUp={drop}
        onPointerCancel={drop}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') onResized(width + KEY_STEP)
          if (event.key === 'ArrowLeft') onResized(width - KEY_STEP)
        }}
      />
    </div>
  )
}
