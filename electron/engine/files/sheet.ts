import { expectedFailure } from '#shared/contract/failure.ts'
import type { SheetRow } from '#shared/exchange/inspect-sheet.ts'
import { cleanText, cutText } from '#shared/text/clean-text.ts'

/** A sheet as text; rows without content are left out but keep counting. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

/** How a reader lets others work: called every 20 ms or so with the rows read so far. */
export interface Breathing {
  readonly breathe: (rows: number) => Promise<void>
}

/** A list of people longer than this is no list. */
const MOST_ROWS = 250_000
/** Columns beyond these hold nothing of a list. */
export const WIDEST = 400
const LONGEST_CELL = 20_000

/** Text of a cell as a field would keep it; line breaks stay. */
export function clean(text: string): string {
  return cleanText(cutText(text, LONGEST_CELL))
    .replace(/\r\n?/g, '\n')
    .replace(/\ufeff/g, '')
    .trim()
}

export function tooManyRows(rows: number, name: string): void {
  if (rows <= MOST_ROWS) return
  throw expectedFailure('tooLarge', 'tooManyRows', { name, most: MOST_ROWS })
}
