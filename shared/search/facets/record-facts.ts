import { type DateOnly, addDays, addMonths, dayNumber } from '../../calendar/date-only.ts'
import { recordFacts } from '../conditions/condition.ts'
import { isBarredOn } from '../../matching/columns/barred.ts'
import { DEPLOYED, NO_DAY, type RosterColumns, at } from '../../matching/index.ts'

export type RecordFact = (typeof recordFacts)[number]

/** Bit of a fact in a mask. */
export function factBit(fact: RecordFact): number {
  return 1 << recordFacts.indexOf(fact)
}

const NOT_CONFIRMED = factBit('notConfirmedFor6Months')
const OFFER_ENDS = factBit('offerEndsIn30Days')
const NO_OFFER = factBit('noValidOffer')
const DUPLICATE = factBit('possibleDuplicate')
const DEPLOYED_TODAY = factBit('deployedToday')
const KEPT_TOO_LONG = factBit('keptTooLong')
const NOT_PROPOSED = factBit('notToBeProposed')

/**
 * Facts of every row as a mask of bits.
 *
 * - not confirmed: last confirmed earlier than so many months ago, or never;
 * - no valid offer: no offer holds today (a withdrawn one never does);
 * - offer ends: some offer holds today and ends within so many days from today;
 * - possible duplicate: as `isDuplicate` says (see shared/duplicates);
 * - deployed today: a deployment that was not cancelled covers today;
 * - kept too long: as `isKeptTooLong` says (see shared/domain/retention.ts);
 * - not to be proposed: a mark holds today (see shared/domain/not-proposed.ts).
 */
export function recordFactsOf(
  columns: RosterColumns,
  today: DateOnly,
  isDuplicate: (row: number) => boolean,
  isKeptTooLong: (row: number) => boolean,
): Uint8Array {
  const { measures } = columns
  const now = dayNumber(today)
  const stale = dayNumber(addMonths(today, -measures.confirmAfterMonths))
  const soon = dayNumber(addDays(today, measures.soonDays))
  const { offers, commitments, confirmedOn } = columns
  const masks = new Uint8Array(columns.size)
  for (let row = 0; row < columns.size; row += 1) {
    let mask = at(confirmedOn, row) < stale ? NOT_CONFIRMED : 0
    let valid = false
    const firstOffer = at(offers.start, row)
    for (let index = firstOffer; index < firstOffer + at(offers.count, row); index += 1) {
      if (!offerHolds(columns, index, now)) continue
      valid = true
      if (at(offers.values.to, index) <= soon) mask |= OFFER_ENDS
    }
    if (!valid) mask |= NO_OFFER
    const first = at(commitments.start, row)
    for (let index = first; index < first + at(commitments.count, row); index += 1) {
      const { state, from, to } = commitments.values
      if (at(state, index) === DEPLOYED && at(from, index) <= now && at(to, index) >= now) {
        mask |= DEPLOYED_TODAY
      }
    }
    if (isBarredOn(columns, row, now)) mask |= NOT_PROPOSED
    if (isDuplicate(row)) mask |= DUPLICATE
    if (isKeptTooLong(row)) mask |= KEPT_TOO_LONG
    masks[row] = mask
  }
  return masks
}

/** Whether an offer (by its place in the column) holds on a day. */
export function offerHolds({ offers }: RosterColumns, index: number, day: number): boolean {
  return (
    at(offers.values.withdrawnOn, index) === NO_DAY &&
    at(offers.values.from, index) <= day &&
    at(offers.values.to, index) >= day
  )
}
