import { addMonths } from '#shared/calendar/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import { wasServed } from '#shared/domain/deployment-steps.ts'
import {
  counts,
  type Evaluation,
  mayRead,
  shownTo,
  withoutJudgement,
} from '#shared/domain/evaluation.ts'
import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findDeployment } from '../../store/repositories/deployments.ts'
import { recordDisclosure } from '../../store/repositories/disclosures.ts'
import {
  changeEvaluation,
  findEvaluation,
  insertEvaluation,
  listEvaluations,
  removeEvaluation,
} from '../../store/repositories/evaluations.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound, expectNew, expectVersion, refused } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'
import { deploymentRowsOf } from './deployment-rows.ts'

const unwritten = selectValues<Id, [of: { today: string; since: string }]>(
  `SELECT id FROM deployment
   WHERE status IN ('completed', 'curtailed') AND to_date < @today AND to_date >= @since
     AND NOT EXISTS (SELECT 1 FROM evaluation WHERE evaluation.deployment = deployment.id)`,
)

/** What was not written within a year is not asked for any more: nobody remembers well. */
const MONTHS_ASKED = 12

/** How people served, as the one who asks may see it. */
export const evaluationHandlers = {
  'evaluation.list': (of, call) => {
    const shown = listEvaluations(call, of).map((each) => shownTo(each, call.user))
    return of.deployment === null ? shown.map(withoutJudgement) : shown
  },

  'evaluation.ask': ({ person, reason }, call) => {
    const name = personName(expectFound(findPerson(call, person), 'person'))
    recordDisclosure(call, { person, what: 'evaluations', reason })
    call.describe(phrase('changes.evaluationsAsked', { name, why: reason }), { final: true })
    const evaluations = listEvaluations(call, { deployment: null, person })
    return { evaluations: evaluations.map((each) => shownTo(each, call.user)) }
  },

  'evaluation.save': ({ evaluation, version }, call) => {
    const of = expectFound(findDeployment(call, evaluation.deployment), 'deployment')
    if (!wasServed(of.status) || of.person !== evaluation.person) throw refused('notServed')
    refuseDays(call, evaluation)
    const before = findEvaluation(call, evaluation.id)
    if (version === null) {
      expectNew(before, 'evaluation')
      insertEvaluation(call, evaluation)
    } else {
      const stored = expectFound(before, 'evaluation')
      expectVersion(call, 'evaluation', stored, version)
      if (!mayRead(stored, call.user)) throw refused('notAReader')
      changeEvaluation(call, stored, evaluation)
    }
    describe(call, evaluation.person)
    return shownTo(expectFound(findEvaluation(call, evaluation.id), 'evaluation'), call.user)
  },

  'evaluation.remove': ({ id, version }, call) => {
    const stored = expectFound(findEvaluation(call, id), 'evaluation')
    expectVersion(call, 'evaluation', stored, version)
    if (!mayRead(stored, call.user)) throw refused('notAReader')
    removeEvaluation(call, stored)
    describe(call, stored.person)
    return { removed: id }
  },

  'evaluation.due': (_params, call) => {
    const since = addMonths(call.today, -MONTHS_ASKED)
    const untold = listEvaluations(call, { deployment: null, person: null }).filter(
      (each) => !counts(each) && mayRead(each, call.user),
    )
    const rowsOf = (ids: readonly Id[]) =>
      deploymentRowsOf(call, ids).toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    return {
      unwritten: rowsOf(unwritten.all(call.sqlite, { today: call.today, since })),
      untold: rowsOf(untold.map(({ deployment }) => deployment)),
    }
  },
} satisfies Handlers<
  'evaluation.list' | 'evaluation.ask' | 'evaluation.save' | 'evaluation.remove' | 'evaluation.due'
>

function refuseDays({ today }: CallContext, { writtenOn, notifiedOn }: Evaluation): void {
  const problem =
    writtenOn > today
      ? { field: 'evaluation.writtenOn', message: phrase('problems.notYet') }
      : notifiedOn !== null && notifiedOn > today
        ? { field: 'evaluation.notifiedOn', message: phrase('problems.notYet') }
        : notifiedOn !== null && notifiedOn < writtenOn
          ? { field: 'evaluation.notifiedOn', message: phrase('problems.beforeWritten') }
          : null
  if (problem) throw expectedFailure('invalid', 'valuesClash', undefined, [problem])
}

/** Only of whom it is: what was found is not in the words of a change. */
function describe(call: CallContext, person: Id): void {
  const name = personName(expectFound(findPerson(call, person), 'person'))
  call.describe(phrase('changes.evaluationChanged', { name }))
}
