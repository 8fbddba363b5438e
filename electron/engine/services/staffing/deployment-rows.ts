import type { Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { Reading } from '../../store/access.ts'
import { type DeploymentRecord, fromDeploymentRow } from '../../store/repositories/deployments.ts'
import { selectRows } from '../../store/statement.ts'
import { personLabels } from '../roster/person-labels.ts'

type ListRecord = DeploymentRecord &
  Pick<DeploymentRow, 'providerName' | 'positionTitle' | 'request' | 'requestTitle' | 'state'>

const listed = selectRows<ListRecord, [of: { request: Id | null; person: Id | null }]>(
  `SELECT deployment.*, provider.name AS providerName, position.title AS positionTitle,
     request.id AS request, request.title AS requestTitle, request.state
   FROM deployment JOIN position ON position.id = deployment.position
   JOIN request ON request.id = position.request
   LEFT JOIN provider ON provider.id = deployment.provider
   WHERE (@request IS NULL OR request.id = @request)
     AND (@person IS NULL OR deployment.person = @person)
   ORDER BY deployment.from_date, deployment.id`,
)

/** Deployments of a request, of a person or of everybody, by first day, with what a list shows beside them. */
export function deploymentRows(
  call: Reading,
  of: { readonly request: Id | null; readonly person: Id | null },
): DeploymentRow[] {
  const rows = listed.all(call.sqlite, of)
  const labelOf = personLabels(
    call,
    rows.map(({ person }) => person),
  )
  return rows.map((row) => ({
    ...fromDeploymentRow(row),
    ...labelOf(row.person),
    providerName: row.providerName,
    positionTitle: row.positionTitle,
    request: row.request,
    requestTitle: row.requestTitle,
    state: row.state,
  }))
}
