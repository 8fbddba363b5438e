import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { t } from '#renderer/text/text.ts'
import type { GridLine } from '../grid/GridRow.tsx'
import type { RowSource } from '../grid/row-source.ts'
import { VirtualGrid } from '../grid/VirtualGrid.tsx'
import { HeadCell } from './HeadCell.tsx'
import { nameWhatIsCut } from './name-what-is-cut.ts'
import {
  columnsThatFit,
  type TableColumn,
  type TableSort,
  visibleColumns,
  widthAmong,
} from './table-column.ts'
import { TableRow } from './TableRow.tsx'
import { useLayout } from './use-layout.ts'
import { useRange } from './use-range.ts'
import { useWholeList } from './use-whole-list.ts'
import classes from './VirtualTable.module.css'

const ROW_HEIGHT = 33
const HEAD_HEIGHT = 29
const SELECT_WIDTH = 40
const MIN_COLUMN_WIDTH = 40

export interface RowSelection {
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Selects, or leaves out, many at once: gives a table whose rows are all at hand its ranges and Ctrl+A. */
  readonly put?: (ids: readonly string[], selects: boolean) => void
  /** Selects, or leaves out, the rows from one place of the table to another, both included. */
  readonly range?: (from: number, to: number, selects: boolean) => void
  /** All rows there are, those that are not loaded too. */
  readonly all?: {
    readonly label: string
    readonly selected: 'all' | 'some' | 'none'
    readonly toggle: () => void
  }
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
  /** The keys move the open row, from anywhere on the screen. */
  readonly opensOnMove?: boolean
  readonly selection?: RowSelection
  /** A change of this (a new question) takes the table back to its top. */
  readonly resetKey?: string
  /** Words for a row that is no row but the heading of those that follow; null for the others. */
  readonly headingOf?: (row: T) => string | null
  /** Ctrl+A in the table. */
  readonly onSelectAll?: () => void
  /** Ctrl+C in the table, where no text is marked; the current row, if there is one. */
  readonly onCopy?: (row: T | undefined) => void
  /** Hears which columns are in view, in their order: those chosen of which the width has room. */
  readonly onColumns?: (shown: readonly string[]) => void
}

/** The cell that is changed in its place. */
interface Editing {
  readonly id: string
  readonly index: number
  readonly column: string
}

/** The box above the boxes. */
function SelectAll({ label, selected, toggle }: NonNullable<RowSelection['all']>): ReactNode {
  return (
    <div role="gridcell" className={`${classes.head} ${classes.select}`}>
      <input
        type="checkbox"
        aria-label={label}
        title={label}
        checked={selected === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = selected === 'some'
        }}
        onChange={toggle}
      />
    </div>
  )
}

/**
 * A table of any length: only the rows in view exist in the page, all of one height. The table
 * itself takes the focus; arrows move the current row, Enter opens it, Space selects it.
 */
export function VirtualTable<T>(props: VirtualTableProps<T>): ReactNode {
  const { columns, source, rowId, rowLabel, headingOf, openId = null, onOpen, selection } = props
  const { onColumns } = props
  const [layout, saveLayout] = useLayout(props.name)
  const [editing, setEditing] = useState<Editing | null>(null)
  const whole = useWholeList(selection, { source, rowId, headingOf })
  const range = useRange(whole.range, {
    resetKey: props.resetKey ?? '',
    isNone: whole.all?.selected === 'none',
  })
  const [dragged, setDragged] = useState<Readonly<Record<string, number>> | null>(null)
  const widths = dragged ?? layout.widths
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>()
  const scroller = useRef<HTMLDivElement>(null)
  const scrollerRef = useMergedRef(sizeRef, scroller)
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
  const editable = useMemo(
    () => fitting.filter(({ editor }) => editor !== undefined).map(({ id }) => id),
    [fitting],
  )
  const shown = fitting.map(({ id }) => id).join(' ')
  useEffect(() => onColumns?.(shown === '' ? [] : shown.split(' ')), [shown, onColumns])
  const tracks = fitting.map((column) => widthAmong(column, fitting, widthOf, available))

  const resized = (column: TableColumn<T>, to: number): Readonly<Record<string, number>> => ({
    ...layout.widths,
    [column.id]: Math.max(MIN_COLUMN_WIDTH, to),
  })

  /** From the cell that was changed to the next one that can be, in this row or the one beside it. */
  const goOn = useCallback(
    (then: 'stay' | 'next' | 'back') => {
      const next = editing === null || then === 'stay' ? null : nextCell(editing, then)
      setEditing(next)
      if (next === null)
        scroller.current
          ?.querySelector<HTMLElement>('[role="grid"]')
          ?.focus({ preventScroll: true })

      function nextCell(from: Editing, to: 'next' | 'back'): Editing | null {
        const step = to === 'next' ? 1 : -1
        const place = editable.indexOf(from.column) + step
        const inRow = editable[place]
        if (inRow !== undefined) return { ...from, column: inRow }
        const row = source.rowAt(from.index + step)
        const column = editable.at(to === 'next' ? 0 : -1)
        if (row === undefined || column === undefined || (headingOf?.(row) ?? null) !== null)
          return null
        return { id: rowId(row), index: from.index + step, column }
      }
    },
    [editing, editable, source, rowId, headingOf],
  )

  const span = fitting.length + (selection ? 1 : 0)
  const renderRow = useCallback(
    ({ row, frame, index }: GridLine<T>): ReactNode => {
      const heading = row === undefined ? null : (headingOf?.(row) ?? null)
      if (heading !== null) {
        return (
          <div {...frame} className={classes.heading}>
            <div role="gridcell" aria-colspan={span}>
              {heading}
            </div>
          </div>
        )
      }
      return (
        <TableRow
          frame={frame}
          row={row}
          columns={fitting}
          editing={
            editing !== null && row !== undefined && editing.id === rowId(row)
              ? editing.column
              : null
          }
          onEdit={(column) => row !== undefined && setEditing({ id: rowId(row), index, column })}
          onEdited={goOn}
          open={row !== undefined && rowId(row) === openId}
          opens={onOpen !== undefined}
          selectable={selection !== undefined}
          selection={
            selection && row !== undefined
              ? {
                  label: t('common.selectRow', { name: rowLabel(row) }),
                  selected: selection.has(rowId(row)),
                  toggle: (isRange: boolean) => {
                    if (isRange && range) return range.to(index)
                    range?.begin(index)
                    selection.toggle(rowId(row))
                  },
                }
              : null
          }
        />
      )
    },
    [fitting, span, headingOf, rowId, rowLabel, openId, onOpen, selection, range, editing, goOn],
  )

  return (
    <VirtualGrid<T>
      label={props.label}
      source={source}
      rowId={rowId}
      rowHeight={ROW_HEIGHT}
      renderRow={renderRow}
      passesOver={headingOf && ((row) => headingOf(row) !== null)}
      {...(props.opensOnMove === true && onOpen
        ? { choice: { id: openId, choose: onOpen } }
        : { onOpen })}
      // A panel that is open already moves nothing when it shows somebody else.
      waitsForSecondPress={
        openId === null ? (target) => target.closest('[data-editable]') !== null : undefined
      }
      onSelect={
        selection &&
        ((row) => {
          range?.forget()
          selection.toggle(rowId(row))
        })
      }
      onExtend={range?.extend}
      onEdit={
        editable.length === 0
          ? undefined
          : (index) => {
              const row = source.rowAt(index)
              const [column] = editable
              if (row !== undefined && column !== undefined && (headingOf?.(row) ?? null) === null)
                setEditing({ id: rowId(row), index, column })
            }
      }
      onCommand={(key, row) => {
        const act =
          key === 'a'
            ? (props.onSelectAll ?? whole.chooseAll)
            : key === 'c'
              ? props.onCopy
              : undefined
        act?.(row)
        return act !== undefined
      }}
      multiselectable={selection !== undefined}
      resetKey={props.resetKey ?? ''}
      scrollerRef={scrollerRef}
      className={classes.table}
      style={{
        ['--columns' as string]: [
          ...(selection ? [`${SELECT_WIDTH}px`] : []),
          ...tracks.map((track) => `minmax(${track}px, ${track}fr)`),
        ].join(' '),
        minInlineSize: tracks.reduce((sum, track) => sum + track, selectWidth),
      }}
      onMouseOver={nameWhatIsCut}
      headHeight={HEAD_HEIGHT}
      head={
        <div
          role="row"
          aria-rowindex={1}
          className={classes.heads}
          style={{ blockSize: HEAD_HEIGHT }}
        >
          {selection &&
            (whole.all ? (
              <SelectAll {...whole.all} />
            ) : (
              <div role="gridcell" className={classes.head} aria-label={t('common.choose')} />
            ))}
          {fitting.map((column, place) => (
            <HeadCell
              key={column.id}
              column={column}
              sort={props.sort}
              onSort={props.onSort}
              width={tracks[place] ?? column.width}
              onResize={(to) => setDragged(resized(column, to))}
              onResized={(to) => {
                saveLayout({ ...layout, widths: resized(column, to) })
                setDragged(null)
              }}
            />
          ))}
        </div>
      }
    />
  )
}
