import { z } from 'zod'
import type { Id } from '#shared/domain/common.ts'
import {
  type Decision,
  decisionFacts,
  type DecisionHead,
  decisionOutcome,
  type DecisionOutcome,
  type DecisionQuestion,
  decisionQuestion,
} from '#shared/domain/decision.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { DecisionTable } from '../tables/request-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { isTakenBack } from './change-sets.ts'

type DecisionRecord = Selectable<DecisionTable>

/** Far more than a question, a record and its verdicts take: what is larger was not written here. */
const LONGEST_JSON = 2_000_000
const MOST_LISTED = 500

const byId = selectRows<DecisionRecord, [id: Id]>('SELECT * FROM decision WHERE id = ?')

const newestFirst = selectRows<
  DecisionRecord,
  [of: { candidacy: Id | null; position: Id | null; person: Id | null; limit: number }]
>(`SELECT * FROM decision
   WHERE (@candidacy IS NULL OR candidacy = @candidacy)
     AND (@position IS NULL OR position = @position) AND (@person IS NULL OR person = @person
       OR person IN (SELECT gone FROM person_merge WHERE person_merge.person = @person))
   ORDER BY number DESC LIMIT @limit`)

const headsOf = selectRows<
  Pick<DecisionRecord, 'id' | 'candidacy' | 'kind' | 'at' | 'change_set'> & {
    /** It was undone once; perhaps redone since. */
    readonly undone: 0 | 1
  },
  [candidacies: string]
>(`SELECT id, candidacy, kind, at, change_set,
     EXISTS (SELECT 1 FROM change_set WHERE undoes = decision.change_set) AS undone
   FROM decision
   WHERE candidacy IN (SELECT value FROM json_each(?)) ORDER BY number DESC`)

const newestNumber = selectValues<number | null>('SELECT max(number) FROM decision')

const ofPerson = selectRows<DecisionRecord, [person: Id]>('SELECT * FROM decision WHERE person = ?')

const emptying = changeRows<[of: { id: Id; question: string; outcome: string }]>(
  `UPDATE decision SET reason = NULL, facts = NULL, question = @question, outcome = @outcome
   WHERE id = @id`,
)

/** Keeps a decision for good, in the change set of the call. */
export function insertDecision(
  call: Writing,
  {
    question,
    facts,
    outcome,
    reason,
    id,
    candidacy,
    position,
    request,
    person,
    kind,
  }: Omit<Decision, 'at' | 'by' | 'takenBack'>,
): void {
  insertRow(call.sqlite, 'decision', {
    ...{ id, candidacy, position, request, person, kind, reason },
    number: (newestNumber.get(call.sqlite) ?? 0) + 1,
    ...{ at: call.now, by_user: call.user, change_set: call.changeSet },
    question: JSON.stringify(question),
    facts: facts && JSON.stringify(facts),
    outcome: JSON.stringify(outcome),
  })
}

export function findDecision(call: Reading, id: Id): Decision | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : decisionOf(call, row)
}

/** Decisions that fit all that is given, the newest first. */
export function listDecisions(
  call: Reading,
  of: { candidacy?: Id | null; position?: Id | null; person?: Id | null },
): Decision[] {
  const asked = { candidacy: null, position: null, person: null, ...of, limit: MOST_LISTED }
  return newestFirst.all(call.sqlite, asked).map((row) => decisionOf(call, row))
}

/** What a list shows of a decision. */
export function headOf({ question, facts, outcome, ...decision }: Decision): DecisionHead {
  return {
    ...decision,
    personName: facts?.name ?? null,
    positionTitle: question.position.title,
    requestTitle: question.request.title,
    group: outcome.group,
    score: outcome.score,
  }
}

/** The latest decision of a position about each candidacy that was not undone, by candidacy. */
export function latestDecisions(call: Reading, position: Id): Map<Id, Decision> {
  const latest = new Map<Id, Decision>()
  for (const decision of everyDecisionOf(call, position))
    if (!decision.takenBack && !latest.has(decision.candidacy))
      latest.set(decision.candidacy, decision)
  return latest
}

/** Of each candidacy the latest decision that was not undone: its id, kind and instant. */
export function latestHeads(
  call: Reading,
  candidacies: Iterable<Id>,
): Map<Id, Pick<DecisionHead, 'id' | 'kind' | 'at'>> {
  const latest = new Map<Id, Pick<DecisionHead, 'id' | 'kind' | 'at'>>()
  for (const row of headsOf.all(call.sqlite, JSON.stringify([...candidacies]))) {
    if (latest.has(row.candidacy)) continue
    const isUndone = row.undone === 1 && isTakenBack(call, row.change_set)
    if (!isUndone) latest.set(row.candidacy, { id: row.id, kind: row.kind, at: row.at })
  }
  return latest
}

/**
 * Takes everything that says something of a person out of their decisions: the facts of the record,
 * the name, evidence, gaps and reasons in anybody's own words. What was asked, the verdicts and the
 * points stay, so that the decision can still be accounted for.
 */
export function eraseDecisionsOf(call: Writing, person: Id): void {
  for (const row of ofPerson.all(call.sqlite, person)) {
    const { question, outcome } = decisionOf(call, row)
    emptying.run(call.sqlite, {
      id: row.id,
      question: JSON.stringify({ ...question, overrides: [] } satisfies DecisionQuestion),
      outcome: JSON.stringify(emptied(outcome)),
    })
  }
}

function emptied(outcome: DecisionOutcome): DecisionOutcome {
  return {
    ...outcome,
    results: outcome.results.map((result) => ({
      ...result,
      ...{ evidence: null, detail: null, gap: null, question: null, warning: null },
      ...{ reason: null, earlierReason: null },
    })),
  }
}

/** Without an end: a position has as many as its candidacies were decided. */
function everyDecisionOf(call: Reading, position: Id): Decision[] {
  return newestFirst
    .all(call.sqlite, { candidacy: null, position, person: null, limit: -1 })
    .map((row) => decisionOf(call, row))
}

function decisionOf(call: Reading, row: DecisionRecord): Decision {
  const { id, candidacy, position, request, person, kind, at, reason } = row
  return {
    ...{ id, candidacy, position, request, person, kind, at, by: row.by_user, reason },
    question: kept(decisionQuestion, row.question),
    facts: row.facts === null ? null : kept(decisionFacts, row.facts),
    outcome: kept(decisionOutcome, row.outcome),
    takenBack: isTakenBack(call, row.change_set),
  }
}

/** Bounded before it is read and checked after: a store may come from another computer. */
function kept<T extends z.core.$ZodType>(schema: T, json: string): z.output<T> {
  if (json.length > LONGEST_JSON) throw new RangeError('a decision is larger than any can be')
  return z.parse(schema, JSON.parse(json))
}
