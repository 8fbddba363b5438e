import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './VirtualTable.module.css'

export interface TableRowProps {
  readonly id: string
  readonly index: number
  readonly loading: boolean
  readonly current: boolean
  readonly open: boolean
  readonly opens: boolean
  /** The table has a column of checkboxes. */
  readonly selectable: boolean
  readonly selection: {
    readonly label: string
    readonly selected: boolean
    readonly toggle: () => void
  } | null
  readonly onClick: () => void
  readonly cells: readonly {
    readonly id: string
    readonly align: 'start' | 'end'
    readonly content: ReactNode
  }[]
}

/** One line; grey blocks of the same height stand in while it loads. */
export function TableRow(props: TableRowProps): ReactNode {
  const { loading, selection } = props
  return (
    <tr
      id={props.id}
      className={classes.row}
      aria-rowindex={props.index + 2}
      aria-selected={selection ? selection.selected : props.open ? true : undefined}
      aria-busy={loading || undefined}
      data-current={props.current || undefined}
      data-open={props.open || undefined}
      data-selected={selection?.selected === true || undefined}
      data-opens={props.opens || undefined}
      onClick={props.onClick}
    >
      {props.selectable && (
        <td className={classes.select} onClick={(event) => event.stopPropagation()}>
          {selection && (
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={selection.label}
              checked={selection.selected}
              onChange={selection.toggle}
            />
          )}
        </td>
      )}
      {props.cells.map((cell, place) => (
        <td key={cell.id} data-align={cell.align}>
          {loading ? (
            <span
              className={classes.ghost}
              {...(place === 0 ? { role: 'img', 'aria-label': t('common.rowsLoading') } : {})}
            />
          ) : (
            cell.content
          )}
        </td>
      ))}
    </tr>
  )
}
