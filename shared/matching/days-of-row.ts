import { PROMISED } from './columns/codes.ts'
import { at } from './columns/ragged.ts'
import type { RosterColumns } from './columns/roster-columns.ts'

/** States of one day as numbers; the first three are those of a declaration. */
export const DAY_AVAILABLE = 0
export const DAY_TENTATIVE = 1
export const DAY_UNAVAILABLE = 2
const DAY_DEPLOYED = 3
const DAY_PROMISED = 4
const DAY_REST = 5
export const DAY_UNKNOWN = 6

export interface DaysAsked {
  /** Number of a position whose own candidacy or deployment does not count; -1 for none. */
  readonly position: number
  /** Days of rest after each deployment. */
  readonly restDays: number
  /** Whether promises that hang on something, such as a second round, count as promised. */
  readonly contingent: boolean
}

/** Where no position is in view: everything counts, and the rest that the office keeps. */
export const plainDays = ({ measures }: RosterColumns): DaysAsked => ({
  position: -1,
  restDays: measures.restDays,
  contingent: true,
})

const paint = (out: Uint8Array, state: number, from: number, to: number, first: number): void => {
  const begin = Math.max(from - first, 0)
  const end = Math.min(to - first + 1, out.length)
  if (begin < end) out.fill(state, begin, end)
}

/** Paints missions, promises and rest over days that start at day number `first`. */
export function paintCommitments(
  { commitments }: RosterColumns,
  row: number,
  first: number,
  out: Uint8Array,
  asked: DaysAsked,
): void {
  const { from, to, state, position, contingent } = commitments.values
  const start = at(commitments.start, row)
  const end = start + at(commitments.count, row)
  // Rest first, then promises, then missions: what binds more is painted over what binds less.
  for (const layer of [DAY_REST, DAY_PROMISED, DAY_DEPLOYED]) {
    for (let index = start; index < end; index += 1) {
      if (at(position, index) === asked.position) continue
      const promised = at(state, index) === PROMISED
      if (promised !== (layer === DAY_PROMISED)) continue
      if (promised && at(contingent, index) === 1 && !asked.contingent) continue
      const last = at(to, index)
      if (layer === DAY_REST) paint(out, DAY_REST, last + 1, last + asked.restDays, first)
      else paint(out, layer, at(from, index), last, first)
    }
  }
}

/** Declared states day by day from day number `first`; a day nobody spoke of is unknown. */
export function fillDeclared(
  { availability }: RosterColumns,
  row: number,
  first: number,
  out: Uint8Array,
): void {
  out.fill(DAY_UNKNOWN)
  const start = at(availability.start, row)
  const end = start + at(availability.count, row)
  const { from, to, state } = availability.values
  for (let index = start; index < end; index += 1) {
    paint(out, at(state, index), at(from, index), at(to, index), first)
  }
}

/**
 * Computed availability day by day from day number `first` for `out.length` days: declared, minus
 * deployments, minus promises, minus rest. A day nobody spoke of is unknown.
 */
export function fillDays(
  columns: RosterColumns,
  row: number,
  first: number,
  out: Uint8Array,
  asked: DaysAsked,
): void {
  fillDeclared(columns, row, first, out)
  if (at(columns.commitments.count, row) > 0) paintCommitments(columns, row, first, out, asked)
}

const isOpen = (state: number): boolean =>
  state === DAY_AVAILABLE || state === DAY_TENTATIVE || state === DAY_UNKNOWN

/** Longest run of days that are free; with `possible` also of tentative and unknown ones. */
export function longestRun(days: Uint8Array, possible: boolean): number {
  let longest = 0
  let run = 0
  for (const state of days) {
    run = state === DAY_AVAILABLE || (possible && isOpen(state)) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}

const isBound = (state: number): boolean => state === DAY_DEPLOYED || state === DAY_PROMISED

/** Longest run of days without a mission or a promise. */
export function longestUnboundRun(days: Uint8Array): number {
  let longest = 0
  let run = 0
  for (const state of days) {
    run = isBound(state) ? 0 : run + 1
    if (run > longest) longest = run
  }
  return longest
}
