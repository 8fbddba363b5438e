import { categoryBit } from '../columns/codes.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import type { Category } from '../../domain/category.ts'
import type { Id } from '../../domain/common.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'

/** Whether an offer binds its provider: not withdrawn, and for the category or for none named. */
export const offerBinds = ({ offers }: RosterColumns, bit: number, index: number): boolean => {
  if (at(offers.values.withdrawnOn, index) !== NO_DAY) return false
  const mask = at(offers.values.categories, index)
  return mask === 0 || (mask & bit) !== 0
}

/**
 * One offer for a category (by its bit) through a day: met where it is not withdrawn, names the
 * category and is valid through that day. An offer that names no category is unknown.
 */
export const offerVerdict = (
  columns: RosterColumns,
  bit: number,
  last: number,
  index: number,
): VerdictCode => {
  const { values } = columns.offers
  if (at(values.to, index) < last || !offerBinds(columns, bit, index)) return NOT_MET
  return at(values.categories, index) === 0 ? UNKNOWN : MET
}

/** Judges offers for one category through one day. */
export const offerJudge = (columns: RosterColumns, category: Category, last: number) => {
  const bit = categoryBit(category)
  return (index: number): VerdictCode => offerVerdict(columns, bit, last, index)
}

/** The best of a provider's offers of a person, for a category through a day; not met without any. */
export function offerOfProvider(
  columns: RosterColumns,
  { person, provider }: { readonly person: Id; readonly provider: Id },
  category: Category,
  last: number,
): VerdictCode {
  const { start, count, values } = columns.offers
  const judge = offerJudge(columns, category, last)
  const wanted = columns.dictionaries.providers.find(provider)
  const row = columns.rowOf.get(person)
  let best: VerdictCode = NOT_MET
  if (row === undefined) return best
  const first = at(start, row)
  for (let index = first; index < first + at(count, row); index += 1) {
    if (at(values.provider, index) !== wanted) continue
    const verdict = judge(index)
    if (verdict > best) best = verdict
  }
  return best
}

/** Whether some offer of a row holds for the category through a day. */
export const offeredThrough = (columns: RosterColumns, category: Category, last: number) => {
  const { start, count } = columns.offers
  const judge = offerJudge(columns, category, last)
  return (row: number): boolean => {
    const first = at(start, row)
    for (let index = first; index < first + at(count, row); index += 1) {
      if (judge(index) === MET) return true
    }
    return false
  }
}
