import type { ReactNode } from 'react'

/** A cell of an export: words, an amount, a day, or nothing. */
export type WrittenCell = string | number | { readonly date: string } | null

/** A column of a {@link VirtualTable}. */
export interface TableColumn<T> {
  readonly id: string
  readonly header: string
  readonly cell: (row: T) => ReactNode
  /** What an export writes of it: what is on screen, in words; a column without one is for screens alone. */
  readonly written?: (row: T) => WrittenCell
  /** Changes the cell in its place, begun by F2 or a double click; `done` says where to go on. */
  readonly editor?: (row: T, done: (then: 'stay' | 'next' | 'back') => void) => ReactNode
  /** Width in pixels at which the content fits; the user may change it. */
  readonly width: number
  /** Key given to `onSort`; the column cannot be sorted without. */
  readonly sortBy?: string
  readonly align?: 'start' | 'end'
  /** Where the table is too narrow, columns with the highest number give way first; 0 always stays. */
  readonly yields?: number
  /** Takes the room that the other columns leave; `width` is the least it needs. */
  readonly grows?: boolean
  /** Not shown until the user asks for it. */
  readonly hidden?: boolean
}

export interface TableSort {
  readonly by: string
  readonly descending: boolean
}

/** Columns of a saved layout in their order, or the standard ones. */
export function visibleColumns<T>(
  columns: readonly TableColumn<T>[],
  saved: readonly string[] | undefined,
): readonly TableColumn<T>[] {
  const standard = columns.filter((column) => column.hidden !== true)
  if (!saved) return standard
  const kept = saved.flatMap((id) => {
    const column = columns.find((each) => each.id === id)
    if (column === undefined) return []
    // What somebody asked for gives way to nothing: the table is wider than its window then.
    return column.hidden === true ? { ...column, yields: 0 } : column
  })
  return kept.length === 0 ? standard : kept
}

/** Leaves out what gives way first, until the rest fits into a width in pixels. */
export function columnsThatFit<T>(
  columns: readonly TableColumn<T>[],
  widthOf: (column: TableColumn<T>) => number,
  available: number,
): readonly TableColumn<T>[] {
  let fitting = columns
  const total = (): number => fitting.reduce((sum, column) => sum + widthOf(column), 0)
  while (total() > available) {
    const most = Math.max(...fitting.map((column) => column.yields ?? 0))
    if (most <= 0) break
    const goes = fitting.findLast((column) => (column.yields ?? 0) === most)
    fitting = fitting.filter((column) => column !== goes)
  }
  return fitting
}

/** Width of a column among those shown: one that grows takes what the others leave. */
export function widthAmong<T>(
  column: TableColumn<T>,
  shown: readonly TableColumn<T>[],
  widthOf: (column: TableColumn<T>) => number,
  available: number,
): number {
  const least = widthOf(column)
  if (column.grows !== true || available === Infinity) return least
  const others = shown.reduce((sum, each) => (each === column ? sum : sum + widthOf(each)), 0)
  return Math.max(least, available - others)
}
