import type { NearMiss } from '#shared/contract/match-calls.ts'
import {
  type Match,
  type NearMiss as Miss,
  explainRow,
  nearMisses,
  rankedAgainst,
  relax,
} from '#shared/matching/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { notFound } from '../../store/repositories/stored.ts'
import { matchOf } from './matching.ts'
import { matchPeople } from './match-people.ts'
import { matchRows } from './match-rows.ts'
import { matchSummary } from './summary.ts'

function rowOf({ columns }: Match, person: string): number {
  const row = columns.rowOf.get(person)
  if (row === undefined) throw notFound('person')
  return row
}

function missRows(call: CallContext, match: Match, misses: readonly Miss[]): NearMiss[] {
  const rows = misses.map(({ row }) => row)
  const people = matchPeople(call.sqlite, match.columns, rows, call.today)
  return misses.flatMap(({ row, distance, deciders }): NearMiss[] => {
    const { person: id, results } = explainRow(match, row)
    const person = people.get(id)
    const gaps = deciders.flatMap(({ decider }) => {
      const result = decider.members.map((place) => results[place]).find((each) => each?.gap)
      if (!result) return []
      return [{ criterion: decider.key, gap: result.gap, evidence: result.evidence }]
    })
    return person ? [{ person, gaps, distance }] : []
  })
}

/** Who fits a position, why and why not, and what to ask or relax. */
export const matchHandlers = {
  'match.summary': async (asked, call) => matchSummary(await matchOf(call, asked)),

  'match.page': async ({ group, against, offset, limit, ...asked }, call) => {
    const result = await matchOf(call, asked)
    const ranked =
      group === 'notFit' && against !== null
        ? rankedAgainst(result.match, against)
        : result.match.ranked(group)
    const rows = [...ranked.subarray(offset, offset + limit)]
    return { rows: matchRows(call, result, rows), found: ranked.length }
  },

  'match.explain': async ({ people, ...asked }, call) => {
    const result = await matchOf(call, asked)
    return {
      criteria: result.match.criteria.map(({ head }) => head),
      rows: matchRows(
        call,
        result,
        people.map((person) => rowOf(result.match, person)),
      ),
    }
  },

  'match.relax': async (asked, call) => relax((await matchOf(call, asked)).match),

  'match.nearMisses': async ({ limit, ...asked }, call) => {
    const { match } = await matchOf(call, asked)
    return missRows(call, match, nearMisses(match, limit))
  },

  'match.verdict': async ({ person, ...asked }, call) => {
    const { match } = await matchOf(call, asked)
    return explainRow(match, rowOf(match, person))
  },
} satisfies Handlers<
  | 'match.summary'
  | 'match.page'
  | 'match.explain'
  | 'match.relax'
  | 'match.nearMisses'
  | 'match.verdict'
>
