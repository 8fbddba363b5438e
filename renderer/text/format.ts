import {
  type ClosedInterval,
  type DateOnly,
  formatDate,
  formatKnownDate,
  formatKnownPeriod,
  formatMonths,
  formatPeriod,
  type Interval,
  type KnownDate,
  type KnownPeriod,
} from '#shared/calendar/index.ts'
import { currentTag, t } from './text.ts'

/** A date with the month in letters, so that it cannot be misread. */
export function showDate(date: DateOnly | null): string {
  return date === null ? t('common.notStated') : formatDate(date, currentTag())
}

/** A period, both ends included; an open end is an ellipsis. */
export function showPeriod(period: Interval): string {
  return formatPeriod(period, { locale: currentTag() })
}

/** A date as far as it is known: "4 Mar 2017", "Mar 2017", "2017". */
export function showKnownDate(known: KnownDate): string {
  return formatKnownDate(known, currentTag())
}

/** A period as far as its ends are known: "2017", "Mar – Apr 2017". */
export function showKnownPeriod(period: KnownPeriod): string {
  return formatKnownPeriod(period, currentTag())
}

/** A period for the head of a narrow column: "Feb – Jul 2027" where it is whole months. */
export function showMonths(period: ClosedInterval): string {
  return formatMonths(period, currentTag())
}

const two = (value: number): string => String(value).padStart(2, '0')

const dayOf = (at: Date): DateOnly =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
const timeOf = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`

/** The day of an instant on this computer's clock: "4 Mar 2027". */
export function showDay(instant: string): string {
  return showDate(dayOf(new Date(instant)))
}

/** An instant on this computer's clock: "4 Mar 2027, 09:12". */
export function showInstant(instant: string): string {
  const at = new Date(instant)
  return t('common.dayAndTime', { day: showDate(dayOf(at)), time: timeOf(at) })
}

/** An instant as near as it is: "today 09:12", or the day. */
export function showMoment(instant: string, today: DateOnly): string {
  const at = new Date(instant)
  return dayOf(at) === today ? t('common.todayAt', { time: timeOf(at) }) : showDate(dayOf(at))
}

export function showNumber(value: number): string {
  return value.toLocaleString(currentTag())
}

/** A size of a file: "12 kB", "3.4 MB". */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return t('common.bytes', { value: bytes })
  if (bytes < 1_000_000) return t('common.kilobytes', { value: Math.round(bytes / 1000) })
  if (bytes < 1_000_000_000)
    return t('common.megabytes', { value: Math.round(bytes / 100_000) / 10 })
  return t('common.gigabytes', { value: Math.round(bytes / 100_000_000) / 10 })
}
