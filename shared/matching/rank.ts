import { dayNumber } from '../calendar/date-only.ts'
import { DEPLOYED } from './columns/codes.ts'
import { lotOf, mixed } from './columns/lot.ts'
import { at } from './columns/ragged.ts'
import type { RosterColumns } from './columns/roster-columns.ts'
import type { MatchContext } from './context.ts'
import { offeredThrough } from './criteria/valid-offers.ts'
import { span } from './window-days.ts'

/** Bits of the keys that one pass sorts by: more would count longer than a short list takes to sort. */
const DIGIT = 11
const RADIX = 2 ** DIGIT
const EARLIEST = dayNumber('2000-01-01')
const DAYS_KEPT = 0x3fff
const MISSIONS_KEPT = 0x7f

const missionsOf = ({ commitments }: RosterColumns, row: number): number => {
  const first = at(commitments.start, row)
  let missions = 0
  for (let index = first; index < first + at(commitments.count, row); index += 1) {
    if (at(commitments.values.state, index) === DEPLOYED) missions += 1
  }
  return Math.min(missions, MISSIONS_KEPT)
}

/** Stable pass of a radix sort over the bits of the keys from `shift`. */
const pass = (
  from: Int32Array,
  to: Int32Array,
  keys: Uint32Array,
  shift: number,
  counts: Uint32Array,
): void => {
  counts.fill(0)
  for (const place of from) {
    const bucket = ((keys[place] ?? 0) >>> shift) & (RADIX - 1)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  let sum = 0
  for (let bucket = 0; bucket < RADIX; bucket += 1) {
    const here = counts[bucket] ?? 0
    counts[bucket] = sum
    sum += here
  }
  for (const place of from) {
    const bucket = ((keys[place] ?? 0) >>> shift) & (RADIX - 1)
    const next = counts[bucket] ?? 0
    counts[bucket] = next + 1
    to[next] = place
  }
}

/**
 * Rows from best to last: the higher score; of equals who is offered for the category through the
 * last day, then the record confirmed later, then fewer missions through this roster, then a lot
 * drawn from the ids of person and position - the same at every look, another for every position,
 * and blind to names. Should two lots ever be the same, the ids decide.
 *
 * `scores` are tenths (0 to 1000) of the rows, in their order.
 */
export function rankRows(
  columns: RosterColumns,
  rows: Int32Array,
  scores: Int32Array,
  { position, windows }: Pick<MatchContext, 'position' | 'windows'>,
): Int32Array {
  const isOffered = offeredThrough(columns, position.category, span(windows).to)
  const high = new Uint32Array(rows.length)
  const low = new Uint32Array(rows.length)
  const salt = lotOf(position.id)
  let places: Int32Array = new Int32Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    const row = at(rows, place)
    const confirmed = Math.min(Math.max(at(columns.confirmedOn, row) - EARLIEST, 0), DAYS_KEPT)
    const score = 1000 - at(scores, place)
    const without = isOffered(row) ? 0 : 1
    high[place] =
      (score << 22) | (without << 21) | ((DAYS_KEPT - confirmed) << 7) | missionsOf(columns, row)
    low[place] = mixed(at(columns.lot, row) ^ salt)
    places[place] = place
  }
  let other: Int32Array = new Int32Array(rows.length)
  const counts = new Uint32Array(RADIX)
  for (const keys of [low, high]) {
    for (let shift = 0; shift < 32; shift += DIGIT) {
      pass(places, other, keys, shift, counts)
      ;[places, other] = [other, places]
    }
  }
  settleEqualLots(columns, rows, places, high, low)
  return places.map((place) => at(rows, place))
}

const settleEqualLots = (
  columns: RosterColumns,
  rows: Int32Array,
  places: Int32Array,
  high: Uint32Array,
  low: Uint32Array,
): void => {
  const idAt = (index: number): string => columns.ids[at(rows, at(places, index))] ?? ''
  for (let index = 1; index < places.length; index += 1) {
    for (let back = index; back > 0; back -= 1) {
      const [a, b] = [at(places, back - 1), at(places, back)]
      if (high[a] !== high[b] || low[a] !== low[b] || idAt(back - 1) <= idAt(back)) break
      places[back - 1] = b
      places[back] = a
    }
  }
}
