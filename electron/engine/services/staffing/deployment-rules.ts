import { phrase } from '#shared/text/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Deployment } from '#shared/domain/deployment.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { coversQuestion, questionAsked } from '#shared/matching/aside-question.ts'
import { certainWindowDays, shareOf } from '#shared/matching/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { draftFor, everyDayOf } from './deployment-dates.ts'
import { contextFor, refuseIneligible } from './eligibility.ts'
import { countStaffing } from './staffing.ts'

/** Rules that no deployment can break, whatever its position asks. */
const possible = new Set(['hostCountry', 'commitments'])

/**
 * Refuses dates that are in the wrong order, that the person already serves in this position, or on
 * which a rule stands against the person.
 */
export async function refuseDates(
  call: CallContext,
  position: StoredPosition,
  deployment: Deployment,
): Promise<void> {
  if (deployment.from > deployment.to)
    throw expectedFailure('invalid', 'endsBeforeStart', undefined, [
      { field: 'deployment.to', message: phrase('problems.endsBeforeStart') },
    ])
  if (deployment.status === 'cancelled') return
  const { person } = deployment
  const others = listDeployments(call, { position: position.id, person }).filter(
    (other) =>
      other.id !== deployment.id &&
      other.status !== 'cancelled' &&
      other.from <= deployment.to &&
      deployment.from <= other.to,
  )
  if (others.length > 0) throw refused('deployedThereAlready')
  const candidacy = findCandidacyOf(call, position.id, person)
  const draft = draftFor(position, deployment)
  // What is over is only written down: it must have been possible, not well chosen.
  const only = isLiveDeployment(deployment.status) ? undefined : (key: string) => possible.has(key)
  const asked = await refuseIneligible(call, { position, person, candidacy, draft }, only)
  const [window, ...more] = certainWindowDays(position.windows)
  if (draft !== null || (more.length === 0 && window?.minimumDays === null)) return
  // Whoever was let serve two missions at once is not asked again for the days between.
  if (asked.results.some(({ key, verdict }) => key === 'commitments' && verdict === 'overridden'))
    return
  // Nobody is asked about the days between two windows, or beyond the minimum of one, but a
  // deployment binds them too.
  const everyDay = everyDayOf(position, deployment)
  await refuseIneligible(
    call,
    { position, person, candidacy, draft: everyDay },
    (key) => key === 'commitments',
  )
}

/**
 * Refuses one post more than the call allows the provider under whose offer the person goes. The
 * match finds room under any of the person's providers; this is the one that was chosen.
 */
export async function refuseFullProvider(
  call: CallContext,
  position: StoredPosition,
  { person, provider, status }: Deployment,
): Promise<void> {
  const { providerCap } = expectFound(findRequest(call, position.request), 'request')
  if (providerCap === null || provider === null || !isLiveDeployment(status)) return
  const context = contextFor(call, position, [], null)
  const now = questionAsked(context, { kind: 'providerCap', requirement: null })
  const overrides = findCandidacyOf(call, position.id, person)?.overrides ?? []
  if (
    overrides.some(
      ({ criterion, question }) =>
        criterion === 'providerCap' && question !== null && coversQuestion(question, now),
    )
  )
    return
  const { filled, most } = shareOf(await call.roster.columns(), providerCap, context, {
    provider,
    person,
  })
  if (filled < most) return
  throw expectedFailure('refused', 'providerFull', undefined, [
    { field: 'providerCap', message: phrase('problems.providerShare', { filled, most }) },
  ])
}

/** Refuses one person more than the position has posts. */
export function refuseFullPosition(call: CallContext, position: StoredPosition): void {
  const { posts, filled } = countStaffing(call, position.request).ofPosition(position.id)
  if (filled < posts) return
  throw refused('positionFull', { posts })
}
