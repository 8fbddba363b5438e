import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Reading } from '../../store/access.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { selectRows } from '../../store/statement.ts'
import { personLabel } from '../roster/person-labels.ts'

const providersOf = selectRows<CandidacyRow['providers'][number], [person: Id]>(
  `SELECT DISTINCT provider.id, provider.name FROM offer
   JOIN provider ON provider.id = offer.provider
   WHERE offer.person = ? ORDER BY provider.name`,
)

/** Candidacies with what a list shows beside them. */
export function candidacyRows(
  call: Reading,
  candidacies: readonly StoredCandidacy[],
): CandidacyRow[] {
  return candidacies.map((candidacy) => {
    const { position, person } = candidacy
    const deployments = listDeployments(call, { position, person })
    return {
      ...candidacy,
      ...personLabel(call, person),
      providers: providersOf.all(call.sqlite, person),
      // The one that holds, or else the last one that did.
      deployment:
        deployments.findLast(({ status }) => status !== 'cancelled') ?? deployments.at(-1) ?? null,
    }
  })
}
