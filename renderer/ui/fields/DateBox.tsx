import type { ReactNode } from 'react'
import type { DateOnly, DatePrecision, KnownDate } from '#shared/calendar/index.ts'
import type { BoxProps } from './box.ts'
import { TypedDateBox } from './TypedDateBox.tsx'

interface DateLimits {
  readonly min?: DateOnly | null | undefined
  readonly max?: DateOnly | null | undefined
  /**
   * A day of the thing at hand, whose year is meant where none is typed: "3 Feb". The box's own day,
   * the limits and this computer's today where not given.
   */
  readonly around?: DateOnly | null | undefined
  /** A year must be typed: a birth, a mission of long ago. */
  readonly needsYear?: boolean
}

/**
 * A day, shown with the month in letters and kept as `YYYY-MM-DD`; typed or chosen.
 *
 * What cannot be read, or could be two days, stays in the box with words beside it, and is passed on
 * as it was typed: no {@link DateOnly} then, so that no schema takes it. Who holds the value without a
 * schema asks `isDateOnly` or `stateOfEnds`.
 */
export function DateBox({
  value,
  onChange,
  ...props
}: BoxProps<DateOnly | null> & DateLimits): ReactNode {
  return (
    <TypedDateBox
      {...props}
      coarsest="day"
      value={value === null ? null : { date: value, precision: 'day' }}
      onChange={(known) => onChange(known?.date ?? null)}
    />
  )
}

/**
 * A date of which a month or a year may be all that is known: "4 Mar 2017", "Mar 2017", "2017". Value
 * and change carry the precision beside the date; two fields of a form are tied to it so:
 * `<KnownDateBox value={date === null ? null : { date, precision }} onChange={(known) => { setDate(known?.date
 * ?? null); setPrecision(known?.precision ?? 'day') }} />`. What cannot be read is passed on as
 * {@link DateBox} does, with the precision 'day'.
 */
export function KnownDateBox(
  props: BoxProps<KnownDate | null> &
    DateLimits & {
      /** How little is enough; 'year' when not given. */
      readonly coarsest?: DatePrecision
      /** The day that stands for a month or a year: 'last' for the end of a period. */
      readonly end?: 'first' | 'last'
    },
): ReactNode {
  return <TypedDateBox coarsest="year" {...props} />
}
