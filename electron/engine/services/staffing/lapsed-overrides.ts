import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CallContext } from '../../call-context.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { judgeAsPlaced } from './eligibility.ts'

/**
 * Criteria of candidacies that were set aside for another question than is asked now, by the id of the
 * candidacy: they are judged anew and hold nothing open.
 */
export async function lapsedOverrides(
  call: CallContext,
  candidacies: readonly StoredCandidacy[],
): Promise<ReadonlyMap<Id, string[]>> {
  const lapsed = new Map<Id, string[]>()
  const withOverrides = candidacies.filter(({ overrides }) => overrides.length > 0)
  for (const [id, theirs] of Map.groupBy(withOverrides, ({ position }) => position)) {
    const position = findPosition(call, id)
    if (position === null) continue
    const explanations = await judgeAsPlaced(call, position, theirs)
    for (const [place, { id: candidacy }] of theirs.entries()) {
      const results = explanations[place]?.explanation.results ?? []
      lapsed.set(
        candidacy,
        results.flatMap(({ key, earlierReason }) => (earlierReason === null ? [] : [key])),
      )
    }
  }
  return lapsed
}
