import { useDirection } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  type ColumnDef,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { t } from '#renderer/text/text.ts'
import { HeadCell } from './HeadCell.tsx'
import { nameWhatIsCut } from './name-what-is-cut.ts'
import {
  columnsThatFit,
  type RowSource,
  type TableColumn,
  type TableSort,
  visibleColumns,
  widthAmong,
} from './table-column.ts'
import { TableRow } from './TableRow.tsx'
import { useLayout } from './use-layout.ts'
import { useRowKeys } from './use-row-keys.ts'
import classes from './VirtualTable.module.css'

export const ROW_HEIGHT = 33
const SELECT_WIDTH = 40
const MIN_COLUMN_WIDTH = 40
/** Rows kept ready above and below, so that a fast scroll shows no gap. */
const OVERSCAN = 12

export interface RowSelection {
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
}

export interface VirtualTableProps<T> {
  /** Name under which the layout is kept. */
  readonly name: string
  /** What the table holds, for assistive technology. */
  readonly label: string
  readonly columns: readonly TableColumn<T>[]
  readonly source: RowSource<T>
  readonly rowId: (row: T) => string
  /** What a row is called, for its checkbox. */
  readonly rowLabel: (row: T) => string
  readonly sort?: TableSort
  readonly onSort?: (sort: TableSort) => void
  /** Row whose details are shown beside the table. */
  readonly openId?: string | null
  readonly onOpen?: (row: T) => void
  readonly selection?: RowSelection
  /** Row to bring into view when it changes: the place of one that was opened from elsewhere. */
  readonly reveal?: number | null
  /** A change of this (a new question) takes the table back to its top. */
  readonly resetKey?: string
  /** Words for a row that is no row but the heading of those that follow; null for the others. */
  readonly headingOf?: (row: T) => string | null
}

const features = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
})
type Features = typeof features

/** A place in the list: the row may still be loading. */
interface Place<T> {
  readonly index: number
  readonly row: T | undefined
}

/**
 * A table of any length: only the rows in view exist in the page, all of one height. The table
 * itself takes the focus; arrows move the current row, Enter opens it, Space selects it.
 */
export function VirtualTable<T>(props: VirtualTableProps<T>): ReactNode {
  const { columns, source, rowId, rowLabel, sort, onSort, openId = null, selection } = props
  const { dir } = useDirection()
  const [layout, saveLayout] = useLayout(props.name)
  const [dragged, setDragged] = useState<Record<string, number> | null>(null)
  const widths = dragged ?? layout.widths
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize()
  const scrollRef = useMergedRef(scroller, sizeRef)
  const selectWidth = selection ? SELECT_WIDTH : 0

  const available = width === 0 ? Infinity : width - selectWidth
  const widthOf = useCallback(
    (column: TableColumn<T>) => widths[column.id] ?? column.width,
    [widths],
  )
  const fitting = useMemo(
    () => columnsThatFit(visibleColumns(columns, layout.columns), widthOf, available),
    [columns, layout.columns, widthOf, available],
  )

  const virtualizer = useVirtualizer({
    count: source.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  const items = virtualizer.getVirtualItems()
  const firstShown = items[0]?.index ?? 0
  const lastShown = items.at(-1)?.index ?? 0

  const { onView, rowAt, count } = source
  useEffect(() => onView?.(firstShown, lastShown), [onView, firstShown, lastShown, count])

  const data = useMemo(() => {
    const places: Place<T>[] = []
    for (let index = firstShown; index <= lastShown && index < count; index += 1) {
      places.push({ index, row: rowAt(index) })
    }
    return places
  }, [firstShown, lastShown, count, rowAt])

  const definitions = useMemo(
    () =>
      fitting.map((column): ColumnDef<Features, Place<T>> => ({
        id: column.id,
        header: column.header,
        size: widthAmong(column, fitting, widthOf, available),
        minSize: MIN_COLUMN_WIDTH,
      })),
    [fitting, widthOf, available],
  )
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: (place) => String(place.index),
    columnResizeDirection: dir,
    columnResizeMode: 'onChange',
    state: { columnSizing: { ...widths } },
    onColumnSizingChange: (change) =>
      setDragged((old) => {
        const before = old ?? { ...layout.widths }
        return typeof change === 'function' ? change(before) : change
      }),
  })

  /** Headings and rows that are still loading cannot be opened or selected. */
  const withRow = (index: number, act: (row: T) => void): void => {
    const row = rowAt(index)
    if (row !== undefined && (props.headingOf?.(row) ?? null) === null) act(row)
  }
  const keys = useRowKeys({
    count,
    pageRows: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / ROW_HEIGHT) - 2),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    open: (index) => withRow(index, (row) => props.onOpen?.(row)),
    select: (index) => withRow(index, (row) => selection?.toggle(rowId(row))),
    resetKey: props.resetKey ?? '',
  })

  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [props.resetKey])

  const { reveal = null } = props
  useEffect(() => {
    if (reveal !== null) virtualizer.scrollToIndex(reveal, { align: 'auto' })
  }, [virtualizer, reveal])

  const keepWidths = (): void => {
    if (dragged) saveLayout({ ...layout, widths: dragged })
    setDragged(null)
  }
  const keyOf = rowKeys(rowId)
  const span = fitting.length + (selection ? 1 : 0)
  const above = items[0]?.start ?? 0
  const below = Math.max(0, virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0))

  return (
    <div ref={scrollRef} className={classes.scroller}>
      <table
        className={classes.table}
        role="grid"
        aria-label={props.label}
        aria-rowcount={count + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-activedescendant={keys.current === null ? undefined : keys.idOf(keys.current)}
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onMouseOver={nameWhatIsCut}
      >
        <colgroup>
          {selection && <col style={{ width: SELECT_WIDTH }} />}
          {table.getAllLeafColumns().map((column) => (
            <col key={column.id} style={{ width: column.getSize() }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {selection && <td className={classes.selectHead} aria-label={t('common.choose')} />}
              {group.headers.map((header) => {
                const column = fitting.find((each) => each.id === header.column.id)
                return column ? (
                  <HeadCell
                    key={header.id}
                    column={column}
                    sort={sort}
                    onSort={onSort}
                    width={header.getSize()}
                    onResizeStart={header.getResizeHandler()}
                    onResizeEnd={keepWidths}
                    onResizeBy={(by) =>
                      saveLayout({
                        ...layout,
                        widths: {
                          ...layout.widths,
                          [column.id]: Math.max(MIN_COLUMN_WIDTH, header.getSize() + by),
                        },
                      })
                    }
                  />
                ) : null
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} span={span} />}
          {table.getRowModel().rows.map((tableRow) => {
            const { index, row } = tableRow.original
            const heading = row === undefined ? null : (props.headingOf?.(row) ?? null)
            if (heading !== null) {
              return (
                <tr key={keyOf(index, row)} className={classes.heading} aria-rowindex={index + 2}>
                  <td colSpan={span}>{heading}</td>
                </tr>
              )
            }
            return (
              <TableRow
                key={keyOf(index, row)}
                id={keys.idOf(index)}
                index={index}
                loading={row === undefined}
                current={keys.current === index}
                open={row !== undefined && rowId(row) === openId}
                selection={
                  selection && row !== undefined
                    ? {
                        label: t('common.selectRow', { name: rowLabel(row) }),
                        selected: selection.has(rowId(row)),
                        toggle: () => selection.toggle(rowId(row)),
                      }
                    : null
                }
                selectable={selection !== undefined}
                onClick={() => {
                  keys.setCurrent(index)
                  if (row !== undefined) props.onOpen?.(row)
                }}
                opens={props.onOpen !== undefined}
                // A cell is called, not made a component of: columns that are made anew would make
                // other components, and with the old ones an open menu or the focus would be gone.
                cells={fitting.map((column) => ({
                  id: column.id,
                  align: column.align ?? 'start',
                  content: row === undefined ? null : column.cell(row),
                }))}
              />
            )
          })}
          {below > 0 && <Spacer height={below} span={span} />}
        </tbody>
      </table>
    </div>
  )
}

/**
 * Keys that stay with a row when others come before it, so that what is open in it stays open and
 * its own. While pages are asked anew, one row may stand in two of them for a moment.
 */
function rowKeys<T>(rowId: (row: T) => string): (index: number, row: T | undefined) => string {
  const taken = new Set<string>()
  return (index, row) => {
    const id = row === undefined ? null : rowId(row)
    const key = id === null || taken.has(id) ? `place ${index}` : id
    taken.add(key)
    return key
  }
}

/** Stands for the rows that are not in the page. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return (
    <tr aria-hidden="true" className={classes.spacer}>
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}
