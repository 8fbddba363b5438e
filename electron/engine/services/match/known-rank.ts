import type { StoredPosition } from '#shared/domain/position.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import { knownMatch } from './matching.ts'

/**
 * Where a row stands among those of its group, best first, where the match of the position as it is
 * stored was asked for already: a decision is mostly made with the match on screen. Null otherwise;
 * nobody waits for the whole roster to be judged.
 */
export function knownRank(
  columns: RosterColumns,
  position: StoredPosition,
  row: number,
): { place: number; of: number } | null {
  const match = knownMatch(columns, position)
  if (match === null) return null
  for (const group of ['fit', 'unknown'] as const) {
    const place = match.ranked(group).indexOf(row)
    if (place >= 0) return { place: place + 1, of: match.counts[group] }
  }
  return null
}
