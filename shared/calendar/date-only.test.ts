import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dateOnly,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isDateOnly,
  monthsBetween,
  today,
} from './date-only.ts'

fc.configureGlobal({ seed: 52_129 })

const anyDay = fc.integer({ min: -300_000, max: 2_000_000 })

describe('a date', () => {
  it.each(['2025-02-31', '2023-02-29', '2100-02-29', '2025-13-01', '2025-00-10', '2025-1-1', ''])(
    'refuses %j',
    (text) => {
      expect(dateOnly.safeParse(text).success).toBe(false)
    },
  )

  it.each(['2024-02-29', '2000-02-29', '1970-01-01', '9999-12-31', '0001-01-01'])(
    'accepts %s',
    (text) => {
      expect(dateOnly.parse(text)).toBe(text)
    },
  )

  it('counts days from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('2000-03-01')).toBe(11_017)
  })

  it('agrees with the built-in calendar and comes back the same', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = fromDayNumber(day)
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
        expect(isDateOnly(date)).toBe(true)
        expect(dayNumber(date)).toBe(day)
      }),
    )
  })

  it('is ordered as its day number', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates(fromDayNumber(a), fromDayNumber(b))).toBe(Math.sign(a - b))
        expect(daysBetween(fromDayNumber(a), fromDayNumber(b))).toBe(b - a)
      }),
    )
  })

  it('adds days back and forth', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, step) => {
        const date = fromDayNumber(day)
        expect(addDays(addDays(date, step), -step)).toBe(date)
      }),
    )
  })

  it('adds months, clamped to the shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('0050-05-05', 1)).toBe('0050-06-05')
  })

  it('counts full months', () => {
    expect(monthsBetween('2026-01-15', '2026-07-14')).toBe(5)
    expect(monthsBetween('2026-01-15', '2026-07-15')).toBe(6)
    expect(monthsBetween('2026-07-15', '2026-01-15')).toBe(-6)
  })

  it('is today where the clock hangs', () => {
    const clock = new Date('2027-03-04T23:30:00Z')
    expect(today(clock, 'UTC')).toBe('2027-03-04')
    expect(today(clock, 'Asia/Tokyo')).toBe('2027-03-05')
    expect(today(clock, 'America/New_York')).toBe('2027-03-04')
  })
})
