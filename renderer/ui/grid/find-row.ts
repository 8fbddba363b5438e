/** Rows that are looked at, first and last; the last is before the first where there are none. */
export interface RowsInView {
  readonly first: number
  readonly last: number
}

/**
 * Where a row stands now: rows move when data arrives. It is looked for where it was and among the
 * rows in view only, so that the length of the grid costs nothing.
 *
 * @param last where it was; null when that is not known
 * @returns null where it is in neither place
 */
export function findRow(
  id: string,
  last: number | null,
  view: RowsInView,
  idAt: (index: number) => string | null,
): number | null {
  if (last !== null && idAt(last) === id) return last
  for (let index = view.first; index <= view.last; index += 1) if (idAt(index) === id) return index
  return null
}
