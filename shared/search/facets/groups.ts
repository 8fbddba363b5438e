import { narrowingLists, type NarrowingList } from '../roster-query.ts'

// What a roster can be narrowed by: one bit each, set on the people whom it leaves out.
export const TEXT = 1
export const FREE = 2
export const CONDITIONS = 4

/** Bit of a list of a query. */
export function listBit(list: NarrowingList): number {
  return 8 << narrowingLists.indexOf(list)
}
