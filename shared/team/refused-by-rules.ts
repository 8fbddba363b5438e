import type { Decider } from '../matching/criteria-of.ts'
import { at } from '../matching/columns/ragged.ts'
import type { RosterColumns } from '../matching/columns/roster-columns.ts'
import type { MatchContext } from '../matching/context.ts'
import { type PreparedMatch, prepareMatch } from '../matching/match.ts'
import { NOT_MET, OVERRIDDEN, type VerdictCode } from '../matching/verdict-code.ts'
import { type PostHeld, withPosts } from './with-posts.ts'

type Counts = (decider: Decider) => boolean

/** Whether a must stands against somebody, of those that count. */
function isRefused({ criteria, deciders, overrides }: PreparedMatch, row: number, counts: Counts) {
  const codeOf = (place: number): VerdictCode =>
    overrides.reason(place, row) === null
      ? (criteria[place]?.rule.judge(row) ?? NOT_MET)
      : OVERRIDDEN
  return deciders.some(
    (decider) =>
      decider.strength === 'must' &&
      counts(decider) &&
      decider.members.every((place) => codeOf(place) === NOT_MET),
  )
}

const shareDay = (one: MatchContext, other: MatchContext): boolean =>
  one.windows.some((a) => other.windows.some((b) => a.from <= b.to && b.from <= a.to))

/** A position of a team and the rows of everybody who may take it. */
export interface TeamPlace {
  readonly context: MatchContext
  readonly rows: readonly number[]
}

/**
 * Pairs of places, by their numbers, that exclude each other for a row although they share no day: with
 * the one taken, a must of the other stands against the person (rest between them, advice before
 * observation, the days between two windows). The rules of the match decide; places that share a day
 * are left out.
 */
export function exclusivePlaces(
  columns: RosterColumns,
  places: readonly TeamPlace[],
): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const pairs = new Map<number, Map<string, readonly [number, number]>>()
  places.forEach(({ context, rows }, taken) => {
    const others = places.flatMap((other, place) => {
      if (place === taken || shareDay(context, other.context)) return []
      const there = new Set(rows).intersection(new Set(other.rows))
      return there.size > 0 ? [{ place, other, there }] : []
    })
    if (others.length === 0) return
    const shared = rows.filter((row) => others.some(({ there }) => there.has(row)))
    const bound = withPosts(
      columns,
      shared.map((row) => ({ row, context, provider: null })),
    )
    for (const { place, other, there } of others) {
      const prepared = prepareMatch(bound, other.context)
      // A cap is counted over the whole team by the model itself.
      const counts: Counts = ({ key }) => key !== 'providerCap'
      for (const row of there) {
        if (!isRefused(prepared, row, counts)) continue
        const known = pairs.get(row) ?? new Map<string, readonly [number, number]>()
        const pair = [Math.min(taken, place), Math.max(taken, place)] as const
        pairs.set(row, known.set(pair.join(' '), pair))
      }
    }
  })
  return new Map([...pairs].map(([row, of]) => [row, [...of.values()]]))
}

/**
 * Members of a team, by their place in the list, against whom a must of their own position stands once
 * everybody else of the team holds their post. `settled` are members who hold it already; they are not
 * judged. Caps count only where `withCaps`.
 */
export function refusedByRules(
  columns: RosterColumns,
  members: readonly (PostHeld & { readonly settled: boolean })[],
  withCaps: boolean,
): ReadonlySet<number> {
  const bound = withPosts(
    columns,
    members.filter(({ settled }) => !settled),
  )
  const { start, count, values } = bound.commitments
  const counts: Counts = ({ key }) => withCaps || key !== 'providerCap'
  const refused = new Set<number>()
  members.forEach(({ row, context, settled }, place) => {
    if (settled) return
    const own = bound.dictionaries.positions.find(context.position.id)
    const first = at(start, row)
    const entries = Array.from({ length: at(count, row) }, (_, index) => first + index).filter(
      (index) => at(values.position, index) === own,
    )
    // Their own post is left out of the count, so that the cap is asked of them as of anybody else.
    for (const index of entries) values.takesPost[index] = 0
    if (isRefused(prepareMatch(bound, context), row, counts)) refused.add(place)
    for (const index of entries) values.takesPost[index] = 1
  })
  return refused
}
