import { foldText } from '../../catalogue/index.ts'
import { headerScore, recogniseHeaders } from '../propose-mapping.ts'
import type { MergedCells, RawRow } from './raw-sheet.ts'

/** A label over several columns below it. */
interface Spread {
  readonly labels: readonly string[]
  /** True for a column under a label that stands over others too. */
  readonly grouped: readonly boolean[]
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length

/** What stands over each column: a merged label over all it covers, else one over the empty places right of it. */
function spread(upper: RawRow, lower: RawRow, merges: readonly MergedCells[]): Spread {
  const width = Math.max(upper.cells.length, lower.cells.length)
  const labels = Array.from({ length: width }, (_, column) => upper.cells[column] ?? '')
  const grouped = labels.map(() => false)
  const wide = merges.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow <= upper.row && toRow >= upper.row && toColumn > fromColumn,
  )
  for (const { fromColumn, toColumn } of wide) {
    for (let column = fromColumn; column <= Math.min(toColumn, width - 1); column += 1) {
      labels[column] = upper.cells[fromColumn] ?? ''
      grouped[column] = true
    }
  }
  if (wide.length > 0) return { labels, grouped }
  // Text files know no merged cells: a label reaches over the empty places beside it.
  for (let column = 1; column < width; column += 1) {
    const isUnder = labels[column] === '' && (lower.cells[column] ?? '') !== ''
    if (!isUnder || labels[column - 1] === '' || (lower.cells[column - 1] ?? '') === '') continue
    labels[column] = labels[column - 1] ?? ''
    grouped[column] = true
    grouped[column - 1] = true
  }
  return { labels, grouped }
}

/** What a header under another says by itself, though it may be of anything: from, to, name, country. */
const OF_ANYTHING =
  /^(?:from|to|start|end|until|du|au|debut|fin|desde|hasta|inicio|date|fecha|country|pays|pais|name|nom|nombre|number|numero|no|phone|telephone|telefono|e mail|email|address|adresse|position|function|organization|organisation)\b/
/** Labels over columns that are about somebody or something else than the person and its availability. */
const OF_OTHERS =
  /\b(?:emergency|urgence|emergencia|kin|spouse|conjoint|conyuge|referee|reference|employment|employer|emploi|empleo|passport|passeport|pasaporte|visa|contract|contrat|education|course|training|mission|deployment)\b/

function joined(upper: RawRow, lower: RawRow, { labels, grouped }: Spread): string[] {
  const whole = labels.map((label, column) => {
    const below = lower.cells[column] ?? ''
    if (label === '' || foldText(label) === foldText(below)) return below || label
    return below === '' ? (upper.cells[column] ?? '') : `${label} ${below}`
  })
  const fields = recogniseHeaders(whole)
  const alone = recogniseHeaders(labels.map((_, column) => lower.cells[column] ?? ''))
  return whole.map((text, column) => {
    const below = lower.cells[column] ?? ''
    // "Languages (CEFR)" over "FR": the level of that language, not a list of languages.
    const isLevel = (each: string | null | undefined): boolean =>
      each?.startsWith('level:') ?? false
    if (isLevel(alone[column]?.field) && !isLevel(fields[column]?.field)) return below
    if (below === '' || !grouped[column] || (fields[column]?.field ?? null) !== null) return text
    const label = foldText(labels[column] ?? '')
    // "Employment: from" is no availability; "Personal data: family name" is the family name.
    if ((alone[column]?.field ?? null) === null) return text
    return OF_OTHERS.test(label) && OF_ANYTHING.test(foldText(below)) ? text : below
  })
}

/** A row that is no part of the headers: it has something under a label that stands for one column. */
function isOfPeople(upper: RawRow, lower: RawRow, { grouped }: Spread): boolean {
  return lower.cells.some((below, column) => {
    const label = upper.cells[column] ?? ''
    return below !== '' && label !== '' && !grouped[column] && foldText(label) !== foldText(below)
  })
}

/**
 * The headers of a sheet where they stand in two rows, one over the other ("English" over "Speaking",
 * "Reading"), as one row in the place of the lower; null where one row holds them.
 */
export function joinHeaderRows(
  rows: readonly RawRow[],
  at: number,
  merges: readonly MergedCells[],
): { readonly at: number; readonly cells: readonly string[] } | null {
  const head = rows[at]
  if (!head) return null
  const below = rows[at + 1]
  if (below) {
    const labels = spread(head, below, merges)
    if (labels.grouped.includes(true) && !isOfPeople(head, below, labels)) {
      const cells = joined(head, below, labels)
      if (headerScore(cells) > Math.max(headerScore(head.cells), headerScore(below.cells))) {
        return { at: at + 1, cells }
      }
    }
  }
  const above = rows[at - 1]
  if (!above || above.row !== head.row - 1) return null
  // One label says something of the columns below it where it names their year: "2027" over the months.
  const isYear = above.cells.some((cell) => /(?<!\d)20\d\d(?!\d)/.test(cell) && cell.length < 40)
  if (filledIn(above.cells) < 2 && !(isYear && merges.some(({ fromRow }) => fromRow === above.row)))
    return null
  const labels = spread(above, head, merges)
  if (!labels.grouped.includes(true)) return null
  const cells = joined(above, head, labels)
  // A title that happens to stand above some columns explains none of them.
  return headerScore(cells) * 2 >= headerScore(head.cells) ? { at, cells } : null
}
