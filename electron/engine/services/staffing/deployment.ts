import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findDeployment } from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, expectNew, expectVersion, refused } from '../../store/repositories/stored.ts'
import { createDeployment, planDeployment } from './create-deployment.ts'
import { datesInWindows } from './deployment-dates.ts'
import { deploymentDetail } from './deployment-detail.ts'
import { deploymentRows } from './deployment-rows.ts'
import { moveDeployment } from './move-deployment.ts'
import { withinPosts } from './over-posts.ts'
import { placePeople, seeingItsChanges } from './place-people.ts'
import { findReplacements, replaceDeployment } from './replacement.ts'
import { tryDeployment } from './try-deployment.ts'
import { stepDeployments } from './step-deployments.ts'

export const deploymentHandlers = {
  'deployment.list': (of, call) => deploymentRows(call, of),

  'deployment.get': ({ id }, call) => deploymentDetail(call, id),

  'deployment.save': async ({ deployment, version, outside }, call) => {
    const before = findDeployment(call, deployment.id)
    if (version === null) {
      expectNew(before, 'deployment')
      return createDeployment(call, deployment, undefined, { outside })
    }
    const stored = expectFound(before, 'deployment')
    expectVersion(call, 'deployment', stored, version)
    return moveDeployment(call, stored, deployment, { outside })
  },

  'deployment.plan': async ({ overPosts, ...asked }, call) => {
    const position = expectFound(findPosition(call, asked.position), 'position')
    return withinPosts(call, [position], overPosts, () => planDeployment(call, asked))
  },

  'deployment.moveToWindows': ({ deployments }, call) => moveToWindows(call, deployments),

  'deployment.planMany': ({ choices }, call) =>
    placePeople(call, choices, {
      ...{ step: 'planned', as: { kind: 'planned', team: null }, overPosts: true },
    }),

  'deployment.try': (asked, call) => tryDeployment(call, asked),

  'deployment.step': (asked, call) => stepDeployments(call, asked),

  'deployment.replacements': (asked, call) => findReplacements(call, asked),

  'deployment.replace': (asked, call) => replaceDeployment(call, asked),
} satisfies Handlers<
  | 'deployment.list'
  | 'deployment.get'
  | 'deployment.save'
  | 'deployment.plan'
  | 'deployment.planMany'
  | 'deployment.moveToWindows'
  | 'deployment.try'
  | 'deployment.step'
  | 'deployment.replacements'
  | 'deployment.replace'
>

/** Moves planned deployments to where their positions are held now; who cannot be moved stays. */
async function moveToWindows(
  call: CallContext,
  deployments: readonly Id[],
): Promise<ResultOf<'deployment.moveToWindows'>> {
  const stayed: ResultOf<'deployment.moveToWindows'>['stayed'] = []
  const asked = deployments.map((id) => {
    const before = expectFound(findDeployment(call, id), 'deployment')
    return { id, before, position: expectFound(findPosition(call, before.position), 'position') }
  })
  const within = seeingItsChanges(
    call,
    asked.map(({ before }) => before.person),
    asked.map(({ position }) => position),
  )
  for (const { id, before, position } of asked) {
    try {
      if (before.status !== 'planned') throw refused('onlyPlannedMoves')
      await moveDeployment(within, before, {
        ...before,
        ...datesInWindows(within, position, before),
      })
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      const { message, problems } = error.failure
      stayed.push({
        deployment: id,
        personName: personName(expectFound(findPerson(call, before.person), 'person')),
        problems: problems.length > 0 ? problems.map((each) => each.message) : [message],
      })
    }
  }
  const moved = deployments.length - stayed.length
  call.describe(phrase('changes.deploymentsMoved', { moved }))
  return { moved, stayed }
}
