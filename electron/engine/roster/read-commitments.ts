import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import { deploymentStatuses, type DeploymentStatus } from '#shared/domain/deployment.ts'
import { fillsPost, wasServed } from '#shared/domain/deployment-steps.ts'
import { serviceKind } from '#shared/domain/service-kind.ts'
import type { Commitment } from '#shared/matching/columns/records.ts'
import { HOLDS_A_WINDOW } from '../store/repositories/deployments.ts'
import { selectRows } from '../store/statement.ts'

const listed = (holds: (status: DeploymentStatus) => boolean): string =>
  deploymentStatuses
    .filter(holds)
    .map((status) => `'${status}'`)
    .join(', ')

const ASSISTANCE = `(SELECT group_concat(kind, ' ') FROM request_assistance
  WHERE request_assistance.request = request.id) AS assistance`

// The same as shared/matching/commitments-of.ts says of domain records: a deployment that was not
// cancelled binds its days; a selection or nomination without one promises the windows.
const bindings = (whose: string): string => `
SELECT deployment.person, 'deployed' AS state, deployment.from_date AS "from",
  deployment.to_date AS "to", position.id AS position, position.title, request.id AS request,
  request.state AS country, position.category, deployment.provider, 0 AS contingent,
  deployment.status IN (${listed(fillsPost)}) AND ${HOLDS_A_WINDOW} AS takesPost,
  deployment.status IN (${listed(wasServed)}) AS served,
  deployment.status = 'planned' AS planned, ${ASSISTANCE}
FROM deployment JOIN position ON position.id = deployment.position
JOIN request ON request.id = position.request
WHERE deployment.status <> 'cancelled' ${whose.replace('person', 'deployment.person')}
UNION ALL
SELECT candidacy.person, 'promised', position_window.from_date, position_window.to_date,
  position.id, position.title, request.id, request.state, position.category, NULL,
  position_window.contingent_on IS NOT NULL, candidacy.status = 'selected', 0, 0, ${ASSISTANCE}
FROM candidacy JOIN position ON position.id = candidacy.position
JOIN request ON request.id = position.request
JOIN position_window ON position_window.position = position.id
WHERE candidacy.status IN ('selected', 'nominated')
  AND NOT EXISTS (SELECT 1 FROM deployment WHERE deployment.person = candidacy.person
    AND deployment.position = candidacy.position AND deployment.status <> 'cancelled') ${whose.replace('person', 'candidacy.person')}`

type Row = Omit<Commitment, 'contingent' | 'takesPost' | 'served' | 'planned' | 'kind'> & {
  readonly contingent: 0 | 1
  readonly takesPost: 0 | 1
  readonly served: 0 | 1
  readonly planned: 0 | 1
  /** Kinds of assistance of the request, with spaces between. */
  readonly assistance: string
}

const ofEverybody = selectRows<Row>(bindings(''))
const ofMany = selectRows<Row, [of: { people: string }]>(
  bindings('AND person IN (SELECT value FROM json_each(@people))'),
)
const ofOne = selectRows<Row, [of: { person: Id }]>(bindings('AND person = @person'))

function commitmentOf({ assistance, ...row }: Row): Commitment {
  return {
    ...row,
    kind: serviceKind(assistance.split(' '), row.category),
    contingent: row.contingent === 1,
    takesPost: row.takesPost === 1,
    served: row.served === 1,
    planned: row.planned === 1,
  }
}

/** What binds everybody, by person. */
export function readCommitments(sqlite: Database): ReadonlyMap<string, Commitment[]> {
  return Map.groupBy(ofEverybody.all(sqlite).map(commitmentOf), (each) => each.person)
}

/** What binds some people, by person. */
export function readCommitmentsOfMany(
  sqlite: Database,
  people: readonly Id[],
): ReadonlyMap<string, Commitment[]> {
  const rows = ofMany.all(sqlite, { people: JSON.stringify(people) })
  return Map.groupBy(rows.map(commitmentOf), (each) => each.person)
}

/** What binds one person. */
export function readCommitmentsOf(sqlite: Database, person: string): Commitment[] {
  return ofOne.all(sqlite, { person }).map(commitmentOf)
}
