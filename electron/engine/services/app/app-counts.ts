import { isRequestOver } from '#shared/domain/request-steps.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { CallContext } from '../../call-context.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { listRequests } from '../../store/repositories/requests.ts'
import { selectValues } from '../../store/statement.ts'
import { countStaffing } from '../staffing/staffing.ts'

const people = selectValues<number>('SELECT count(*) FROM person')

const providers = selectValues<number>('SELECT count(*) FROM provider')

const deployments = selectValues<number>(
  "SELECT count(*) FROM deployment WHERE status IN ('planned', 'deployed')",
)

/** The numbers of the left rail. */
export function countApp(call: CallContext): ResultOf<'app.counts'> {
  const open = listRequests(call).filter(({ status }) => !isRequestOver(status))
  return {
    people: people.get(call.sqlite) ?? 0,
    providers: providers.get(call.sqlite) ?? 0,
    openRequests: open.length,
    deployments: deployments.get(call.sqlite) ?? 0,
    openPosts: openPosts(
      call,
      open.map(({ id }) => id),
    ),
  }
}

function openPosts(call: CallContext, requests: readonly string[]): number {
  const staffing = countStaffing(call)
  return requests
    .flatMap((request) => listPositions(call, request))
    .map(({ id }) => staffing.ofPosition(id))
    .reduce((sum, { posts, filled }) => sum + Math.max(0, posts - filled), 0)
}
