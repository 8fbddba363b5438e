import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import { weekStates } from '#shared/matching/week-states.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { type GridLine, type RowSource, VirtualGrid } from '#renderer/ui/index.ts'
import { stateWords, type WeekCell, weekFrom, WEEKS_SHOWN } from './week-cells.ts'
import classes from './WeeksGrid.module.css'

const ROW_HEIGHT = 30
const HEAD_HEIGHT = 34

const weeks = Array.from({ length: WEEKS_SHOWN }, (_, week) => week)

const columns = { ['--weeks' as string]: WEEKS_SHOWN }

/**
 * Lines by weeks, in the grid of every list: up and down between lines, left and right between weeks,
 * Enter opens who stands behind the week.
 */
export function WeeksGrid<T>({
  label,
  source,
  rowId,
  nameOf,
  wordsOf,
  cellOf,
  first,
  resetKey,
  legend = false,
  onOpen,
}: {
  readonly label: string
  readonly source: RowSource<T>
  readonly rowId: (row: T) => string
  readonly nameOf: (row: T) => ReactNode
  readonly wordsOf: (row: T) => string
  readonly cellOf: (row: T, week: number) => WeekCell
  /** The Monday of the first week. */
  readonly first: DateOnly
  readonly resetKey: string
  /** Whether the weeks are told by colours, which need a legend. */
  readonly legend?: boolean
  readonly onOpen: (row: T, week: number) => void
}): ReactNode {
  const [week, setWeek] = useState(0)
  // A press that opens a cell is told its week before the grid opens the line.
  const at = useRef(0)
  const [told, setTold] = useState<string | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const cell = whole.current?.querySelector('[role="gridcell"][data-current]')
    cell?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [week])
  const renderRow = useCallback(
    ({ row, frame, current }: GridLine<T>): ReactNode => (
      <div {...frame} className={classes.row}>
        <div
          role="rowheader"
          className={classes.name}
          title={row === undefined ? undefined : wordsOf(row)}
        >
          {row === undefined ? '…' : nameOf(row)}
        </div>
        {weeks.map((each) => {
          const cell = row === undefined ? null : cellOf(row, each)
          return (
            <div
              key={each}
              role="gridcell"
              className={classes.cell}
              data-week={each}
              data-state={cell?.state}
              data-current={(current && each === week) || undefined}
              title={cell?.words}
              aria-label={cell?.words}
              style={
                cell?.state === 'count'
                  ? { ['--share' as string]: `${Math.round(cell.share * 100)}%` }
                  : undefined
              }
            >
              {cell?.text}
            </div>
          )
        })}
      </div>
    ),
    [nameOf, wordsOf, cellOf, week],
  )
  /** Says the week the keys stand in; the grid itself says the line. */
  const tell = (grid: HTMLElement): void => {
    const id = grid.getAttribute('aria-activedescendant')
    const index = id === null ? null : document.getElementById(id)?.dataset['row']
    const row = index === undefined || index === null ? undefined : source.rowAt(Number(index))
    setTold(
      row === undefined
        ? null
        : t('availability.told', { line: wordsOf(row), week: cellOf(row, week).words }),
    )
  }
  const onKeyUp = (event: KeyboardEvent<HTMLElement>): void => {
    const grid = event.currentTarget.querySelector<HTMLElement>('[role="grid"]')
    if (grid) tell(grid)
  }
  const goTo = (to: number): void => {
    at.current = to
    setWeek(to)
  }
  const onClickCapture = (event: MouseEvent<HTMLElement>): void => {
    const under = event.target instanceof Element ? event.target.closest('[data-week]') : null
    if (under instanceof HTMLElement) goTo(Number(under.dataset['week']))
  }
  return (
    <div ref={whole} className={classes.whole} onKeyUp={onKeyUp} onClickCapture={onClickCapture}>
      <VirtualGrid<T>
        label={label}
        source={source}
        rowId={rowId}
        rowHeight={ROW_HEIGHT}
        renderRow={renderRow}
        onOpen={(row) => onOpen(row, at.current)}
        onPan={(towards) => goTo(Math.min(Math.max(week + towards, 0), WEEKS_SHOWN - 1))}
        resetKey={resetKey}
        className={classes.grid}
        style={columns}
        headHeight={HEAD_HEIGHT}
        head={<Weeks first={first} />}
      />
      <div className={classes.foot}>
        <p role="status">{told ?? t('availability.gridHint')}</p>
        {legend &&
          weekStates.map((state) => (
            <span key={state} className={classes.legend}>
              <span className={classes.swatch} data-state={state} />
              {stateWords(state)}
            </span>
          ))}
      </div>
    </div>
  )
}

/** The head: the Monday of every week, with its month where one begins. */
function Weeks({ first }: { readonly first: DateOnly }): ReactNode {
  const month = new Intl.DateTimeFormat(currentTag(), {
    ...{ month: 'short', calendar: 'gregory', timeZone: 'UTC' },
  })
  return (
    <div role="row" aria-rowindex={1} className={classes.heads} style={{ blockSize: HEAD_HEIGHT }}>
      <div role="columnheader" className={classes.headName}>
        {t('availability.weeksHead')}
      </div>
      {weeks.map((week) => {
        const days = weekFrom(first, week)
        const before = week === 0 ? null : weekFrom(first, week - 1).from
        const begins = before === null || before.slice(5, 7) !== days.from.slice(5, 7)
        return (
          <div
            key={week}
            role="columnheader"
            className={classes.head}
            data-begins={begins || undefined}
            title={showPeriod(days)}
            aria-label={showPeriod(days)}
          >
            <span>{begins ? month.format(new Date(`${days.from}T00:00:00Z`)) : ''}</span>
            <span>{Number(days.from.slice(8))}</span>
          </div>
        )
      })}
    </div>
  )
}
