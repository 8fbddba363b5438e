import { expectedFailure, ExpectedFailure } from '#shared/contract/failure.ts'
import type { ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import { personName } from '#shared/domain/person.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { candidacyStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import {
  changeCandidacy,
  findCandidacy,
  findCandidacyOf,
  listCandidacies,
} from '../../store/repositories/candidacies.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, expectVersion } from '../../store/repositories/stored.ts'
import { reasonFor } from '../reason.ts'
import { setCandidacy } from './candidacy.ts'
import { fitOf } from './candidacy-fit.ts'
import { withinPosts } from './over-posts.ts'
import { seeingItsChanges, standsAgainst } from './place-people.ts'

export const moveHandlers = {
  'candidacy.move': (of, call) => moveCandidacies(call, of),

  'candidacy.remark': ({ id, version, remark }, call) => {
    const before = expectFound(findCandidacy(call, id), 'candidacy')
    expectVersion(call, 'candidacy', before, version)
    const name = personName(expectFound(findPerson(call, before.person), 'person'))
    const { title } = expectFound(findPosition(call, before.position), 'position')
    changeCandidacy(call, before, { ...before, remark: remark === '' ? null : remark })
    call.describe(phrase('changes.candidacyRemark', { name, title }))
    return expectFound(findCandidacy(call, id), 'candidacy')
  },

  'candidacy.fit': (of, call) => fitOf(call, listCandidacies(call, of)),
} satisfies Handlers<'candidacy.move' | 'candidacy.remark' | 'candidacy.fit'>

/**
 * Moves candidates to one status in the transaction of the call, one after the other, each judged with
 * what those before were given. Throws `refused` with a problem for everybody a rule stands against.
 */
async function moveCandidacies(
  call: CallContext,
  { moves, status, reason, overPosts, task }: ReadParamsOf<'candidacy.move'>,
): Promise<ResultOf<'candidacy.move'>> {
  // Without its reason nobody can go: that is said once, not of each.
  reasonFor(isCandidacyExit(status), reason)
  const positions = new Map(
    moves.map(({ position: id }) => [id, expectFound(findPosition(call, id), 'position')]),
  )
  const people = moves.map(({ person }) => person)
  const within = seeingItsChanges(call, people, [...positions.values()], { recordsStand: true })
  const control = task === null ? null : call.task(task)
  const problems: Problem[] = []
  let moved = 0
  await withinPosts(call, positions.values(), overPosts, async () => {
    for (const [place, move] of moves.entries()) {
      if (findCandidacyOf(call, move.position, move.person)?.status === status) continue
      try {
        await setCandidacy(within, { ...move, status, reason })
        moved += 1
      } catch (error) {
        if (!(error instanceof ExpectedFailure)) throw error
        problems.push(standsAgainst(call, `choices.${place}`, move.person, error.failure))
      }
      control?.progress('host.stageWriting', place + 1, moves.length)
      await control?.breathe()
    }
    if (problems.length > 0)
      throw expectedFailure('refused', 'peopleRefused', { people: problems.length }, problems)
  })
  if (moved > 1)
    call.describe(
      phrase('changes.candidaciesMoved', { people: moved, status: candidacyStatusPhrase(status) }),
    )
  return { moved, already: moves.length - moved }
}
