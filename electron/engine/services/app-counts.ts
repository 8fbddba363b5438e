import { addDays, addMonths } from '#shared/calendar/index.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { CallContext } from '../call-context.ts'
import { listPositions } from '../store/repositories/positions.ts'
import { listRequests } from '../store/repositories/requests.ts'
import { offersValidOn } from '../store/repositories/valid-offers.ts'
import { countStaffing } from './staffing.ts'

const ENDING_WITHIN_DAYS = 30
const STALE_AFTER_MONTHS = 6

/** The numbers of the left rail. */
export async function countApp(call: CallContext): Promise<ResultOf<'app.counts'>> {
  const { db, today } = call
  const open = listRequests(call).filter(({ status }) => !isRequestOver(status))
  const ending = await offersValidOn(db, today)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('valid_until', '<=', addDays(today, ENDING_WITHIN_DAYS))
    .executeTakeFirstOrThrow()
  const stale = await db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((where) =>
      where.or([
        where('confirmed_on', 'is', null),
        where('confirmed_on', '<', addMonths(today, -STALE_AFTER_MONTHS)),
      ]),
    )
    .executeTakeFirstOrThrow()
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
    offersEnding: ending.count,
    stale: stale.count,
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
