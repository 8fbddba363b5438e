import { v7 as uuid } from 'uuid'
import { addDays, type ClosedInterval } from '#shared/calendar/index.ts'
import type { ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { expectedFailure, ExpectedFailure } from '#shared/contract/failure.ts'
import type { StoredDeployment } from '#shared/domain/deployment.ts'
import { isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import type { Problem } from '#shared/domain/problem.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findDeployment } from '../../store/repositories/deployments.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { reasonFor } from '../reason.ts'
import { moveDeployment } from './move-deployment.ts'
import { seeingItsChanges, standsAgainst } from './place-people.ts'

type Step = Omit<ReadParamsOf<'deployment.step'>, 'deployments'>

/**
 * Takes one step with many deployments in the transaction of the call, each judged with what those
 * before were given. Throws `refused` with a problem for everybody a rule stands against.
 */
export async function stepDeployments(
  call: CallContext,
  { deployments, ...step }: ReadParamsOf<'deployment.step'>,
): Promise<ResultOf<'deployment.step'>> {
  reasonFor(isDeploymentExit(step.status), step.reason)
  const positions = new Map<string, StoredPosition>()
  const asked = [...new Set(deployments)].map((id) => {
    const before = expectFound(findDeployment(call, id), 'deployment')
    if (!positions.has(before.position))
      positions.set(before.position, expectFound(findPosition(call, before.position), 'position'))
    return before
  })
  const within = seeingItsChanges(
    call,
    asked.map(({ person }) => person),
    [...positions.values()],
  )
  const problems: Problem[] = []
  let changed = 0
  for (const [place, before] of asked.entries()) {
    if (before.status === step.status) continue
    try {
      await stepOne(within, before, step)
      changed += 1
    } catch (error) {
      // Everybody is asked for before anything is said: one refusal undoes the whole of it anyway.
      if (!(error instanceof ExpectedFailure)) throw error
      problems.push(standsAgainst(call, `deployments.${place}`, before.person, error.failure))
    }
  }
  if (problems.length > 0)
    throw expectedFailure('refused', 'peopleRefused', { people: problems.length }, problems)
  if (changed !== 1)
    call.describe(
      phrase('changes.deploymentsStepped', {
        ...{ deployments: changed, status: deploymentStatusPhrase(step.status) },
      }),
    )
  return { changed, already: asked.length - changed }
}

/** Takes one step with one deployment, and says of its person what the step says. */
export async function stepOne(
  call: CallContext,
  before: StoredDeployment,
  { status, reason, day, unavailable }: Step,
): Promise<StoredDeployment> {
  const dates = datesAfter(call, before, status, day)
  const saved = await moveDeployment(call, before, { ...before, ...dates, status, reason })
  const left = daysLeft(before, saved)
  if (unavailable && left !== null) noteUnavailable(call, before, left)
  return saved
}

/** The dates as they really were, where those on paper say another day. */
function datesAfter(
  { today }: CallContext,
  { from, to }: StoredDeployment,
  status: Step['status'],
  day: string | null,
): ClosedInterval {
  if (day === null) return { from, to }
  if (status === 'deployed' && from > today) return { from: day, to }
  if (status === 'completed' && to > today) return { from, to: day }
  if (status === 'curtailed' && day < to) return { from, to: day }
  return { from, to }
}

/** Days that were promised and are not served any more; null where there are none. */
function daysLeft(before: StoredDeployment, after: StoredDeployment): ClosedInterval | null {
  if (after.status === 'cancelled') return { from: before.from, to: before.to }
  if (after.status !== 'curtailed' || after.to >= before.to) return null
  return { from: addDays(after.to, 1), to: before.to }
}

/** Writes into a record that its person is not available, as was heard of this mission; not why. */
function noteUnavailable(
  call: CallContext,
  { person, position }: StoredDeployment,
  { from, to }: ClosedInterval,
): void {
  const before = expectFound(findPerson(call, person), 'person')
  const { request } = expectFound(findPosition(call, position), 'position')
  const source = findRequest(call, request)?.title ?? null
  changePerson(call, before, {
    ...before,
    availability: [
      ...before.availability,
      {
        id: uuid(),
        from,
        to,
        state: 'unavailable',
        noticeDays: null,
        statedOn: call.today,
        source,
      },
    ],
  })
}
