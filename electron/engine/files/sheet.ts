import { expectedFailure } from '#shared/contract/failure.ts'
import { type Budget, MOST_CELLS, MOST_ROWS } from './open-sheet.ts'

/** How a reader lets others work: called every 20 ms or so with the rows read so far. */
export interface Breathing {
  readonly breathe: (rows: number) => Promise<void>
}

/** Thrown by a reader that has seen all it needs. */
export class EndOfReading extends Error {}

/** Characters of all cells together. */
const MOST_CHARACTERS = 160_000_000
/** Milliseconds after which others get a turn. */
const TURN = 20

/** The bounds of a file of that name. */
export function budgetFor(name: string): Budget {
  let cellsSoFar = 0
  let characters = 0
  return (rows, cells) => {
    cellsSoFar += cells.length
    for (const cell of cells) characters += cell.length
    if (rows > MOST_ROWS) {
      throw expectedFailure('tooLarge', 'tooManyRows', { name, most: MOST_ROWS })
    }
    if (cellsSoFar > MOST_CELLS || characters > MOST_CHARACTERS) {
      throw expectedFailure('tooLarge', 'tooManyCells', { name })
    }
  }
}

/** Gives others a turn where a while has gone by since the last. */
export function pauser({ breathe }: Breathing, rows: () => number): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < TURN) return
    await breathe(rows())
    last = performance.now()
  }
}
