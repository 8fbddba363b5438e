import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Recommendation, StoredRecommendation } from '#shared/domain/recommendation.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import {
  changeRecommendation,
  findRecommendation,
  insertRecommendation,
  listRecommendations,
  removeRecommendation,
} from '../store/repositories/recommendations.ts'
import { findRequest } from '../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion, refused } from '../store/repositories/stored.ts'

export const recommendationHandlers = {
  'recommendation.list': ({ request }, call) => listRecommendations(call, request),

  'recommendation.save': ({ recommendation, version }, call) => {
    const { title } = expectFound(findRequest(call, recommendation.request), 'request')
    refuseWrongDay(recommendation)
    call.describe(
      phrase(version === null ? 'changes.recommendationAdded' : 'changes.recommendationChanged', {
        title,
      }),
    )
    if (version === null) {
      expectNew(findRecommendation(call, recommendation.id), 'recommendation')
      insertRecommendation(call, recommendation)
    } else {
      const stored = expectCurrent(call, recommendation.id, version)
      if (stored.request !== recommendation.request) throw refused('recommendationElsewhere')
      changeRecommendation(call, stored, recommendation)
    }
    return expectFound(findRecommendation(call, recommendation.id), 'recommendation')
  },

  'recommendation.remove': ({ id, version }, call) => {
    const stored = expectCurrent(call, id, version)
    const { title } = expectFound(findRequest(call, stored.request), 'request')
    removeRecommendation(call, stored)
    call.describe(phrase('changes.recommendationRemoved', { title }))
    return { removed: id }
  },
} satisfies Handlers<'recommendation.list' | 'recommendation.save' | 'recommendation.remove'>

function refuseWrongDay({ followUp, givenOn, judgedOn }: Recommendation): void {
  const problem =
    judgedOn === null
      ? followUp === 'open'
        ? null
        : phrase('problems.required')
      : judgedOn < givenOn
        ? phrase('problems.judgedBeforeMade')
        : null
  if (problem !== null)
    throw expectedFailure('invalid', 'valuesClash', undefined, [
      { field: 'recommendation.judgedOn', message: problem },
    ])
}

function expectCurrent(call: CallContext, id: Id, version: number): StoredRecommendation {
  const stored = expectFound(findRecommendation(call, id), 'recommendation')
  expectVersion(call, 'recommendation', stored, version)
  return stored
}
