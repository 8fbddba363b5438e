import { dayNumber } from './date-only.ts'
import { formatDate } from './format.ts'

const MILLISECONDS_PER_MINUTE = 60_000
const MILLISECONDS_PER_DAY = 86_400_000

/** True for a zone of the IANA database that this runtime knows: "Europe/Brussels". */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

/**
 * The moment by which something must have arrived, as the call states it: `local` is
 * `YYYY-MM-DDTHH:MM` in `zone`. Calls write "24:00", which is the end of that day; it is kept as
 * written and means 0:00 of the next. A zone that is null was not stated.
 */
export interface LocalDeadline {
  readonly local: string
  readonly zone: string | null
}

/** Milliseconds by which a zone's wall clock is ahead of UTC at an instant. */
const offsetAt = (instant: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value)
  return (
    Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    ) - instant
  )
}

const wallClock = (local: string): number =>
  dayNumber(local) * MILLISECONDS_PER_DAY +
  (Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))) * MILLISECONDS_PER_MINUTE

/**
 * The instant of a deadline. Where no zone was stated it ends with the last place on earth to
 * reach it (UTC-12), so that nobody is called late who may not be. A time skipped when clocks go
 * forward counts as the moment after.
 */
export const deadlineInstant = ({ local, zone }: LocalDeadline): Date => {
  const wall = wallClock(local)
  // The name's sign is inverted by convention: Etc/GMT+12 is twelve hours behind UTC.
  const place = zone ?? 'Etc/GMT+12'
  // The offset is that of the answer, not of the guess: around a clock change they differ.
  const guess = wall - offsetAt(wall, place)
  return new Date(wall - offsetAt(guess, place))
}

/** "4 Mar 2027, 24:00 (Europe/Brussels)": as stated, never moved into the reader's zone. */
export const formatDeadline = ({ local, zone }: LocalDeadline, locale?: string): string =>
  `${formatDate(local.slice(0, 10), locale)}, ${local.slice(11)}${zone === null ? '' : ` (${zone})`}`
