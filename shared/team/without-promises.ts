import { PROMISED } from '../matching/columns/codes.ts'
import { at, type Ragged } from '../matching/columns/ragged.ts'
import type { RosterColumns } from '../matching/columns/roster-columns.ts'

/**
 * The same roster with the selections and nominations of these requests set aside: a proposal may
 * move them, so they must not count against the person. Deployments, and promises to other
 * requests, stay.
 */
export function withoutPromises(
  columns: RosterColumns,
  requests: ReadonlySet<string>,
): RosterColumns {
  const { commitments } = columns
  const movable = new Set(
    requests
      .values()
      .map((id) => columns.dictionaries.requests.find(id))
      .filter((code) => code >= 0),
  )
  const { state, request } = commitments.values
  const kept: number[] = []
  const start = commitments.start.slice()
  const count = commitments.count.slice()
  for (let row = 0; row < columns.size; row += 1) {
    const first = at(commitments.start, row)
    start[row] = kept.length
    for (let index = first; index < first + at(commitments.count, row); index += 1)
      if (at(state, index) !== PROMISED || !movable.has(at(request, index))) kept.push(index)
    count[row] = kept.length - (start[row] ?? 0)
  }
  const values = Object.fromEntries(
    Object.entries(commitments.values).map(([field, column]) => [
      field,
      Int32Array.from(kept, (index) => at(column, index)),
    ]),
  ) as typeof commitments.values
  const filtered: Ragged<keyof typeof values> = {
    start,
    count,
    values,
    used: kept.length,
    live: kept.length,
  }
  return { ...columns, commitments: filtered }
}
