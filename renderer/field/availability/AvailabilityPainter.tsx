import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import {
  type ClosedInterval,
  type DateOnly,
  dayNumber,
  lengthInDays,
} from '#shared/calendar/index.ts'
import type { Availability, Stretch } from '#shared/domain/availability.ts'
import type { Id } from '#shared/domain/common.ts'
import type { AvailabilityStroke } from '#shared/domain/paint-availability.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDate, showMonths, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { NumberBox, TextBox } from '#renderer/ui/fields/index.ts'
import classes from './AvailabilityPainter.module.css'
import { stretchWords } from './AvailabilityStrip.tsx'
import { boxOn, declaredOn, monthNames, type PainterRow, stateOfSpan } from './painter-rows.ts'
import { type Brush, type Painter, usePainter } from './use-painter.ts'

/** What binds people whatever they declared. */
const isBound = ({ state }: Stretch): boolean =>
  state === 'deployed' || state === 'promised' || state === 'rest'

const brushes: readonly (readonly [brush: Brush, key: string])[] = [
  ['available', 'A'],
  ['tentative', 'T'],
  ['unavailable', 'U'],
  [null, 'X'],
]

export interface AvailabilityPainterProps {
  /** Whose days they are; null for who is not on the roster yet. */
  readonly person: Id | null
  /** What is declared, with what was painted and is not saved yet. */
  readonly periods: readonly Availability[]
  readonly today: DateOnly
  /** How many months stand on a line. */
  readonly monthsPerRow: 3 | 6
  readonly onPaint: (stroke: AvailabilityStroke) => void
  /** Takes back the last stroke that is not saved; null where there is none. */
  readonly onTakeBack: (() => void) | null
}

/**
 * A year of days, painted by dragging or by keys: what is declared in full, and below it what binds the
 * person all the same.
 */
export function AvailabilityPainter(props: AvailabilityPainterProps): ReactNode {
  const { person, periods, today, monthsPerRow, onPaint, onTakeBack } = props
  const [said, setSaid] = useState<Pick<AvailabilityStroke, 'noticeDays' | 'source'>>({
    ...{ noticeDays: null, source: null },
  })
  const [told, setTold] = useState('')
  const keys = useId()
  const painter = usePainter({
    today,
    monthsPerRow,
    onPaint(span, state) {
      onPaint({ ...span, state, statedOn: today, ...said })
      setTold(t('availability.painted', { period: showPeriod(span), state: brushWords(state) }))
    },
  })
  const { rows, span } = painter
  const axis = { from: rows[0]?.from ?? today, to: rows.at(-1)?.to ?? today }
  const bound = useQueryCall(
    'person.availability',
    { id: person ?? '', ...axis },
    { enabled: person !== null },
  ).data?.filter(isBound)
  return (
    <div
      className={classes.painter}
      onKeyDown={(event) => {
        // In a box the key belongs to what is typed there.
        if (onTakeBack === null || isTyped(event.target) || !isUndo(event)) return
        // What was saved last stays: it is not what one sees here.
        event.preventDefault()
        event.stopPropagation()
        onTakeBack()
        setTold(t('availability.strokeTakenBack'))
      }}
    >
      <Brushes painter={painter} />
      <div className={classes.months}>
        <ActionIcon
          aria-label={t('availability.earlier')}
          onClick={() => painter.page(-monthsPerRow)}
        >
          <IconChevronLeft size={15} className={classes.turned} />
        </ActionIcon>
        <span>{showMonths(axis)}</span>
        <ActionIcon aria-label={t('availability.later')} onClick={() => painter.page(monthsPerRow)}>
          <IconChevronRight size={15} className={classes.turned} />
        </ActionIcon>
        <span className={classes.now}>{spanWords(periods, bound ?? [], span)}</span>
      </div>
      <div
        className={classes.field}
        role="slider"
        tabIndex={0}
        aria-label={t('availability.painter')}
        aria-describedby={keys}
        aria-valuemin={dayNumber(axis.from)}
        aria-valuemax={dayNumber(axis.to)}
        aria-valuenow={dayNumber(painter.day)}
        aria-valuetext={spanWords(periods, bound ?? [], span)}
        data-dragging={painter.isDragging || undefined}
        onKeyDown={painter.onKeyDown}
        {...painter.pointer}
      >
        {rows.map((row, line) => (
          <Line
            key={row.from}
            {...{ row, line, periods, bound: bound ?? [], today, span }}
            brush={painter.isDragging ? painter.brush : undefined}
          />
        ))}
      </div>
      <p id={keys} className={classes.keys}>
        {t('availability.painterKeys')}
      </p>
      <p className={classes.hint}>{t('availability.hint')}</p>
      <div className={classes.said}>
        <NumberBox
          label={t('availability.notice')}
          {...{ min: 0, max: 365, value: said.noticeDays }}
          onChange={(noticeDays) => setSaid({ ...said, noticeDays: within(noticeDays) })}
        />
        <TextBox
          label={t('availability.saidBy')}
          value={said.source}
          onChange={(source) => setSaid({ ...said, source })}
        />
      </div>
      <span className={classes.keys} role="status">
        {told}
      </span>
    </div>
  )
}

const isTyped = (target: EventTarget): boolean => target instanceof HTMLInputElement

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey

/** Nothing else is a number of days that somebody may ask for. */
function within(days: number | null): number | null {
  return days === null || !Number.isInteger(days) ? null : Math.min(Math.max(days, 0), 365)
}

function brushWords(brush: Brush): string {
  return brush === null ? t('availability.erase') : stretchWords(brush)
}

/** What is painted as what: the legend, too. */
function Brushes({ painter }: { readonly painter: Painter }): ReactNode {
  return (
    <div className={classes.brushes} role="group" aria-label={t('availability.brush')}>
      {brushes.map(([brush, key]) => (
        <button
          key={key}
          type="button"
          className={classes.brush}
          aria-pressed={painter.brush === brush}
          aria-keyshortcuts={key}
          onClick={() => painter.choose(brush)}
        >
          <span className={classes.swatch} data-state={brush ?? 'unknown'} />
          {brushWords(brush)}
          <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      <span className={classes.legend}>
        <span className={classes.swatch} data-state="deployed" />
        {stretchWords('deployed')}
      </span>
      <span className={classes.legend}>
        <span className={classes.swatch} data-state="promised" />
        {stretchWords('promised')}
      </span>
      <span className={classes.legend}>
        <span className={classes.swatch} data-state="rest" />
        {stretchWords('rest')}
      </span>
    </div>
  )
}

const placed = (box: { readonly start: number; readonly size: number }) => ({
  insetInlineStart: `${box.start.toFixed(3)}%`,
  inlineSize: `${box.size.toFixed(3)}%`,
})

/** One line of months: their names, what is declared, what binds. */
function Line({
  row,
  line,
  periods,
  bound,
  today,
  span,
  brush,
}: {
  readonly row: PainterRow
  readonly line: number
  readonly periods: readonly Availability[]
  readonly bound: readonly Stretch[]
  readonly today: DateOnly
  readonly span: ClosedInterval
  /** What the marked days are about to be painted as. */
  readonly brush: Brush | undefined
}): ReactNode {
  const now = boxOn(row, { from: today, to: today })
  const marked = boxOn(row, span)
  const drawn = (stretches: readonly (ClosedInterval & { readonly state: string })[]) =>
    stretches.flatMap((each) => {
      const box = boxOn(row, each)
      return box === null
        ? []
        : [
            <span
              key={each.from}
              className={classes.stretch}
              data-state={each.state}
              style={placed(box)}
            />,
          ]
    })
  return (
    <div className={classes.line} data-line={line}>
      <div className={classes.names}>
        {monthNames(row).map(({ from, to, name }) => (
          <span key={from} style={placed(boxOn(row, { from, to }) ?? { start: 0, size: 0 })}>
            {name}
          </span>
        ))}
      </div>
      <div className={classes.declared}>
        {drawn(declaredOn(periods, row))}
        {row.months.map((month) => (
          <span
            key={month.from}
            className={classes.month}
            style={placed(boxOn(row, month) ?? { start: 0, size: 0 })}
          />
        ))}
        {now && <span className={classes.today} style={placed(now)} />}
        {marked && (
          <span
            className={classes.marked}
            style={placed(marked)}
            {...(brush === undefined ? {} : { 'data-state': brush ?? 'unknown' })}
          />
        )}
      </div>
      <div className={classes.bound}>{drawn(bound)}</div>
    </div>
  )
}

/** The days marked and what is stated of them, as a screen reader says it. */
function spanWords(
  periods: readonly Availability[],
  bound: readonly Stretch[],
  span: ClosedInterval,
): string {
  const found = stateOfSpan(periods, span)
  const state =
    found === 'mixed'
      ? t('availability.mixed')
      : found === null
        ? brushWords(null)
        : brushWords(found)
  if (span.from !== span.to)
    return t('availability.spanNow', {
      ...{ period: showPeriod(span), days: lengthInDays(span), state },
    })
  const binds = bound.find(({ from, to }) => from <= span.from && span.from <= to)
  const day = showDate(span.from)
  return binds === undefined
    ? t('availability.dayNow', { day, state })
    : t('availability.dayBound', { day, state, bound: stretchWords(binds.state) })
}
