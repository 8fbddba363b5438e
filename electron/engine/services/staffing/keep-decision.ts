import { v7 as uuid } from 'uuid'
import type { Override, StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  decisionFacts,
  type DecidedResult,
  type DecisionFacts,
  type DecisionKind,
  type DecisionOutcome,
  type DecisionQuestion,
  type TeamTerms,
} from '#shared/domain/decision.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import type { MatchDraft, StoredPosition } from '#shared/domain/position.ts'
import type { Explanation } from '#shared/domain/verdict.ts'
import { allAsked } from '#shared/matching/context.ts'
import { explainRow } from '#shared/matching/explain-row.ts'
import { type PreparedMatch, prepareMatch } from '#shared/matching/match.ts'
import type { CallContext } from '../../call-context.ts'
import { readCommitmentsOf } from '../../roster/read-commitments.ts'
import { readPerson } from '../../roster/read-people.ts'
import { insertDecision } from '../../store/repositories/decisions.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound, notFound } from '../../store/repositories/stored.ts'
import { selectRows } from '../../store/statement.ts'
import { knownRank } from '../match/known-rank.ts'
import { contextFor, refuseUnmet } from './eligibility.ts'
import { standingOf } from '../../roster/standing.ts'

/** What is decided, before anything of it is written. */
export interface Deciding {
  readonly position: StoredPosition
  readonly person: Id
  /** Their record, where the caller has read it. */
  readonly record?: StoredPerson
  /** Criteria set aside for the person, as the decision leaves them. */
  readonly overrides: readonly Override[]
  /** Other windows than the position's, where the person is judged by the days of a deployment. */
  readonly draft?: MatchDraft | null
  readonly deployment?: DecisionQuestion['deployment']
  readonly team?: TeamTerms | null
  /** Whoever fails a must that was not set aside is refused. */
  readonly onlyEligible?: boolean
}

/** What a decision is called, and the rules of the proposal it follows. */
export interface DecidedAs {
  readonly kind: DecisionKind
  readonly team: TeamTerms | null
}

/** A decision about to be made: the question, the facts and the verdicts it rests on. */
export interface Judgement {
  readonly position: StoredPosition
  readonly person: Id
  readonly question: DecisionQuestion
  readonly facts: DecisionFacts
  readonly outcome: DecisionOutcome
}

/**
 * Judges somebody for a decision by the rules of every match. It is asked before the change is
 * written: afterwards the person would be bound to the very post that is decided about.
 */
export async function judgeForDecision(call: CallContext, of: Deciding): Promise<Judgement> {
  const { position, person, overrides, draft = null, deployment = null, team = null } = of
  const columns = await call.roster.columns()
  const prepared = prepareMatch(
    columns,
    contextFor(call, position, [{ person, overrides: [...overrides] }], draft),
  )
  const row = columns.rowOf.get(person)
  if (row === undefined) throw notFound('person')
  if (of.onlyEligible === true) refuseUnmet(prepared, row)
  const { today, windows, requestPosts } = prepared.context
  const request = standingOf(call).requestOf(position.request)
  return {
    ...{ position, person },
    question: {
      ...{ today, requestPosts, deployment, team },
      windows: [...windows],
      requirements: allAsked(prepared.context).map((each) => ({
        ...each,
        parameters: { ...each.parameters },
      })),
      overrides: overrides.map(({ criterion, reason, question }) => ({
        ...{ criterion, reason, question },
      })),
      request: {
        ...{ id: request.id, title: request.title, state: request.state },
        ...{ assistance: request.assistance, from: request.from, to: request.to },
        ...{ electionOn: request.electionOn, providerCap: request.providerCap },
        ...{ womenPercent: request.womenPercent, maxPerNationality: request.maxPerNationality },
        multinationalPairs: request.multinationalPairs,
      },
      position: {
        ...{ id: position.id, title: position.title, kind: position.kind },
        ...{ category: position.category, posts: position.posts, location: position.location },
      },
    },
    facts: factsOf(call, person, of.record),
    outcome: outcomeOf(prepared, row, knownRank(columns, position, row)),
  }
}

/** Keeps a decision as it was judged, in the transaction of the call. */
export function keepDecision(
  call: CallContext,
  { position, person, question, facts, outcome }: Judgement,
  of: {
    readonly candidacy: StoredCandidacy['id']
    readonly kind: DecisionKind
    readonly reason: string | null
  },
): void {
  insertDecision(call, {
    ...{ id: uuid(), position: position.id, request: position.request, person },
    ...{ question, facts, outcome, ...of },
  })
}

/** The verdicts on one row, each with what was asked. */
export function outcomeOf(
  prepared: PreparedMatch,
  row: number,
  rank: DecisionOutcome['rank'],
): DecisionOutcome {
  const { group, score, results }: Explanation = explainRow(prepared, row)
  const heads = new Map(prepared.criteria.map(({ head }) => [head.key, head]))
  return {
    ...{ group, score, rank },
    results: results.flatMap(({ facts: _facts, ...result }): DecidedResult[] => {
      const head = heads.get(result.key)
      return head ? [{ ...head, ...result }] : []
    }),
  }
}

const offering = selectRows<{ id: Id; name: string }, [person: Id]>(
  `SELECT DISTINCT provider.id, provider.name FROM offer
   JOIN provider ON provider.id = offer.provider WHERE offer.person = ? ORDER BY provider.name`,
)

function factsOf(
  call: CallContext,
  id: Id,
  named = expectFound(findPerson(call, id), 'person'),
): DecisionFacts {
  // The schema takes over what is kept and leaves the rest: ids of rows say nothing of anybody.
  return decisionFacts.parse({
    name: personName(named).slice(0, 300),
    nativeName: named.nativeName,
    providers: offering.all(call.sqlite, id),
    person: expectFound(call.roster.standingRecord?.(id) ?? readPerson(call.sqlite, id), 'person'),
    commitments: readCommitmentsOf(call.sqlite, id),
  })
}
