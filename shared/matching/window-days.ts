import { dayNumber } from '../calendar/date-only.ts'
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

/**
 * The windows that must be held. Windows that hang on something, such as a second round, are left
 * to the rule for them - unless every window does: then all of them are asked.
 */
export const certainWindows = (windows: readonly PositionWindow[]): WindowDays[] => {
  const certain = windows.filter((window) => window.contingentOn === null)
  return inTime(certain.length > 0 ? certain : windows)
}

/** The windows that hang on something beside certain ones. */
export const contingentWindows = (windows: readonly PositionWindow[]): WindowDays[] => {
  const contingent = windows.filter((window) => window.contingentOn !== null)
  return contingent.length < windows.length ? inTime(contingent) : []
}

/** First and last day of the windows that must be held. */
export const span = (windows: readonly PositionWindow[]): { from: number; to: number } => {
  const certain = certainWindows(windows)
  return {
    from: Math.min(...certain.map((window) => window.from)),
    to: Math.max(...certain.map((window) => window.to)),
  }
}
