import { type DateOnly, dayNumber, fromDayNumber } from '../../calendar/date-only.ts'

/** A date that was not stated. */
export const NO_DAY = -0x80000000
/** An open beginning: before every date. */
const OPEN_FROM = -0x40000000
/** An open end: after every date. */
export const OPEN_TO = 0x40000000

/** Day number of a date, or {@link NO_DAY} where none was stated. */
export const dayOrNone = (date: DateOnly | null): number => (date ? dayNumber(date) : NO_DAY)

/** First day of a period whose beginning may be open. */
export const dayFrom = (date: DateOnly | null): number => (date ? dayNumber(date) : OPEN_FROM)

/** Last day of a period whose end may be open. */
export const dayTo = (date: DateOnly | null): number => (date ? dayNumber(date) : OPEN_TO)

/** The date of a day number; null for the three that stand for no date. */
export const dateOf = (day: number): DateOnly | null =>
  day <= OPEN_FROM || day >= OPEN_TO ? null : fromDayNumber(day)
