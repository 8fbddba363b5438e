import type { MatchGroup } from '../domain/verdict.ts'
import type { RosterColumns } from './columns/roster-columns.ts'
import type { MatchContext } from './context.ts'
import {
  type Criterion,
  type Decider,
  criteriaOf,
  decidersOf,
  prepareCriterion,
} from './criteria-of.ts'
import { type Overrides, overridesOf } from './overrides.ts'
import { rankRows } from './rank.ts'
import { FULL_TENTHS, sharePoints } from './share-points.ts'
import { MET, NOT_MET, OVERRIDDEN, UNKNOWN, groupOf } from './verdict-code.ts'
import { type VerdictCache, createVerdictCache } from './verdict-cache.ts'

/** The criteria of a match with what is needed to judge one person. */
export interface PreparedMatch {
  readonly columns: RosterColumns
  readonly context: MatchContext
  readonly criteria: readonly Criterion[]
  readonly deciders: readonly Decider[]
  /** Tenths of a point each decider is worth, in their order; 0 for those that are no wishes. */
  readonly tenths: readonly number[]
  /** True when some wish carries weight; otherwise everybody scores 100. */
  readonly scored: boolean
  readonly overrides: Overrides
}

/** Everybody judged against one position. Belongs to `version` of the columns. */
export interface Match extends PreparedMatch {
  readonly version: number
  /** Verdict codes by row, for each decider in order; overrides count. */
  readonly verdicts: readonly Uint8Array[]
  /** The lowest verdict among the musts, by row. */
  readonly lowest: Uint8Array
  /** Tenths by row. */
  readonly scores: Int32Array
  readonly counts: Readonly<Record<MatchGroup, number>>
  /** People left after each must in turn. */
  readonly left: readonly { readonly decider: Decider; readonly people: number }[]
  /** People who do not meet each must. */
  readonly against: readonly { readonly decider: Decider; readonly people: number }[]
  /** Rows of a group, best first; computed when first asked. */
  readonly ranked: (group: MatchGroup) => Int32Array
}

/** Looks up everything the criteria need in the roster as it stands. */
export function prepareMatch(columns: RosterColumns, context: MatchContext): PreparedMatch {
  const criteria = criteriaOf(context).map((asked) => prepareCriterion(asked, columns, context))
  const deciders = decidersOf(criteria)
  const weights = deciders.map((each) => (each.strength === 'wish' ? each.weight : 0))
  return {
    ...{ columns, context, criteria, deciders },
    tenths: sharePoints(weights),
    scored: weights.some((weight) => weight > 0),
    overrides: overridesOf(columns, criteria, deciders, context),
  }
}

/** Verdicts of a decider: of alternatives the best, overrides counted. */
const decide = (
  { columns, criteria, overrides }: PreparedMatch,
  decider: Decider,
  cache: VerdictCache,
): Uint8Array => {
  const all = decider.members.flatMap((place) => {
    const criterion = criteria[place]
    return criterion ? [cache.of(criterion.signature, columns, criterion.rule)] : []
  })
  const [first = new Uint8Array(columns.size), ...others] = all
  const aside = overrides.ofDecider(decider)
  if (others.length === 0 && aside.length === 0) return first
  const best = first.slice()
  for (const other of others) {
    for (let row = 0; row < best.length; row += 1) {
      const verdict = other[row] ?? NOT_MET
      if (verdict > (best[row] ?? NOT_MET)) best[row] = verdict
    }
  }
  for (const row of aside) best[row] = Math.max(best[row] ?? NOT_MET, OVERRIDDEN)
  return best
}

/** Lowers the verdicts to those of one more must; says who is left and who does not meet it. */
const lower = (lowest: Uint8Array, by: Uint8Array): { left: number; against: number } => {
  let left = 0
  let against = 0
  for (let row = 0; row < lowest.length; row += 1) {
    const verdict = by[row] ?? NOT_MET
    if (verdict === NOT_MET) against += 1
    if (verdict < (lowest[row] ?? NOT_MET)) lowest[row] = verdict
    if ((lowest[row] ?? NOT_MET) >= OVERRIDDEN) left += 1
  }
  return { left, against }
}

const countOf = (codes: Uint8Array, code: number): number => {
  let found = 0
  for (let row = 0; row < codes.length; row += 1) if (codes[row] === code) found += 1
  return found
}

const addScores = (scores: Int32Array, verdicts: Uint8Array, tenths: number): void => {
  for (let row = 0; row < scores.length; row += 1) {
    if (verdicts[row] === MET) scores[row] = (scores[row] ?? 0) + tenths
  }
}

const rowsOf = (lowest: Uint8Array, group: MatchGroup, people: number): Int32Array => {
  const rows = new Int32Array(people)
  let next = 0
  for (let row = 0; row < lowest.length; row += 1) {
    if (groupOf(lowest[row] ?? NOT_MET) === group) rows[next++] = row
  }
  return rows
}

/**
 * Judges everybody on the roster against a position. Musts exclude, wishes score, warnings do
 * neither. Give the same cache again to judge only what changed.
 */
export function match(
  columns: RosterColumns,
  context: MatchContext,
  cache: VerdictCache = createVerdictCache(),
): Match {
  const prepared = prepareMatch(columns, context)
  const { deciders, tenths, scored } = prepared
  const verdicts = deciders.map((decider) => decide(prepared, decider, cache))
  const lowest = new Uint8Array(columns.size).fill(MET)
  const scores = new Int32Array(columns.size).fill(scored ? 0 : FULL_TENTHS)
  const left: { decider: Decider; people: number }[] = []
  const against: { decider: Decider; people: number }[] = []
  for (const [place, decider] of deciders.entries()) {
    const codes = verdicts[place] ?? lowest
    if (decider.strength === 'must') {
      const people = lower(lowest, codes)
      left.push({ decider, people: people.left })
      against.push({ decider, people: people.against })
    } else if ((tenths[place] ?? 0) > 0) addScores(scores, codes, tenths[place] ?? 0)
  }
  const unknown = countOf(lowest, UNKNOWN)
  const notFit = countOf(lowest, NOT_MET)
  const counts = { fit: columns.size - unknown - notFit, unknown, notFit }
  const orders = new Map<MatchGroup, Int32Array>()
  return {
    ...prepared,
    ...{ version: columns.version, verdicts, lowest, scores, counts, left, against },
    ranked: (group) => {
      const known = orders.get(group)
      if (known) return known
      const rows = rowsOf(lowest, group, counts[group])
      const order = rankRows(columns, rows, scores, context.position.id)
      orders.set(group, order)
      return order
    },
  }
}

/** Rows of the `notFit` group that one must stands against, best first. */
export function rankedAgainst(of: Match, key: string): Int32Array {
  const place = of.deciders.findIndex((decider) =>
    decider.members.some((member) => of.criteria[member]?.key === key),
  )
  const codes = of.verdicts[place]
  return codes ? of.ranked('notFit').filter((row) => codes[row] === NOT_MET) : new Int32Array(0)
}
