import { type Phrase, phrase } from '../text/index.ts'
import { asNamed, isBlank } from './cell-report.ts'
import type { RecognisedColumn } from './propose-mapping.ts'
import { saysNo, saysYes } from './yes-no.ts'

/** A week or a day of which the header says neither year nor month: "S3", "Week 12", "31". */
const WITHOUT_YEAR = /^(?:(?:calendar week|week|wk|w|cw|kw|semaine|sem|semana|s)\.? ?)?\d{1,2}$/i
/** So many columns side by side are a grid. */
const GRID = 4
const LOOKED_AT = 200
const MOST = 0.7
/** Parts of a cell that make it one of several things. */
const PARTS = 3

/** What nobody would guess of columns that are not read: grids without a year, and several things in one cell. */
export const tellUnread = (
  columns: readonly RecognisedColumn[],
  cellsOf: (column: number) => Iterable<string>,
): Phrase[] => {
  const filledIn = (column: number): string[] => {
    const texts: string[] = []
    for (const cell of cellsOf(column)) {
      if (texts.length >= LOOKED_AT) break
      if (!isBlank(cell)) texts.push(cell)
    }
    return texts
  }
  const areMarks = (texts: readonly string[]): boolean =>
    texts.every((text) => saysYes(text) || saysNo(text))
  const open = columns.filter(({ field, reason }) => field === null && reason === null)
  const grid = open.filter(
    ({ header, column }) => WITHOUT_YEAR.test(header) && areMarks(filledIn(column)),
  )
  const [first, last] = [grid[0], grid.at(-1)]
  const told: Phrase[] = []
  if (first && last && grid.length >= GRID)
    told.push(phrase('lists.gridWithoutYear', { first: first.header, last: last.header }))
  const isNamed = columns.some(
    ({ field }) => field !== null && ['familyName', 'fullName', 'nativeName'].includes(field),
  )
  if (isNamed) return told
  for (const { header, column } of open) {
    const texts = filledIn(column)
    const several = texts.filter((text) => text.split(/[;|\n]/).length >= PARTS)
    if (several.length < 2 || several.length < texts.length * MOST) continue
    told.push(phrase('lists.severalInOneCell', { header, text: asNamed(several[0] ?? '') }))
  }
  return told
}
