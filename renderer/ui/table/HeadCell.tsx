import type { ReactNode } from 'react'
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
  readonly onResizeStart: (event: unknown) => void
  readonly onResizeEnd: () => void
  readonly onResizeBy: (pixels: number) => void
}

/** A column's head: sorts on click, and its end edge changes the width. */
export function HeadCell<T>(props: HeadCellProps<T>): ReactNode {
  const { column, sort, onSort } = props
  const sorted = sort !== undefined && column.sortBy === sort.by
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th
      scope="col"
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
        aria-valuenow={Math.round(props.width)}
        tabIndex={-1}
        onMouseDown={(event) => {
          props.onResizeStart(event)
          document.addEventListener('mouseup', props.onResizeEnd, { once: true })
        }}
        onTouchStart={(event) => {
          props.onResizeStart(event)
          document.addEventListener('touchend', props.onResizeEnd, { once: true })
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') props.onResizeBy(KEY_STEP)
          if (event.key === 'ArrowLeft') props.onResizeBy(-KEY_STEP)
        }}
      />
    </th>
  )
}
