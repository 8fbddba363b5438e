import { foldText } from '../catalogue/index.ts'
import { listOf, type Phrase, phrase } from '../text/index.ts'
import type { ColumnScale } from './column-mapping.ts'
import { isBlank } from './cell-report.ts'
import { scaleOfHeader } from './recognise-header.ts'

/** A column of levels as written. */
export interface LevelColumn {
  readonly column: number
  readonly header: string
  readonly texts: readonly string[]
}

/** The scale of each column of levels, by its number, and what to tell about them. */
export interface DecidedScales {
  readonly scales: ReadonlyMap<number, ColumnScale>
  readonly told: readonly Phrase[]
}

const NUMBER = /^\d(?:\s*\/\s*5)?$/
const HALF_STEP = /^[0-5]\+$/

/** A header that says 1 to 5 without saying which end is the better one. */
const STEPS = /(?:^| )1 (?:(?:to|a|bis|до|по) )?5(?: |$)/

const hasNumbers = ({ texts }: LevelColumn): boolean =>
  texts.some((text) => NUMBER.test(text.trim()))

/** What the cells of a column themselves say: only one scale has half steps. */
const ofCells = ({ texts }: LevelColumn): ColumnScale | undefined => {
  if (texts.some((text) => HALF_STEP.test(text.trim()))) return 'ilr'
  const parted = texts.filter((text) => PARTED.test(text.trim()))
  // "2/5", "4/5": out of five. Levels of speaking and of reading would not all end alike.
  return parted.length > 0 && parted.every((text) => /5$/.test(text.trim()))
    ? 'oneLowestOfFive'
    : undefined
}

const PARTED = /^\d\s*\/\s*\d$/

/**
 * Decides in what scale the levels of each column are written: by its header, by half steps, else by
 * the header of another column of levels, where all such headers say one scale. A number of which
 * nothing says the scale stays without one, which is told: "3" means another thing in each.
 */
export const decideScales = (columns: readonly LevelColumn[]): DecidedScales => {
  const filled = columns.map((column) => ({
    ...column,
    texts: column.texts.filter((text) => !isBlank(text)),
  }))
  const own = new Map(
    filled.flatMap((column) => {
      const scale = scaleOfHeader(column.header) ?? ofCells(column)
      return scale === undefined ? [] : [[column.column, scale] as const]
    }),
  )
  const [lent, ...others] = new Set(own.values())
  const scales = new Map(own)
  const unclear: string[] = []
  for (const column of filled) {
    if (scales.has(column.column) || !hasNumbers(column)) continue
    if (lent !== undefined && others.length === 0 && !STEPS.test(foldText(column.header)))
      scales.set(column.column, lent)
    else unclear.push(column.header)
  }
  const byScale = Map.groupBy(
    filled.filter((column) => scales.has(column.column) && hasNumbers(column)),
    ({ column }) => scales.get(column),
  )
  const told = [...byScale].flatMap(([scale, of]) =>
    scale === undefined
      ? []
      : [
          phrase('columns.scaleRead', {
            headers: listOf(
              of.map(({ header }) => header),
              'and',
            ),
            scale: phrase('columns.scale', { scale }),
          }),
        ],
  )
  return {
    scales,
    told:
      unclear.length === 0
        ? told
        : [...told, phrase('columns.scaleUnclear', { headers: listOf(unclear, 'and') })],
  }
}
