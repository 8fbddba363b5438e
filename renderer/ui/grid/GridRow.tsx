import { type CSSProperties, memo, type ReactNode } from 'react'

/** What the element of a row carries, to be spread on it. */
export interface RowFrame {
  readonly id: string
  readonly role: 'row'
  readonly 'aria-rowindex': number
  readonly 'data-row': number
  readonly 'data-current': true | undefined
  readonly style: CSSProperties
}

/** A place in the grid: the row may still be loading. */
export interface GridLine<T> {
  readonly index: number
  readonly row: T | undefined
  readonly current: boolean
  readonly frame: RowFrame
}

export interface GridRowProps<T> {
  readonly id: string
  readonly index: number
  /** Place among all rows of the grid, its head included, from 1. */
  readonly rowIndex: number
  readonly row: T | undefined
  readonly current: boolean
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly height: number
  readonly render: (line: GridLine<T>) => ReactNode
}

function Row<T>(props: GridRowProps<T>): ReactNode {
  const { index, row, current, top, height } = props
  return props.render({
    index,
    row,
    current,
    frame: {
      id: props.id,
      role: 'row',
      'aria-rowindex': props.rowIndex,
      'data-row': index,
      'data-current': current || undefined,
      style: { blockSize: height, transform: `translateY(${top}px)` },
    },
  })
}

/** Drawn anew only where something of the row has changed: a key touches two rows, not all. */
export const GridRow = memo(Row) as typeof Row
