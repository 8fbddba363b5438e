import type { JudgedAgain } from '#shared/contract/decision-calls.ts'
import type { Decision } from '#shared/domain/decision.ts'
import { requirement } from '#shared/domain/requirement.ts'
import { prepareMatch } from '#shared/matching/match.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { providersOf, skillsOf } from '../../roster/store-words.ts'
import { findDecision, headOf, listDecisions } from '../../store/repositories/decisions.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { outcomeOf } from './keep-decision.ts'

export const decisionHandlers = {
  'decision.list': (of, call) => listDecisions(call, of).map(headOf),

  'decision.get': async ({ id }, call) => {
    const decision = expectFound(findDecision(call, id), 'decision')
    return { decision, again: await judgeAgain(call, decision) }
  },
} satisfies Handlers<'decision.list' | 'decision.get'>

/** The question as it was asked, put to the record of today. */
async function judgeAgain(
  call: CallContext,
  { person, question, outcome, facts }: Decision,
): Promise<JudgedAgain | null> {
  const columns = await call.roster.columns()
  const row = columns.rowOf.get(person)
  // Kinds of requirement that this version does not know cannot be judged by it.
  const requirements = requirement.array().safeParse(question.requirements)
  if (row === undefined || facts === null || !requirements.success) return null
  const { request, position, requestPosts, windows, overrides } = question
  const prepared = prepareMatch(columns, {
    ...{ today: call.today, request, position, requestPosts, windows },
    inherited: [],
    requirements: requirements.data,
    skills: skillsOf(call.sqlite),
    providers: providersOf(call.sqlite),
    overrides: overrides.map((each) => ({ ...each, person })),
  })
  const { group, score, results } = outcomeOf(prepared, row, null)
  const then = new Map(outcome.results.map(({ key, verdict }) => [key, verdict]))
  const now = new Map(results.map(({ key, verdict }) => [key, verdict]))
  return {
    ...{ on: call.today, group, score, results },
    differs: [...new Set([...then.keys(), ...now.keys()])].filter(
      (key) => then.get(key) !== now.get(key),
    ),
  }
}
