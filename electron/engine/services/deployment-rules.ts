import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Deployment } from '#shared/domain/deployment.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { CallContext } from '../call-context.ts'
import { findCandidacyOf } from '../store/repositories/candidacies.ts'
import { listDeployments } from '../store/repositories/deployments.ts'
import { refused } from '../store/repositories/stored.ts'
import { draftFor } from './deployment-dates.ts'
import { refuseIneligible } from './eligibility.ts'
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
    throw new ExpectedFailure({
      code: 'invalid',
      message: 'The deployment ends before it starts.',
      next: 'Correct the dates and try again.',
      problems: [{ field: 'deployment.to', message: 'ends before it starts' }],
    })
  if (deployment.status === 'cancelled') return
  const { person } = deployment
  const others = listDeployments(call, { position: position.id, person }).filter(
    (other) =>
      other.id !== deployment.id &&
      other.status !== 'cancelled' &&
      other.from <= deployment.to &&
      deployment.from <= other.to,
  )
  if (others.length > 0)
    throw refused(
      'This person is deployed to this position already on some of these days.',
      'Change the dates of that deployment instead.',
    )
  const candidacy = findCandidacyOf(call, position.id, person)
  const draft = draftFor(position, deployment)
  // What is over is only written down: it must have been possible, not well chosen.
  const only = isLiveDeployment(deployment.status) ? undefined : (key: string) => possible.has(key)
  await refuseIneligible(call, { position, person, candidacy, draft }, only)
}

/** Refuses one person more than the position has posts. */
export function refuseFullPosition(call: CallContext, position: StoredPosition): void {
  const { posts, filled } = countStaffing(call, position.request).ofPosition(position.id)
  if (filled < posts) return
  throw refused(
    posts === 1 ? 'The post is filled.' : `All ${posts} posts of this position are filled.`,
    'Cancel a deployment first, or ask for more posts.',
  )
}
