import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { PositionWindow, StoredPosition } from '#shared/domain/position.ts'
import { buildColumns, span } from '#shared/matching/index.ts'
import { readPeopleListed } from '../../roster/read-people.ts'
import type { Reading } from '../../store/access.ts'
import { latestHeads } from '../../store/repositories/decisions.ts'
import { listDeploymentsOfPeople } from '../../store/repositories/deployments.ts'
import { selectRows } from '../../store/statement.ts'
import { personLabels } from '../roster/person-labels.ts'
import { validProviders } from '../team/valid-providers.ts'

type NamedProvider = Pick<CandidacyRow['providers'][number], 'id' | 'name'>

const offering = selectRows<NamedProvider & { person: Id }, [people: string]>(
  `SELECT DISTINCT offer.person, provider.id, provider.name FROM offer
   JOIN provider ON provider.id = offer.provider
   WHERE offer.person IN (SELECT value FROM json_each(?)) ORDER BY provider.name`,
)

const windowsAsked = selectRows<
  PositionWindow & Pick<StoredPosition, 'category'> & { position: Id },
  [positions: string]
>(
  `SELECT position.id AS position, position.category, position_window.id, from_date AS "from",
     to_date AS "to", minimum_days AS minimumDays, contingent_on AS contingentOn
   FROM position JOIN position_window ON position_window.position = position.id
   WHERE position.id IN (SELECT value FROM json_each(?)) ORDER BY position_window.ordinal`,
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
  const decisions = latestHeads(
    call,
    candidacies.map(({ id }) => id),
  )
  const isValid = validOffers(call, people, candidacies)
  return candidacies.map((candidacy) => {
    const { position, person } = candidacy
    const theirs = deployments.get(`${person} ${position}`) ?? []
    return {
      ...candidacy,
      ...labelOf(person),
      providers: (providers.get(person) ?? []).map(({ id, name }) => ({
        ...{ id, name },
        valid: isValid(position, person, id),
      })),
      // The one that holds, or else the last one that did.
      deployment: theirs.findLast(({ status }) => status !== 'cancelled') ?? theirs.at(-1) ?? null,
      decision: decisions.get(candidacy.id) ?? null,
    }
  })
}

/** Whether a provider's offer of a person covers a position to its last certain day. */
function validOffers(
  call: Reading,
  people: ReadonlySet<Id>,
  candidacies: readonly StoredCandidacy[],
): (position: Id, person: Id, provider: Id) => boolean {
  const columns = buildColumns(readPeopleListed(call.sqlite, [...people], new Set(['offers'])))
  const ids = JSON.stringify([...new Set(candidacies.map(({ position }) => position))])
  const windows = Map.groupBy(windowsAsked.all(call.sqlite, ids), ({ position }) => position)
  const valid = new Map(
    [...windows].map(([id, asked]) => {
      const category = asked[0]?.category ?? 'expert'
      return [id, validProviders(columns, category, span(asked).to)] as const
    }),
  )
  return (position, person, provider) => {
    const row = columns.rowOf.get(person)
    return row !== undefined && (valid.get(position)?.(row) ?? []).includes(provider)
  }
}
