import { PROMISED } from '../columns/codes.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import type { WindowDays } from '../window-days.ts'
import { phrase, type Phrase } from '../../text/index.ts'
import { period } from '../words.ts'

/** Judges whether missions and promises of other positions leave a window free. */
export function bookingJudge(columns: RosterColumns, position: number, longest: number) {
  const { start, count, values } = columns.commitments
  const scratch = new Uint8Array(Math.max(longest, 1))

  /** Index of the first commitment of another position that shares a day with the window, or -1. */
  const overlapping = (row: number, window: WindowDays, contingent: 0 | 1): number => {
    const first = at(start, row)
    for (let index = first; index < first + at(count, row); index += 1) {
      if (at(values.contingent, index) !== contingent) continue
      if (at(values.position, index) === position) continue
      if (at(values.from, index) <= window.to && at(values.to, index) >= window.from) return index
    }
    return -1
  }
  const freeRun = (row: number, window: WindowDays, withContingent: boolean): number => {
    const days = scratch.subarray(0, window.length).fill(0)
    const first = at(start, row)
    for (let index = first; index < first + at(count, row); index += 1) {
      if (at(values.position, index) === position) continue
      if (at(values.contingent, index) === 1 && !withContingent) continue
      const from = Math.max(at(values.from, index) - window.from, 0)
      const to = Math.min(at(values.to, index) - window.from + 1, window.length)
      if (from < to) days.fill(1, from, to)
    }
    let longestRun = 0
    let run = 0
    for (const day of days) {
      run = day === 0 ? run + 1 : 0
      if (run > longestRun) longestRun = run
    }
    return longestRun
  }
  const judge = (row: number, window: WindowDays): VerdictCode => {
    if (at(count, row) === 0) return MET
    const minimum = window.minimumDays
    if (overlapping(row, window, 0) >= 0) {
      if (minimum === null || freeRun(row, window, false) < minimum) return NOT_MET
    }
    if (overlapping(row, window, 1) >= 0) {
      if (minimum === null || freeRun(row, window, true) < minimum) return UNKNOWN
    }
    return MET
  }
  /** Days of the window that are taken, or days that lack for the minimum. */
  const lacking = (row: number, window: WindowDays): number => {
    if (window.minimumDays !== null) return window.minimumDays - freeRun(row, window, false)
    freeRun(row, window, false)
    let taken = 0
    for (let index = 0; index < window.length; index += 1) taken += scratch[index] ?? 0
    return taken
  }
  const stateOf = (index: number): string => {
    if (at(values.state, index) === PROMISED) return 'promised'
    return at(values.planned, index) === 1 ? 'planned' : 'deployed'
  }
  /** "deployed as LTO, Kenya, 1 – 12 Mar 2027". */
  const describe = (index: number): Phrase => {
    const { words, countries } = columns.dictionaries
    return phrase(at(values.contingent, index) === 1 ? 'evidence.bookedIf' : 'evidence.booked', {
      state: stateOf(index),
      title: words.codeAt(at(values.title, index)),
      country: { country: countries.codeAt(at(values.country, index)) },
      period: period(at(values.from, index), at(values.to, index)),
    })
  }
  return { judge, overlapping, lacking, describe }
}
