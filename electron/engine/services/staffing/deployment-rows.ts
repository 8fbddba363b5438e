import { compareIds, type Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { nothingArranged } from '#shared/domain/deployment.ts'
import type { Reading } from '../../store/access.ts'
import { type DeploymentRecord, fromDeploymentRow } from '../../store/repositories/deployments.ts'
import { fromServedPostRow } from '../../store/repositories/served-posts.ts'
import { selectRows } from '../../store/statement.ts'
import type { Selectable } from '../../store/tables/columns.ts'
import type { ServedPostTable } from '../../store/tables/request-tables.ts'
import { personLabels } from '../roster/person-labels.ts'

type ListRecord = DeploymentRecord &
  Pick<DeploymentRow, 'providerName' | 'positionTitle' | 'request' | 'requestTitle' | 'state'>

const JOINED = `SELECT deployment.*, provider.name AS providerName, position.title AS positionTitle,
     request.id AS request, request.title AS requestTitle, request.state
   FROM deployment JOIN position ON position.id = deployment.position
   JOIN request ON request.id = position.request
   LEFT JOIN provider ON provider.id = deployment.provider`

const someListed = selectRows<ListRecord, [ids: string]>(
  `${JOINED} WHERE deployment.id IN (SELECT value FROM json_each(?))`,
)

const LISTED = `${JOINED}
   WHERE (@request IS NULL OR request.id = @request)
     AND (@person IS NULL OR deployment.person = @person)`

const listed = selectRows<ListRecord, [of: { request: Id | null; person: Id | null }]>(
  `${LISTED} ORDER BY deployment.from_date, deployment.id`,
)

const live = selectRows<
  ListRecord,
  [of: { request: Id | null; person: Id | null; position: Id | null }]
>(
  `${LISTED} AND (@position IS NULL OR deployment.position = @position)
     AND deployment.status IN ('planned', 'deployed')
   ORDER BY deployment.from_date, deployment.id`,
)

type ServedRecord = Selectable<ServedPostTable> &
  Pick<DeploymentRow, 'providerName' | 'positionTitle' | 'request' | 'requestTitle' | 'state'>

const served = selectRows<ServedRecord, [of: { request: Id | null }]>(
  `SELECT served_post.*, provider.name AS providerName, position.title AS positionTitle,
     request.id AS request, request.title AS requestTitle, request.state
   FROM served_post JOIN position ON position.id = served_post.position
   JOIN request ON request.id = position.request
   LEFT JOIN provider ON provider.id = served_post.provider
   WHERE @request IS NULL OR request.id = @request
   ORDER BY served_post.from_date, served_post.id`,
)

/** Deployments of a request, of a person or of everybody, by first day, with what a list shows beside them. */
export function deploymentRows(
  call: Reading,
  of: { readonly request: Id | null; readonly person: Id | null },
): DeploymentRow[] {
  const known = rowsOf(call, listed.all(call.sqlite, of))
  if (of.person !== null) return known
  const anonymous = served.all(call.sqlite, { request: of.request }).map(anonymousRow)
  return [...known, ...anonymous].toSorted(
    (a, b) => compareIds(a.from, b.from) || compareIds(a.id, b.id),
  )
}

/** Deployments by id, in no order; those that are gone are left out. */
export function deploymentRowsOf(call: Reading, ids: readonly Id[]): DeploymentRow[] {
  return rowsOf(call, someListed.all(call.sqlite, JSON.stringify(ids)))
}

/** The planned and running ones among them, optionally of one position. */
export function liveDeploymentRows(
  call: Reading,
  of: { readonly request: Id | null; readonly person: Id | null; readonly position: Id | null },
): DeploymentRow[] {
  return rowsOf(call, live.all(call.sqlite, { ...of }))
}

function rowsOf(call: Reading, rows: readonly ListRecord[]): DeploymentRow[] {
  const labelOf = personLabels(
    call,
    rows.map(({ person }) => person),
  )
  return rows.map((row) => ({
    ...fromDeploymentRow(row),
    ...labelOf(row.person),
    ...placeOf(row),
    anonymous: false,
  }))
}

function placeOf({
  providerName,
  positionTitle,
  request,
  requestTitle,
  state,
}: ListRecord | ServedRecord) {
  return { providerName, positionTitle, request, requestTitle, state }
}

function anonymousRow(row: ServedRecord): DeploymentRow {
  const post = fromServedPostRow(row)
  return {
    ...post,
    ...placeOf(row),
    ...{ candidacy: null, person: post.id, personName: '', nativeName: null, nationalities: [] },
    ...nothingArranged,
    ...{ reason: null, anonymous: true },
    // It is never changed by a form, so nobody's version of it can be out of date.
    ...{ created: NEVER, updated: NEVER, version: 1 },
  }
}

/** Stamps of what is of nobody: when it was written would lead to whom. */
const NEVER = '1970-01-01T00:00:00.000Z'
