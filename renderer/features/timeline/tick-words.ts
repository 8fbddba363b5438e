import { dayNumber } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import type { Scale, Tick } from './axis.ts'

const DAY = 86_400_000
const asUtc = (date: string): Date => new Date(dayNumber(date) * DAY)

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const monthYear = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'narrow', timeZone: 'UTC' })

/** The label of a tick: a quarter, a month (with its year in January and at the start), or a day. */
export const tickWords = ({ date, x }: Tick, scale: Scale): string => {
  const number = Number(date.slice(5, 7))
  if (scale === 'quarters') {
    return t('timeline.quarter', { quarter: Math.ceil(number / 3), year: date.slice(0, 4) })
  }
  if (scale === 'months') {
    return (number === 1 || x === 0 ? monthYear : month).format(asUtc(date))
  }
  return String(Number(date.slice(8)))
}

/** Above the days, the month that begins; null for the other days. */
export const monthWords = ({ date, x }: Tick, scale: Scale): string | null =>
  scale === 'days' && (date.endsWith('-01') || x === 0) ? monthYear.format(asUtc(date)) : null

/** True for a Saturday or Sunday. */
export const isWeekend = (date: string): boolean => weekday.format(asUtc(date)) === 'S'
