import { compareDates, dayNumber } from '#shared/calendar/index.ts'
import type { ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { type Deployment, nothingArranged } from '#shared/domain/deployment.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import { fillsPostOf, windowsHeld } from '#shared/domain/windows-held.ts'
import { NOT_MET, offerOfProvider } from '#shared/matching/index.ts'
import { phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findDeployment } from '../../store/repositories/deployments.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import {
  refuseDates,
  refuseFullPosition,
  refuseProvider,
  refuseUntimely,
} from './deployment-rules.ts'
import { refuseOverRequest } from './free-people.ts'
import { refuseOutside } from './move-deployment.ts'

/** No deployment has it: the rules look for others than the one that is tried. */
const TRIED = '00000000-0000-4000-8000-000000000000'

/** What the rules would say to some dates, by the very checks that writing them asks. Nothing is written. */
export async function tryDeployment(
  call: CallContext,
  { id, position: at, person, provider, from, to }: ReadParamsOf<'deployment.try'>,
): Promise<ResultOf<'deployment.try'>> {
  const position = expectFound(findPosition(call, at), 'position')
  const before = id === null ? null : expectFound(findDeployment(call, id), 'deployment')
  const after: Deployment = {
    ...nothingArranged,
    ...(before ?? { id: TRIED, candidacy: null, status: 'planned', reason: null }),
    ...{ position: position.id, person, provider, from, to },
  }
  const stops: Phrase[] = []
  const asks: Phrase[] = []
  const gather = async (into: Phrase[], check: () => Promise<void> | void): Promise<void> => {
    try {
      await check()
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      const { problems, message } = error.failure
      into.push(...(problems.length > 0 ? problems.map((each) => each.message) : [message]))
    }
  }
  if (before === null) await gather(stops, () => refuseOverRequest(call, position.request))
  const fills = fillsPostOf(position.windows, after)
  if (fills && (before === null || !fillsPostOf(position.windows, before)))
    await gather(stops, () => refuseFullPosition(call, position))
  const frees = before !== null && from >= before.from && to <= before.to && from <= to
  if (!frees) await gather(stops, () => refuseDates(call, position, after))
  if (from <= to) {
    await gather(stops, () => refuseUntimely(call, before, after))
    if (!frees || before.provider !== provider)
      await gather(stops, () => refuseProvider(call, position, after))
    await gather(asks, () => refuseOutside(position, after))
  }
  return { stops, asks, warns: from > to ? [] : await warnings(call, position, after) }
}

/** What does not stand in the way and should be known: days past the windows, an offer that ends before. */
async function warnings(
  call: CallContext,
  position: StoredPosition,
  { person, provider, from, to }: Deployment,
): Promise<Phrase[]> {
  const span = certainSpan(position.windows)
  const found: Phrase[] = []
  const last = position.windows.map((window) => window.to).reduce((a, b) => (a > b ? a : b))
  if (windowsHeld(position.windows, { from, to }) !== 'outside') {
    if (compareDates(to, last) > 0)
      found.push(
        phrase('deployments.tryPast', {
          days: dayNumber(to) - dayNumber(last),
          date: { date: last },
        }),
      )
    if (compareDates(from, span.from) < 0)
      found.push(
        phrase('deployments.tryBefore', {
          days: dayNumber(span.from) - dayNumber(from),
          date: { date: span.from },
        }),
      )
  }
  if (provider !== null) {
    const columns = await call.roster.columns()
    const going = { person, provider }
    if (offerOfProvider(columns, going, position.category, dayNumber(to)) === NOT_MET)
      found.push(phrase('deployments.tryOffer', { date: { date: to } }))
  }
  return found
}
