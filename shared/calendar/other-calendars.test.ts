import { describe, expect, it } from 'vitest'
import { fromOtherCalendar } from './other-calendars.ts'

describe('a day of another calendar', () => {
  it.each([
    ['buddhist', 2570, 3, 1, '2027-03-01'],
    ['buddhist', 2567, 2, 29, '2024-02-29'],
    ['minguo', 73, 5, 17, '1984-05-17'],
    ['iranian', 1363, 2, 27, '1984-05-17'],
    ['iranian', 1403, 1, 1, '2024-03-20'],
    ['iranian', 1405, 12, 29, '2027-03-20'],
    ['islamic', 1445, 9, 1, '2024-03-11'],
    ['ethiopian', 2017, 1, 1, '2024-09-11'],
    ['ethiopian', 1976, 9, 9, '1984-05-17'],
  ] as const)('%s %i-%i-%i', (calendar, year, month, day, date) => {
    expect(fromOtherCalendar(calendar, year, month, day)).toBe(date)
  })

  it('is none that the calendar lacks', () => {
    expect(fromOtherCalendar('buddhist', 2570, 2, 30)).toBeNull()
    expect(fromOtherCalendar('iranian', 1363, 8, 31)).toBeNull()
    expect(fromOtherCalendar('minguo', 73, 13, 1)).toBeNull()
  })
})
