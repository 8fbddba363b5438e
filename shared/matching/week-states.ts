import {
  DAY_AVAILABLE,
  DAY_TENTATIVE,
  DAY_UNAVAILABLE,
  DAY_UNKNOWN,
  type DaysAsked,
  fillDays,
  plainDays,
} from './days-of-row.ts'
import type { RosterColumns } from './columns/roster-columns.ts'

/** Days that a week has. */
const WEEK_DAYS = 7

/**
 * What a week of somebody is, told by one word. `free` is free on all seven days, as the roster filter
 * "free" has it; `partly` on some of them.
 */
export const weekStates = [
  ...(['free', 'partly', 'tentative', 'unknown', 'unavailable'] as const),
  ...(['deployed', 'promised', 'rest'] as const),
] as const
export type WeekState = (typeof weekStates)[number]

const FREE = weekStates.indexOf('free')
const PARTLY = weekStates.indexOf('partly')
const TENTATIVE = weekStates.indexOf('tentative')
const UNKNOWN = weekStates.indexOf('unknown')

// Day states of days-of-row and those of a week after "unknown" are in one order: unavailable,
// deployed, promised, rest.
const boundOf = (day: number): number => UNKNOWN + day - DAY_UNAVAILABLE + 1

/**
 * A reader of the weeks of rows, each as a number of {@link weekStates}, from day number `first` on for
 * `weeks` weeks: computed availability, declared minus missions, promises and the usual rest. It writes
 * into `out` from `at` on. Meant for passes over the whole roster.
 */
export function weekReader(
  columns: RosterColumns,
  first: number,
  weeks: number,
  asked: DaysAsked = plainDays(columns),
): (row: number, out: Uint8Array, at: number) => void {
  const days = new Uint8Array(weeks * WEEK_DAYS)
  return (row, out, at) => {
    fillDays(columns, row, first, days, asked)
    for (let week = 0; week < weeks; week += 1) out[at + week] = stateOf(days, week * WEEK_DAYS)
  }
}

function stateOf(days: Uint8Array, begin: number): number {
  let free = 0
  let tentative = 0
  let unknown = 0
  let bound = -1
  for (let index = begin; index < begin + WEEK_DAYS; index += 1) {
    const day = days[index] ?? DAY_UNKNOWN
    if (day === DAY_AVAILABLE) free += 1
    else if (day === DAY_TENTATIVE) tentative += 1
    else if (day === DAY_UNKNOWN) unknown += 1
    // Of several things that bind, the first of the week names it.
    else if (bound === -1) bound = day
  }
  if (free === WEEK_DAYS) return FREE
  if (free > 0) return PARTLY
  if (tentative > 0) return TENTATIVE
  return unknown > 0 || bound === -1 ? UNKNOWN : boundOf(bound)
}
