import { categoryBit } from '../columns/codes.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import type { Category } from '../../domain/category.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'

/**
 * Judges one offer: not withdrawn, for the category, and valid through a day. An offer that names
 * no category is unknown.
 */
export const offerJudge = (columns: RosterColumns, category: Category, last: number) => {
  const { values } = columns.offers
  const bit = categoryBit(category)
  return (index: number): VerdictCode => {
    if (at(values.withdrawnOn, index) !== NO_DAY || at(values.to, index) < last) return NOT_MET
    const mask = at(values.categories, index)
    return mask === 0 ? UNKNOWN : (mask & bit) === 0 ? NOT_MET : MET
  }
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
