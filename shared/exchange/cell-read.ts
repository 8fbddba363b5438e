import { z } from 'zod'
import { foldText } from '../catalogue/index.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { type Phrase, phrase, phraseSchema, type Value } from '../text/index.ts'

/**
 * What became of a cell. 'asWritten': the value says what the cell says. 'read': it says it in another
 * way, so it is worth a look ("17/05/84" as 17 May 1984, "GER" as Germany). 'partly': some of its words
 * went to the notes. 'left': nothing of it could be read.
 */
const cellChange = z.enum(['asWritten', 'read', 'partly', 'left'])

/** One cell of a row and what was understood of it. */
export const cellRead = z.object({
  /** Counts from 0, as columns of a plan do. */
  column: z.int().min(0),
  /** Null where nothing was understood. */
  value: phraseSchema.nullable(),
  change: cellChange,
})
export type CellRead = z.infer<typeof cellRead>

/** What was understood of a cell, for a screen: any value as the phrase that says just it. */
const asPhrase = (value: Value): Phrase => phrase('lists.valueRead', { value })

/** Compares what a cell says with what was understood of it. */
export const cellReadOf = (
  column: number,
  text: string,
  value: Value | null,
  keptSome: boolean,
): CellRead => {
  if (value === null) return { column, value: null, change: 'left' }
  const said = asPhrase(value)
  const folded = foldText(text)
  const same = saidInAll(said).some((words) => foldText(words) === folded)
  return { column, value: said, change: keptSome ? 'partly' : same ? 'asWritten' : 'read' }
}
