import { useDirection } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type MouseEventHandler,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
} from 'react'
import { type GridLine, GridRow } from './GridRow.tsx'
import type { RowSource } from './row-source.ts'
import { type Choice, useCurrentRow } from './use-current-row.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useLastPlace } from './use-last-place.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import classes from './VirtualGrid.module.css'

export interface VirtualGridProps<T> {
  /** What the grid holds, for assistive technology. */
  readonly label: string
  readonly source: RowSource<T>
  /** The same for the same row, wherever it stands: what is open in a row stays open by it. */
  readonly rowId: (row: T) => string
  /** In pixels; where rows differ, a function that is another one whenever a height is. */
  readonly rowHeight: number | ((index: number) => number)
  /** Draws a row on an element that carries the frame. All rows are drawn anew when it changes. */
  readonly renderRow: (line: GridLine<T>) => ReactNode
  /** Stays in view above the rows. */
  readonly head: ReactNode
  readonly headHeight: number
  /** False for a head that is no row of the grid. */
  readonly headIsRow?: boolean
  /** Rows that are passed over, such as the heading of those that follow. */
  readonly passesOver?: ((row: T) => boolean) | undefined
  readonly onOpen?: ((row: T) => void) | undefined
  readonly onSelect?: ((row: T) => void) | undefined
  /** Shift and a move of the keyboard, or Shift and a click: the rows from one to the other. */
  readonly onExtend?: ((from: number, to: number) => void) | undefined
  /** Ctrl and a letter in the grid, where nothing is typed; true when it was meant. */
  readonly onCommand?: ((key: string, row: T | undefined) => boolean) | undefined
  /**
   * True where a second press may mean something else than the first: the row is then opened once there
   * was none, so that what opens beside the grid does not come between the two.
   */
  readonly waitsForSecondPress?: ((target: Element) => boolean) | undefined
  /** F2 on a row. */
  readonly onEdit?: ((index: number) => void) | undefined
  /** Moves along the line, in the direction of reading. */
  readonly onPan?: (towards: 1 | -1) => void
  readonly choice?: Choice<T> | undefined
  readonly multiselectable?: boolean
  /** A change of this (a new question) forgets the current row and goes back to the top. */
  readonly resetKey?: string
  readonly scrollerRef?: Ref<HTMLDivElement>
  readonly scrollerClass?: string | undefined
  readonly className?: string | undefined
  readonly style?: CSSProperties
  readonly onMouseOver?: MouseEventHandler<HTMLElement>
  /** Drawn behind the rows, over their whole height in pixels. */
  readonly behind?: (height: number) => ReactNode
  /** Scrolls with the rows, after the last of them. */
  readonly below?: ReactNode
}

/** Most people press twice within this time. */
const SECOND_PRESS_MS = 300

/**
 * Rows of any number, of which only those in view exist in the page. The grid itself takes the
 * focus; the current row is its active descendant and stays in the page while it is scrolled away.
 */
export function VirtualGrid<T>(props: VirtualGridProps<T>): ReactNode {
  const { source, rowId, headHeight, headIsRow = true, choice, passesOver, resetKey = '' } = props
  const { count, rowAt } = source
  const { dir } = useDirection()
  const prefix = useId()
  const grid = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const scrollRef = useMergedRef(scroller, props.scrollerRef)
  const [place, setPlace] = useLastPlace(resetKey, count)
  const { items, view, total, scrollTo, pageRows } = useVirtualRows({
    count,
    rowHeight: props.rowHeight,
    headHeight,
    scroller,
    kept: place?.index ?? null,
    onView: source.onView,
  })
  const { current, keep, goTo } = useCurrentRow({
    source,
    rowId,
    view,
    choice,
    place,
    setPlace,
    resetKey,
  })
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [resetKey])

  /** The row, unless it is loading or passed over: then nothing can be done with it. */
  const rowToUse = (index: number): T | undefined => {
    const row = rowAt(index)
    return row === undefined || passesOver?.(row) === true ? undefined : row
  }
  const using = (act: ((row: T) => void) | undefined): ((index: number) => void) | undefined =>
    act &&
    ((index) => {
      const row = rowToUse(index)
      if (row !== undefined) act(row)
    })
  const keys = useGridKeys({
    grid,
    count,
    current,
    from: place?.index ?? null,
    pageRows,
    stopsAt: (index) => {
      const row = rowAt(index)
      return row === undefined || passesOver?.(row) !== true
    },
    rtl: dir === 'rtl',
    screenWide: choice !== undefined,
    onMove: (index) => {
      goTo(index)
      scrollTo(index)
    },
    onEnter: keep,
    onOpen: using(props.onOpen),
    onSelect: using(props.onSelect),
    onPan: props.onPan,
    onExtend: props.onExtend,
    onEdit: props.onEdit,
  })

  const opening = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(opening.current), [])
  const open = (row: T, { target, detail }: MouseEvent<HTMLElement>): void => {
    clearTimeout(opening.current)
    const waits = target instanceof Element && props.waitsForSecondPress?.(target) === true
    if (!waits) props.onOpen?.(row)
    else if (detail < 2) opening.current = setTimeout(() => props.onOpen?.(row), SECOND_PRESS_MS)
  }
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const index = rowUnder(event.target)
    const row = index === null ? undefined : rowToUse(index)
    if (index === null || row === undefined) return
    goTo(index)
    if (event.shiftKey && props.onExtend) props.onExtend(current ?? index, index)
    else if ((event.ctrlKey || event.metaKey) && props.onSelect) props.onSelect(row)
    else open(row, event)
  }
  /** A control in a row makes its row the current one: the keys go on from there. */
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    keys.onFocus(event)
    const index = choice ? null : rowUnder(event.target)
    if (index !== null && index !== current) keep(index)
  }

  const headRows = headIsRow ? 1 : 0
  const keyOf = uniqueKeys(rowId)
  return (
    <div ref={scrollRef} className={joined(classes.scroller, props.scrollerClass)}>
      <div
        ref={grid}
        role="grid"
        aria-label={props.label}
        aria-rowcount={count + headRows}
        aria-multiselectable={props.multiselectable === true || undefined}
        aria-busy={source.stale === true || undefined}
        aria-activedescendant={current === null ? undefined : `${prefix}${current}`}
        tabIndex={0}
        className={joined(classes.grid, props.className)}
        style={props.style}
        onKeyDown={(event) => {
          if (
            isCommand(event) &&
            props.onCommand?.(
              event.key.toLowerCase(),
              current === null ? undefined : rowToUse(current),
            ) === true
          )
            event.preventDefault()
          else keys.onKeyDown(event)
        }}
        onFocus={onFocus}
        onClick={onClick}
        onMouseDown={(event) => {
          // Shift and a click would mark the text between; a box takes the focus all the same.
          const isBox = event.target instanceof HTMLInputElement
          if (event.shiftKey && props.onExtend && !isBox) event.preventDefault()
        }}
        onMouseOver={props.onMouseOver}
      >
        <div role={headIsRow ? 'rowgroup' : undefined} className={classes.head}>
          {props.head}
        </div>
        <div role="rowgroup" className={classes.rows} style={{ blockSize: total }}>
          {props.behind?.(total)}
          {items.map(({ index, start, size }) => {
            const row = rowAt(index)
            return (
              <GridRow
                key={keyOf(index, row)}
                id={`${prefix}${index}`}
                index={index}
                rowIndex={index + 1 + headRows}
                row={row}
                current={index === current}
                top={start - headHeight}
                height={size}
                render={props.renderRow}
              />
            )
          })}
        </div>
      </div>
      {props.below}
    </div>
  )
}

/** Ctrl or the command key and a letter, where it is of no text and no dialog. */
function isCommand({
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
  currentTarget,
}: KeyboardEvent): boolean {
  const isInside = target instanceof Node && currentTarget.contains(target)
  const isText = target instanceof Element && target.closest(TYPED) !== null
  // Marked text is copied as text.
  const isMarked = document.getSelection()?.isCollapsed === false
  return !isMarked && (ctrlKey || metaKey) && !altKey && !shiftKey && isInside && !isText
}

const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

const joined = (...names: readonly (string | undefined)[]): string =>
  names.filter(Boolean).join(' ')

/** Number of the row that an event happened in; null outside of rows. */
function rowUnder(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return row === null ? null : Number(row.dataset['row'])
}

/** Keys by id. A row that stands twice, while pages of two moments meet, counts by its place. */
function uniqueKeys<T>(rowId: (row: T) => string): (index: number, row: T | undefined) => string {
  const used = new Set<string>()
  return (index, row) => {
    const id = row === undefined ? `loading:${index}` : rowId(row)
    const key = used.has(id) ? `${id} ${index}` : id
    used.add(key)
    return key
  }
}
