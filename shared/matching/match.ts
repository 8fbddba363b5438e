import { type DateOnly, dayNumber } from '../calendar/date-only.ts'
import type { MatchGroup } from '../domain/verdict.ts'
import { isBarredOn } from './columns/barred.ts'
import { at } from './columns/ragged.ts'
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
import { remembered } from '../text/remembered.ts'
import { FULL_TENTHS, sharePoints } from './share-points.ts'
import { MET, NOT_MET, OVERRIDDEN, groupOf } from './verdict-code.ts'
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
  /**
   * Verdict codes of everybody by row, for the decider of this place; overrides count. Computed when
   * first asked: who fits is found without judging those further whom another must keeps out.
   */
  readonly verdicts: (place: number) => Uint8Array
  /** Tenths of a point of a row. */
  readonly scoreOf: (row: number) => number
  readonly counts: Readonly<Record<MatchGroup, number>>
  /** People left after each must in turn. */
  readonly left: readonly { readonly decider: Decider; readonly people: number }[]
  /** Rows of a group, best first; computed when first asked. */
  readonly ranked: (group: MatchGroup) => Int32Array
}

/** Whether anybody of the roster is not to be proposed on a day. */
function anybodyBarred(columns: RosterColumns, today: DateOnly): boolean {
  const now = dayNumber(today)
  for (let row = 0; row < columns.size; row += 1) if (isBarredOn(columns, row, now)) return true
  return false
}

/** Looks up everything the criteria need in the roster as it stands. */
export function prepareMatch(columns: RosterColumns, context: MatchContext): PreparedMatch {
  const isBarred = anybodyBarred(columns, context.today)
  const criteria = criteriaOf(context, isBarred).map((asked) =>
    prepareCriterion(asked, columns, context),
  )
  const deciders = decidersOf(criteria)
  const weights = deciders.map((each) => (each.strength === 'wish' ? each.weight : 0))
  return {
    ...{ columns, context, criteria, deciders },
    tenths: sharePoints(weights),
    scored: weights.some((weight) => weight > 0),
    overrides: overridesOf(columns, criteria, deciders, context),
  }
}

/** Judges a row; verdicts that the cache has for everybody are looked up. */
const judgeOf = (
  { columns, criteria, overrides }: PreparedMatch,
  decider: Decider,
  cache: VerdictCache,
): ((row: number) => number) => {
  const judges = decider.members.flatMap((place) => {
    const criterion = criteria[place]
    if (!criterion) return []
    const known = cache.peek(criterion.signature, columns)
    return [known ? (row: number): number => known[row] ?? NOT_MET : criterion.rule.judge]
  })
  const aside = new Set(overrides.ofDecider(decider))
  const [first] = judges
  if (first && judges.length === 1 && aside.size === 0) return first
  return (row) => {
    let best: number = aside.has(row) ? OVERRIDDEN : NOT_MET
    for (const judge of judges) best = Math.max(best, judge(row))
    return best
  }
}

/** Verdicts of everybody by a decider: of alternatives the best, overrides counted. */
const decideAll = (
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

/** Everybody, before any must has been asked. */
const everybody = (size: number): Int32Array => {
  const rows = new Int32Array(size)
  for (let row = 0; row < size; row += 1) rows[row] = row
  return rows
}

/**
 * Lowers the verdicts of rows to those of one more must. Returns the rows that it does not keep
 * out, written over the front of those given, and how many of them meet every must so far.
 */
const narrow = (
  rows: Int32Array,
  lowest: Uint8Array,
  judge: (row: number) => number,
): { in: Int32Array; fit: number } => {
  let next = 0
  let fit = 0
  for (let index = 0; index < rows.length; index += 1) {
    const row = at(rows, index)
    const verdict = judge(row)
    const before = lowest[row] ?? NOT_MET
    const now = verdict < before ? verdict : before
    lowest[row] = now
    if (now === NOT_MET) continue
    rows[next] = row
    next += 1
    if (now >= OVERRIDDEN) fit += 1
  }
  return { in: rows.subarray(0, next), fit }
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
  const lowest = new Uint8Array(columns.size).fill(MET)
  const left: { decider: Decider; people: number }[] = []
  let still = everybody(columns.size)
  for (const decider of deciders.filter(({ strength }) => strength === 'must')) {
    const narrowed = narrow(still, lowest, judgeOf(prepared, decider, cache))
    still = narrowed.in
    left.push({ decider, people: narrowed.fit })
  }
  const fit = left.at(-1)?.people ?? columns.size
  const counts = { fit, unknown: still.length - fit, notFit: columns.size - still.length }
  const wishes = deciders.flatMap((decider, place) => {
    const worth = tenths[place] ?? 0
    return worth > 0 ? [{ worth, judge: judgeOf(prepared, decider, cache) }] : []
  })
  const scoreOf = (row: number): number => {
    let score = scored ? 0 : FULL_TENTHS
    for (const { worth, judge } of wishes) if (judge(row) === MET) score += worth
    return score
  }
  return {
    ...prepared,
    ...{ version: columns.version, scoreOf, counts, left },
    verdicts: remembered((place) => {
      const decider = deciders[place]
      if (!decider) throw new RangeError(`there is no decider ${place}`)
      return decideAll(prepared, decider, cache)
    }),
    ranked: remembered((group) => {
      const rows = rowsOf(lowest, group, counts[group])
      return rankRows(columns, rows, rows.map(scoreOf), context)
    }),
  }
}

/** The musts of a match, in their order, with everybody's verdict codes by row. */
export const mustsOf = (of: Match): { readonly decider: Decider; readonly codes: Uint8Array }[] =>
  of.deciders.flatMap((decider, place) =>
    decider.strength === 'must' ? [{ decider, codes: of.verdicts(place) }] : [],
  )

/** People who do not meet each must. */
export const against = (of: Match): { readonly decider: Decider; readonly people: number }[] =>
  mustsOf(of).map(({ decider, codes }) => ({ decider, people: countOf(codes, NOT_MET) }))

const countOf = (codes: Uint8Array, code: number): number => {
  let found = 0
  for (let row = 0; row < codes.length; row += 1) if (codes[row] === code) found += 1
  return found
}

/** Rows of the `notFit` group that one must stands against, best first. */
export function rankedAgainst(of: Match, key: string): Int32Array {
  const place = of.deciders.findIndex((decider) =>
    decider.members.some((member) => of.criteria[member]?.key === key),
  )
  if (place < 0) return new Int32Array(0)
  const codes = of.verdicts(place)
  return of.ranked('notFit').filter((row) => codes[row] === NOT_MET)
}
