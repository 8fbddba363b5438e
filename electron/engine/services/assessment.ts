import { expectedFailure } from '#shared/contract/failure.ts'
import type { StoredAssessment } from '#shared/domain/assessment.ts'
import type { Id } from '#shared/domain/common.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import {
  changeAssessment,
  findAssessment,
  insertAssessment,
  listAssessments,
  removeAssessment,
} from '../store/repositories/assessments.ts'
import { findPosition, insertPosition } from '../store/repositories/positions.ts'
import { findRequest } from '../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion, refused } from '../store/repositories/stored.ts'

export const assessmentHandlers = {
  'assessment.list': ({ request }, call) => listAssessments(call, request),

  'assessment.save': ({ assessment, version }, call) => {
    const { title } = expectFound(findRequest(call, assessment.request), 'request')
    const { from, to } = assessment
    if (from !== null && to !== null && from > to)
      throw expectedFailure('invalid', 'valuesClash', undefined, [
        { field: 'assessment.to', message: phrase('problems.endsBeforeStart') },
      ])
    const what = version === null ? 'changes.assessmentAdded' : 'changes.assessmentChanged'
    call.describe(phrase(what, { title }))
    if (version === null) {
      expectNew(findAssessment(call, assessment.id), 'assessment')
      insertAssessment(call, assessment)
    } else {
      const stored = expectCurrent(call, assessment.id, version)
      if (stored.request !== assessment.request) throw refused('assessmentElsewhere')
      changeAssessment(call, stored, assessment)
    }
    return expectFound(findAssessment(call, assessment.id), 'assessment')
  },

  'assessment.remove': ({ id, version }, call) => {
    const stored = expectCurrent(call, id, version)
    const { title } = expectFound(findRequest(call, stored.request), 'request')
    removeAssessment(call, stored)
    call.describe(phrase('changes.assessmentRemoved', { title }))
    return { removed: id }
  },

  'assessment.makePositions': ({ id, version, made }, call) => {
    const stored = expectCurrent(call, id, version)
    const { title } = expectFound(findRequest(call, stored.request), 'request')
    const positionOf = new Map(made.map(({ entry, position }) => [entry, position]))
    for (const [entry, position] of positionOf) {
      const of = expectFound(
        stored.posts.find((each) => each.id === entry),
        'assessment',
      )
      const isThere = of.position !== null && findPosition(call, of.position) !== null
      if (isThere || position.request !== stored.request) throw refused('assessmentElsewhere')
      expectNew(findPosition(call, position.id), 'position')
      insertPosition(call, position)
    }
    changeAssessment(call, stored, {
      ...stored,
      posts: stored.posts.map((entry) => ({
        ...entry,
        position: positionOf.get(entry.id)?.id ?? entry.position,
      })),
    })
    call.describe(phrase('changes.positionsMade', { title, count: positionOf.size }))
    return {
      positions: made.map(({ position }) =>
        expectFound(findPosition(call, position.id), 'position'),
      ),
    }
  },
} satisfies Handlers<
  'assessment.list' | 'assessment.save' | 'assessment.remove' | 'assessment.makePositions'
>

function expectCurrent(call: CallContext, id: Id, version: number): StoredAssessment {
  const stored = expectFound(findAssessment(call, id), 'assessment')
  expectVersion(call, 'assessment', stored, version)
  return stored
}
