import { type DateOnly, dayNumber, fromDayNumber } from '../calendar/date-only.ts'
import { type Stretch, type StretchState, stretchState } from '../domain/availability.ts'
import { DEPLOYED } from './columns/codes.ts'
import { at } from './columns/ragged.ts'
import type { RosterColumns } from './columns/roster-columns.ts'
import { DAY_AVAILABLE, type DaysAsked, fillDays, plainDays } from './days-of-row.ts'

// Day states and stretch states are one list in one order.
const stateOf = (code: number): StretchState => stretchState.options[code] ?? 'unknown'

/**
 * Computed availability of a row from one day to another, both included: stretches in order of
 * time that touch each other, each as long as its state lasts.
 */
export function availabilityStrip(
  columns: RosterColumns,
  row: number,
  from: DateOnly,
  to: DateOnly,
  asked: DaysAsked = plainDays(columns),
): Stretch[] {
  const first = dayNumber(from)
  const days = new Uint8Array(Math.max(0, dayNumber(to) - first + 1))
  fillDays(columns, row, first, days, asked)
  const stretches: Stretch[] = []
  let begin = 0
  for (let index = 1; index <= days.length; index += 1) {
    if (index < days.length && days[index] === days[begin]) continue
    stretches.push({
      from: fromDayNumber(first + begin),
      to: fromDayNumber(first + index - 1),
      state: stateOf(days[begin] ?? DAY_AVAILABLE),
    })
    begin = index
  }
  return stretches
}

/**
 * A test for rows: declared available on every day of a period (both days included), and neither on
 * a mission, promised elsewhere nor resting after a mission on any. Meant for passes over the whole
 * roster; the strip of the same days says the same.
 */
export function freeThroughout(
  columns: RosterColumns,
  from: DateOnly,
  to: DateOnly,
  { restDays }: Pick<DaysAsked, 'restDays'> = plainDays(columns),
): (row: number) => boolean {
  const { availability, commitments } = columns
  const first = dayNumber(from)
  const last = dayNumber(to)
  const declared = availability.values
  const bound = commitments.values
  return (row) => {
    let next = first
    const start = at(availability.start, row)
    const end = start + at(availability.count, row)
    for (let index = start; index < end && next <= last; index += 1) {
      if (at(declared.to, index) < next) continue
      if (at(declared.from, index) > next || at(declared.state, index) !== DAY_AVAILABLE) {
        return false
      }
      next = at(declared.to, index) + 1
    }
    if (next <= last) return false
    const begin = at(commitments.start, row)
    for (let index = begin; index < begin + at(commitments.count, row); index += 1) {
      const rest = at(bound.state, index) === DEPLOYED ? restDays : 0
      if (at(bound.from, index) <= last && at(bound.to, index) + rest >= first) return false
    }
    return true
  }
}
