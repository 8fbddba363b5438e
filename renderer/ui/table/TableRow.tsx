import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import type { RowFrame } from '../grid/GridRow.tsx'
import type { TableColumn } from './table-column.ts'
import classes from './VirtualTable.module.css'

export interface TableRowProps<T> {
  readonly frame: RowFrame
  /** Undefined while it loads. */
  readonly row: T | undefined
  readonly columns: readonly TableColumn<T>[]
  /** The column whose cell is changed in its place; null while none is. */
  readonly editing: string | null
  readonly onEdit: (column: string) => void
  readonly onEdited: (then: 'stay' | 'next' | 'back') => void
  readonly open: boolean
  readonly opens: boolean
  /** The table has a column of checkboxes. */
  readonly selectable: boolean
  readonly selection: {
    readonly label: string
    readonly selected: boolean
    /** `isRange`: Shift was held, everything from the last one on is meant. */
    readonly toggle: (isRange: boolean) => void
  } | null
}

/** One line; grey blocks of the same height stand in while it loads. */
export function TableRow<T>(props: TableRowProps<T>): ReactNode {
  const { row, selection } = props
  return (
    <div
      {...props.frame}
      className={classes.row}
      aria-selected={selection ? selection.selected : props.open ? true : undefined}
      aria-busy={row === undefined || undefined}
      data-open={props.open || undefined}
      data-selected={selection?.selected === true || undefined}
      data-opens={props.opens || undefined}
    >
      {props.selectable && (
        <div
          role="gridcell"
          className={classes.select}
          onClick={(event) => event.stopPropagation()}
        >
          {selection && (
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={selection.label}
              checked={selection.selected}
              onChange={({ nativeEvent }) =>
                selection.toggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
              }
            />
          )}
        </div>
      )}
      {props.columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          data-align={column.align ?? 'start'}
          data-editing={props.editing === column.id || undefined}
          {...(column.editor
            ? { 'data-editable': true, onDoubleClick: () => props.onEdit(column.id) }
            : {})}
        >
          {row !== undefined && column.editor && props.editing === column.id ? (
            column.editor(row, props.onEdited)
          ) : row === undefined ? (
            <span
              className={classes.ghost}
              {...(place === 0 ? { role: 'img', 'aria-label': t('common.rowsLoading') } : {})}
            />
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  )
}
