import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'

/**
 * For a row: entries of experience beside those of one position, by its number (-1 for none). What
 * somebody did in a position says nothing about who they were before it.
 */
export const experienceBeside = ({ experience }: RosterColumns, position: number) => {
  const { start, count, values } = experience
  return (row: number): number => {
    const entries = at(count, row)
    if (position < 0) return entries
    const first = at(start, row)
    let own = 0
    for (let index = first; index < first + entries; index += 1) {
      if (at(values.position, index) === position) own += 1
    }
    return entries - own
  }
}
