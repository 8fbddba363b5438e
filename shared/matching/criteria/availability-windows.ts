import { TENTATIVE, UNAVAILABLE } from '../columns/codes.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import {
  type DaysAsked,
  fillDeclared,
  longestRun,
  longestUnboundRun,
  paintCommitments,
} from '../days-of-row.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import type { WindowDays } from '../window-days.ts'

/**
 * How a row's declared days stand against one window.
 *
 * Asked for every day: a declared-unavailable day is a no, a tentative or undeclared one unknown.
 * An unavailable day on which the person is on a mission is unknown too, because the mission itself
 * is judged by the rule for commitments: one obstacle counts once.
 *
 * Asked for a minimum: so many days in a row that are declared available and free of missions. If
 * missions alone leave no such run, the rule for commitments says so and only the declared days
 * are judged here.
 */
export function windowJudge(columns: RosterColumns, asked: DaysAsked, longest: number) {
  const { availability, commitments } = columns
  const { start, count, values } = availability
  const scratch = new Uint8Array(Math.max(longest, 1))

  const boundThroughout = (row: number, from: number, to: number): boolean => {
    const first = at(commitments.start, row)
    const end = first + at(commitments.count, row)
    let next = from
    for (let index = first; index < end && next <= to; index += 1) {
      if (at(commitments.values.position, index) === asked.position) continue
      if (at(commitments.values.contingent, index) === 1) continue
      if (at(commitments.values.from, index) > next) return false
      next = Math.max(next, at(commitments.values.to, index) + 1)
    }
    return next > to
  }

  const everyDay = (row: number, window: WindowDays): VerdictCode => {
    const first = at(start, row)
    const end = first + at(count, row)
    let next = window.from
    let verdict: VerdictCode = MET
    for (let index = first; index < end && next <= window.to; index += 1) {
      const to = at(values.to, index)
      if (to < next) continue
      const from = at(values.from, index)
      if (from > window.to) break
      if (from > next) verdict = UNKNOWN
      const state = at(values.state, index)
      if (state === TENTATIVE) verdict = UNKNOWN
      if (state === UNAVAILABLE) {
        if (!boundThroughout(row, Math.max(from, next), Math.min(to, window.to))) return NOT_MET
        verdict = UNKNOWN
      }
      next = to + 1
    }
    return next <= window.to ? UNKNOWN : verdict
  }

  /** Days of a window as they are judged; good until the next call. */
  const judgedDays = (row: number, window: WindowDays): Uint8Array => {
    const days = scratch.length === window.length ? scratch : scratch.subarray(0, window.length)
    fillDeclared(columns, row, window.from, days)
    if (window.minimumDays === null || at(commitments.count, row) === 0) return days
    paintCommitments(columns, row, window.from, days, asked)
    if (longestUnboundRun(days) < window.minimumDays) fillDeclared(columns, row, window.from, days)
    return days
  }

  const enoughDays = (row: number, window: WindowDays, minimum: number): VerdictCode => {
    const days = judgedDays(row, window)
    if (longestRun(days, false) >= minimum) return MET
    return longestRun(days, true) >= minimum ? UNKNOWN : NOT_MET
  }

  const unavailableDays = (row: number, window: WindowDays): number => {
    const first = at(start, row)
    const end = first + at(count, row)
    const isBound = at(commitments.count, row) > 0
    let days = 0
    for (let index = first; index < end; index += 1) {
      if (at(values.state, index) !== UNAVAILABLE) continue
      const from = Math.max(at(values.from, index), window.from)
      const to = Math.min(at(values.to, index), window.to)
      days += Math.max(0, to - from + 1)
      for (let day = from; isBound && day <= to; day += 1) {
        if (boundThroughout(row, day, day)) days -= 1
      }
    }
    return days
  }

  /** Days that stand against the window; 0 or less when it is not days that are lacking. */
  const lacking = (row: number, window: WindowDays): number =>
    window.minimumDays === null
      ? unavailableDays(row, window)
      : window.minimumDays - longestRun(judgedDays(row, window), true)

  return {
    judge: (row: number, window: WindowDays): VerdictCode =>
      window.minimumDays === null
        ? everyDay(row, window)
        : enoughDays(row, window, window.minimumDays),
    lacking,
    judgedDays,
    /** Days of the window on which the person is on a mission or promised elsewhere. */
    boundDays: (row: number, window: WindowDays): number => {
      let bound = 0
      for (let day = window.from; day <= window.to; day += 1) {
        if (boundThroughout(row, day, day)) bound += 1
      }
      return bound
    },
  }
}
