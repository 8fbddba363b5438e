import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays, type DateOnly } from '#shared/calendar/index.ts'

/**
 * The one place that knows the calendar library (ical-generator): it folds lines, escapes text and writes
 * what RFC 5545 asks of every calendar. The way out: `ics`, or the few lines an all-day entry needs.
 */

/** Whole days in a calendar, both ends included. */
export interface CalendarEntry {
  /** Stable: a calendar that has the entry already changes it in place of adding another. */
  readonly id: string
  readonly from: DateOnly
  readonly to: DateOnly
  readonly title: string
  readonly place: string | null
  readonly notes: string | null
}

/** A calendar file's properties. */
export interface CalendarHead {
  readonly name: string
  /** BCP 47 tag. */
  readonly language: string
  /** Instant it was written. */
  readonly at: string
}

/**
 * Entries as an iCalendar file. The last day of an all-day entry is the first one after it (RFC 5545,
 * 3.6.1: DTEND is exclusive), so that a calendar shows 30 June for one that ends then.
 */
export function calendarText(
  { name, language, at }: CalendarHead,
  entries: readonly CalendarEntry[],
): string {
  const calendar = ical({
    name,
    prodId: {
      company: 'scrutin',
      product: 'scrutin',
      language: language.slice(0, 2).toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, from, to, title, place, notes } of entries)
    calendar.createEvent({
      id: `${id}@scrutin`,
      stamp: new Date(at),
      allDay: true,
      start: midnight(from),
      end: midnight(addDays(to, 1)),
      summary: title,
      location: place,
      description: notes,
      status: ICalEventStatus.CONFIRMED,
      // A mission of somebody else does not make the reader of the calendar busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}

/** The library reads the day of this computer's own clock. */
function midnight(date: DateOnly): Date {
  return new Date(`${date}T00:00:00`)
}
