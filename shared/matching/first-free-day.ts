import { DEPLOYED } from './columns/codes.ts'
import { at } from './columns/ragged.ts'
import type { RosterColumns } from './columns/roster-columns.ts'
import { DAY_AVAILABLE, type DaysAsked, plainDays } from './days-of-row.ts'

/**
 * For each row the first day from a day number on that somebody is free: declared available, and neither on a
 * mission, promised nor resting; null where there is none. It says what the strip of the same days says, for
 * passes over the whole roster.
 */
export function firstFreeDay(
  columns: RosterColumns,
  today: number,
  { restDays }: Pick<DaysAsked, 'restDays'> = plainDays(columns),
): (row: number) => number | null {
  const { availability, commitments } = columns
  const declared = availability.values
  const bound = commitments.values

  /** The day after what binds on a day, or the day itself. */
  function after(row: number, day: number): number {
    const begin = at(commitments.start, row)
    const end = begin + at(commitments.count, row)
    let next = day
    for (let index = begin; index < end; index += 1) {
      const rest = at(bound.state, index) === DEPLOYED ? restDays : 0
      const last = at(bound.to, index) + rest
      if (at(bound.from, index) > next || last < next) continue
      next = last + 1
      // What stands before in the list may reach into the new day.
      index = begin - 1
    }
    return next
  }

  return (row) => {
    const begin = at(availability.start, row)
    for (let index = begin; index < begin + at(availability.count, row); index += 1) {
      const to = at(declared.to, index)
      if (to < today || at(declared.state, index) !== DAY_AVAILABLE) continue
      const day = after(row, Math.max(at(declared.from, index), today))
      if (day <= to) return day
    }
    return null
  }
}
