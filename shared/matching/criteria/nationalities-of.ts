import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'

/** Codes of the nationalities on record for a row. */
export const nationalitiesOf = ({ nationalities, dictionaries }: RosterColumns, row: number) => {
  const start = at(nationalities.start, row)
  const end = start + at(nationalities.count, row)
  const codes: string[] = []
  for (let index = start; index < end; index += 1)
    codes.push(dictionaries.countries.codeAt(at(nationalities.values.country, index)))
  return codes
}

/**
 * For every row: 1 where any nationality is flagged, 0 where none is, -1 where none is on record.
 * `flags` is indexed by country number.
 */
export const anyFlagged = (columns: RosterColumns, flags: Int32Array) => {
  const { start, count, values } = columns.nationalities
  const { country } = values
  return (row: number): number => {
    const first = at(start, row)
    const end = first + at(count, row)
    if (first === end) return -1
    for (let index = first; index < end; index += 1) {
      if (flags[at(country, index)] === 1) return 1
    }
    return 0
  }
}
