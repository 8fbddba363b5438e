import { isRequestOver } from '#shared/domain/request-steps.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { CallContext } from '../../call-context.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { listRequests } from '../../store/repositories/requests.ts'
import { countStaffing } from '../staffing/staffing.ts'

/** The numbers of the left rail. */
export async function countApp(call: CallContext): Promise<ResultOf<'app.counts'>> {
  const { db } = call
  const open = listRequests(call).filter(({ status }) => !isRequestOver(status))
  const deployments = await db
    .selectFrom('deployment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('status', 'in', ['planned', 'deployed'])
    .executeTakeFirstOrThrow()
  return {
    people: await countRows(call, 'person'),
    providers: await countRows(call, 'provider'),
    openRequests: open.length,
    deployments: deployments.count,
    openPosts: openPosts(
      call,
      open.map(({ id }) => id),
    ),
  }
}

async function countRows({ db }: CallContext, table: 'person' | 'provider'): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function openPosts(call: CallContext, requests: readonly string[]): number {
  const staffing = countStaffing(call)
  return requests
    .flatMap((request) => listPositions(call, request))
    .map(({ id }) => staffing.ofPosition(id))
    .reduce((sum, { posts, filled }) => sum + Math.max(0, posts - filled), 0)
}
