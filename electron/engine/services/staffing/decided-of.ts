import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Decision } from '#shared/domain/decision.ts'
import type { Reading } from '../../store/access.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { latestDecisions } from '../../store/repositories/decisions.ts'
import { candidacyRows } from './candidacy-rows.ts'

/** A candidacy and the latest decision about it; one of the two may be missing. */
export interface Decided {
  readonly candidacy: CandidacyRow | null
  readonly decision: Decision | null
}

/**
 * Everybody considered for a position with the latest decision about them, and then those about
 * whom something was decided whose candidacy is gone.
 */
export function decidedOf(call: Reading, position: Id): Decided[] {
  const decisions = latestDecisions(call, position)
  const candidacies = candidacyRows(call, listCandidacies(call, { position }))
  const here = new Set(candidacies.map(({ id }) => id))
  return [
    ...candidacies.map((candidacy) => ({
      ...{ candidacy, decision: decisions.get(candidacy.id) ?? null },
    })),
    ...[...decisions.values()]
      .filter(({ candidacy }) => !here.has(candidacy))
      .toReversed()
      .map((decision) => ({ candidacy: null, decision })),
  ]
}
