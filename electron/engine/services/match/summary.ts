import type { MatchSummary } from '#shared/contract/match-calls.ts'
import { against, questionsOf } from '#shared/matching/index.ts'
import { phrase } from '#shared/text/index.ts'
import { axisOf } from './match-rows.ts'
import type { PositionMatch } from './matching.ts'

/** People named per question: more than anybody asks at once; `count` tells how many there are. */
const NAMED = 500

/** Counts, criteria, funnel and open questions of a match. */
export function matchSummary({ match }: PositionMatch): MatchSummary {
  const { columns, context, criteria, counts, left } = match
  return {
    criteria: criteria.map(({ head }) => head),
    funnel: [
      { key: 'roster', title: phrase('match.funnelRoster'), left: columns.size },
      ...left.map(({ decider, people }) => ({
        key: decider.key,
        title: decider.title,
        left: people,
      })),
    ],
    roster: columns.size,
    ...counts,
    against: against(match).map(({ decider, people }) => ({
      key: decider.key,
      title: decider.title,
      people,
    })),
    questions: questionsOf(match).map(({ key, question, rows }) => ({
      key,
      question,
      people: Array.from(rows.subarray(0, NAMED), (row) => columns.ids[row] ?? ''),
      count: rows.length,
    })),
    axis: axisOf(context),
  }
}
