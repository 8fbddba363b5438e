import { z } from 'zod'
import { type DateOnly, dateOnly, dayNumber } from './date-only.ts'
import { formatDate } from './format.ts'

const MILLISECONDS_PER_MINUTE = 60_000
const MILLISECONDS_PER_DAY = 86_400_000

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

/**
 * The moment by which something must have arrived, as the call states it. Calls write "24:00",
 * which is the end of that day; it is kept as written and means 0:00 of the next.
 */
export const deadline = z.object({
  date: dateOnly,
  time: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Not a time (HH:MM)'),
  zone: z.string().refine(isZone, 'Not a time zone of the IANA database'),
})

export type Deadline = Readonly<z.infer<typeof deadline>>

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

const wallClock = (date: DateOnly, time: string): number =>
  dayNumber(date) * MILLISECONDS_PER_DAY +
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MILLISECONDS_PER_MINUTE

/** The instant of a deadline. A time skipped when clocks go forward counts as the moment after. */
export const deadlineInstant = (due: Deadline): Date => {
  const wall = wallClock(due.date, due.time)
  // The offset is that of the answer, not of the guess: around a clock change they differ.
  const guess = wall - offsetAt(wall, due.zone)
  return new Date(wall - offsetAt(guess, due.zone))
}

/** True from the instant of the deadline on. */
export const isPast = (due: Deadline, clock: Date): boolean =>
  clock.getTime() >= deadlineInstant(due).getTime()

/** "4 Mar 2027, 24:00 (Europe/Brussels)": as stated, never moved into the reader's zone. */
export const formatDeadline = (due: Deadline, locale?: string): string =>
  `${formatDate(due.date, locale)}, ${due.time} (${due.zone})`
