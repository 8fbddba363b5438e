import { at } from './ragged.ts'
import type { RosterColumns } from './roster-columns.ts'

/** Whether a row is not to be proposed on a day, given as a day number. */
export function isBarredOn(
  { barredFrom, barredTo }: Pick<RosterColumns, 'barredFrom' | 'barredTo'>,
  row: number,
  day: number,
): boolean {
  return at(barredTo, row) >= day && at(barredFrom, row) <= day
}
