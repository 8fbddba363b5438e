import { dayNumber } from '#shared/calendar/index.ts'
import { remembered } from '#shared/text/remembered.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import type { Scale, Tick } from './axis.ts'

const DAY = 86_400_000
const asUtc = (date: string): Date => new Date(dayNumber(date) * DAY)

const formatOf = remembered((key: string) => {
  const [tag, form] = key.split(':')
  return new Intl.DateTimeFormat(tag, {
    month: 'short',
    ...(form === 'year' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  })
})

const month = (date: string): string => formatOf(currentTag()).format(asUtc(date))
const monthYear = (date: string): string => formatOf(`${currentTag()}:year`).format(asUtc(date))

/** The label of a tick: a year, a quarter, a month (with its year in January and at the start), or a day. */
export const tickWords = ({ date, x }: Tick, scale: Scale): string => {
  const number = Number(date.slice(5, 7))
  if (scale === 'years') return date.slice(0, 4)
  if (scale === 'quarters') {
    return t('timeline.quarter', { quarter: Math.ceil(number / 3), year: date.slice(0, 4) })
  }
  if (scale === 'months') {
    return (number === 1 || x === 0 ? monthYear : month)(date)
  }
  return String(Number(date.slice(8)))
}

/** Above the days, the month that begins; null for the other days. */
export const monthWords = ({ date, x }: Tick, scale: Scale): string | null =>
  scale === 'days' && (date.endsWith('-01') || x === 0) ? monthYear(date) : null

/** True for a Saturday or Sunday. */
export const isWeekend = (date: string): boolean => asUtc(date).getUTCDay() % 6 === 0
