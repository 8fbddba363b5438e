import { requestStatuses } from '#shared/domain/request.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Reading } from '../../store/access.ts'
import { selectValues } from '../../store/statement.ts'
import { countStaffing } from '../staffing/staffing.ts'

const people = selectValues<number>('SELECT count(*) FROM person')

const providers = selectValues<number>('SELECT count(*) FROM provider')

const deployments = selectValues<number>(
  "SELECT count(*) FROM deployment WHERE status IN ('planned', 'deployed')",
)

const over = requestStatuses.filter(isRequestOver).map((status) => `'${status}'`)

const openRequests = selectValues<Id>(
  `SELECT id FROM request WHERE status NOT IN (${over.join(', ')})`,
)

/** The numbers of the left rail: asked after almost every change, so few statements however many requests. */
export function countApp(call: Reading): ResultOf<'app.counts'> {
  const { sqlite } = call
  const open = openRequests.all(sqlite)
  return {
    people: people.get(sqlite) ?? 0,
    providers: providers.get(sqlite) ?? 0,
    openRequests: open.length,
    deployments: deployments.get(sqlite) ?? 0,
    openPosts: countStaffing(call).openPosts(new Set(open)),
  }
}
