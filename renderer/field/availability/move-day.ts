import { addDays, addMonths, type DateOnly } from '#shared/calendar/index.ts'
import { endOfMonth, monthOf } from './painter-rows.ts'

/** A key as far as it moves through the days. */
export interface MovingKey {
  readonly key: string
  readonly rtl: boolean
}

/**
 * The day a key leads to: arrows by a day or a week, Page up and Page down by a month, Home and End to
 * the ends of the month. Null where the key does not move.
 */
export function movedDay(day: DateOnly, { key, rtl }: MovingKey): DateOnly | null {
  switch (key) {
    case 'ArrowRight':
      return addDays(day, rtl ? -1 : 1)
    case 'ArrowLeft':
      return addDays(day, rtl ? 1 : -1)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'PageDown':
      return addMonths(day, 1)
    case 'PageUp':
      return addMonths(day, -1)
    case 'Home':
      return monthOf(day)
    case 'End':
      return endOfMonth(day)
    default:
      return null
  }
}
