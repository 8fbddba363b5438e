import { expectedFailure } from '#shared/contract/failure.ts'
import type { SheetRow } from '#shared/exchange/inspect-sheet.ts'

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

/** Text of a cell without control characters, which no field keeps; line breaks stay. */
export function clean(text: string): string {
  return (
    text
      .slice(0, LONGEST_CELL)
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
      .trim()
  )
}

export function tooManyRows(rows: number, name: string): void {
  if (rows <= MOST_ROWS) return
  throw expectedFailure('tooLarge', 'tooManyRows', { name, most: MOST_ROWS })
}
