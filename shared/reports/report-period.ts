import {
  addDays,
  addMonths,
  type ClosedInterval,
  type DateOnly,
  daysInMonth,
  lengthInDays,
  monthsBetween,
} from '../calendar/index.ts'

/** Periods that are chosen by one click. */
export const periodChoices = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
] as const
export type PeriodChoice = (typeof periodChoices)[number]

const firstOfMonth = (day: DateOnly): DateOnly => `${day.slice(0, 7)}-01`

/** So many whole months from the month of a day on. */
function monthsFrom(day: DateOnly, months: number): ClosedInterval {
  const from = firstOfMonth(day)
  return { from, to: addDays(addMonths(from, months), -1) }
}

/** The days of a choice, both ends included. */
export function chosenPeriod(choice: PeriodChoice, today: DateOnly): ClosedInterval {
  const month = firstOfMonth(today)
  const quarter = addMonths(month, -((Number(today.slice(5, 7)) - 1) % 3))
  const year = `${today.slice(0, 4)}-01-01`
  switch (choice) {
    case 'thisMonth':
      return monthsFrom(month, 1)
    case 'lastMonth':
      return monthsFrom(addMonths(month, -1), 1)
    case 'thisQuarter':
      return monthsFrom(quarter, 3)
    case 'lastQuarter':
      return monthsFrom(addMonths(quarter, -3), 3)
    case 'thisYear':
      return monthsFrom(year, 12)
    case 'lastYear':
      return monthsFrom(addMonths(year, -12), 12)
  }
}

/** The period before: as many whole months where it is whole months, else as many days. */
export function periodBefore(period: ClosedInterval): ClosedInterval {
  const { from, to } = period
  const isWhole =
    from.endsWith('-01') &&
    Number(to.slice(8)) === daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
  if (!isWhole) return { from: addDays(from, -lengthInDays(period)), to: addDays(from, -1) }
  const months = monthsBetween(from, addDays(to, 1))
  return { from: addMonths(from, -months), to: addDays(from, -1) }
}

/** The months that a period touches, each cut to it; at the most `most` of them, the latest. */
export function monthsOf(period: ClosedInterval, most: number): ClosedInterval[] {
  const months: ClosedInterval[] = []
  for (let from = firstOfMonth(period.from); from <= period.to; from = addMonths(from, 1)) {
    const to = addDays(addMonths(from, 1), -1)
    months.push({
      from: from < period.from ? period.from : from,
      to: to > period.to ? period.to : to,
    })
  }
  return months.slice(-most)
}
