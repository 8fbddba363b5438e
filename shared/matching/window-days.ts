import { dayNumber } from '../calendar/date-only.ts'
import { certainWindows } from '../domain/certain-windows.ts'
import type { PositionWindow } from '../domain/position.ts'

/** A window with its days as numbers, both ends included. */
export interface WindowDays {
  readonly from: number
  readonly to: number
  /** Days in the window. */
  readonly length: number
  /** Days in a row that are enough; null asks for every day. */
  readonly minimumDays: number | null
  readonly contingentOn: string | null
}

const daysOf = (window: PositionWindow): WindowDays => {
  const from = dayNumber(window.from)
  const to = dayNumber(window.to)
  const length = to - from + 1
  const { minimumDays, contingentOn } = window
  return {
    from,
    to,
    length,
    // A minimum that the window cannot hold asks for all of it.
    minimumDays: minimumDays === null || minimumDays >= length ? null : minimumDays,
    contingentOn,
  }
}

const inTime = (windows: readonly PositionWindow[]): WindowDays[] =>
  windows.map(daysOf).sort((a, b) => a.from - b.from || a.to - b.to)

/** The certain windows, in order of time; those that hang on something are left to the rule for them. */
export function certainWindowDays(windows: readonly PositionWindow[]): WindowDays[] {
  return inTime(certainWindows(windows))
}

/** The windows that hang on something beside certain ones. */
export function contingentWindowDays(windows: readonly PositionWindow[]): WindowDays[] {
  const certain = new Set(certainWindows(windows))
  return inTime(windows.filter((window) => !certain.has(window)))
}

/** First and last day of the windows that must be held. */
export const span = (windows: readonly PositionWindow[]): { from: number; to: number } => {
  const certain = certainWindowDays(windows)
  return {
    from: Math.min(...certain.map((window) => window.from)),
    to: Math.max(...certain.map((window) => window.to)),
  }
}
