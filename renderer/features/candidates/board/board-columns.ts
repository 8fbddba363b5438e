import { candidacySteps } from '#shared/domain/candidacy-steps.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'

/** The columns of the board in the order of the work, exits last; each has its key. */
export const boardColumns = [
  { status: 'considered', key: '1' },
  { status: 'shortlisted', key: '2' },
  { status: 'availabilityAsked', key: '3' },
  { status: 'confirmedAvailable', key: '4' },
  { status: 'nominated', key: '5' },
  { status: 'selected', key: '6' },
  { status: 'reserve', key: '7' },
  { status: 'notSelected', key: '8' },
  { status: 'declined', key: '9' },
  { status: 'withdrawn', key: '0' },
] as const satisfies readonly { readonly status: CandidacyStatus; readonly key: string }[]

/** The column a key stands for; null for another key. */
export function columnOfKey(key: string): CandidacyStatus | null {
  return boardColumns.find((column) => column.key === key)?.status ?? null
}

/** The next column to one side that the rules of steps let a card go to; null at the end. */
export function stepBeside(from: CandidacyStatus, by: 1 | -1): CandidacyStatus | null {
  const steps = candidacySteps(from)
  const place = boardColumns.findIndex(({ status }) => status === from)
  const beside =
    by === 1 ? boardColumns.slice(place + 1) : boardColumns.slice(0, place).toReversed()
  return beside.find(({ status }) => steps.includes(status))?.status ?? null
}

/** Where a card is, in columns of cards. */
interface Place {
  readonly column: number
  readonly row: number
}

/**
 * The card an arrow leads to: up and down within its column, to the sides the card at the same height, or
 * the last one, of the next column that has any. Null where there is none.
 */
export function cardBeside<T>(
  columns: readonly (readonly T[])[],
  { column, row }: Place,
  arrow: 'up' | 'down' | 'before' | 'after',
): T | null {
  if (arrow === 'up' || arrow === 'down')
    return columns[column]?.[row + (arrow === 'up' ? -1 : 1)] ?? null
  const beside =
    arrow === 'after' ? columns.slice(column + 1) : columns.slice(0, column).toReversed()
  const cards = beside.find(({ length }) => length > 0)
  return cards?.[Math.min(row, cards.length - 1)] ?? null
}
