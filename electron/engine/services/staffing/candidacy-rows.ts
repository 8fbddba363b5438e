import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CallContext } from '../../call-context.ts'
import { prepared } from '../../store/prepared.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { personLabel } from '../roster/person-labels.ts'

/** Candidacies with what a list shows beside them. */
export function candidacyRows(
  call: Pick<CallContext, 'sqlite'>,
  candidacies: readonly StoredCandidacy[],
): CandidacyRow[] {
  return candidacies.map((candidacy) => {
    const { position, person } = candidacy
    const deployments = listDeployments(call, { position, person })
    return {
      ...candidacy,
      ...personLabel(call, person),
      providers: providersOf(call, person),
      // The one that holds, or else the last one that did.
      deployment:
        deployments.findLast(({ status }) => status !== 'cancelled') ?? deployments.at(-1) ?? null,
    }
  })
}

function providersOf(
  { sqlite }: Pick<CallContext, 'sqlite'>,
  person: Id,
): CandidacyRow['providers'] {
  return prepared(
    sqlite,
    `SELECT DISTINCT provider.id, provider.name FROM offer
     JOIN provider ON provider.id = offer.provider
     WHERE offer.person = ? ORDER BY provider.name`,
  ).all(person) as CandidacyRow['providers']
}
