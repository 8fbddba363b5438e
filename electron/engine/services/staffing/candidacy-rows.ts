import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Reading } from '../../store/access.ts'
import { listDeploymentsOfPeople } from '../../store/repositories/deployments.ts'
import { selectRows } from '../../store/statement.ts'
import { personLabels } from '../roster/person-labels.ts'

type NamedProvider = CandidacyRow['providers'][number]

const offering = selectRows<NamedProvider & { person: Id }, [people: string]>(
  `SELECT DISTINCT offer.person, provider.id, provider.name FROM offer
   JOIN provider ON provider.id = offer.provider
   WHERE offer.person IN (SELECT value FROM json_each(?)) ORDER BY provider.name`,
)

/** Candidacies with what a list shows beside them, read together for all. */
export function candidacyRows(
  call: Reading,
  candidacies: readonly StoredCandidacy[],
): CandidacyRow[] {
  const people = new Set(candidacies.map(({ person }) => person))
  const labelOf = personLabels(call, people)
  const providers = Map.groupBy(
    offering.all(call.sqlite, JSON.stringify([...people])),
    ({ person }) => person,
  )
  const deployments = Map.groupBy(
    listDeploymentsOfPeople(call, people),
    ({ person, position }) => `${person} ${position}`,
  )
  return candidacies.map((candidacy) => {
    const { position, person } = candidacy
    const theirs = deployments.get(`${person} ${position}`) ?? []
    return {
      ...candidacy,
      ...labelOf(person),
      providers: (providers.get(person) ?? []).map(({ id, name }) => ({ id, name })),
      // The one that holds, or else the last one that did.
      deployment: theirs.findLast(({ status }) => status !== 'cancelled') ?? theirs.at(-1) ?? null,
    }
  })
}
