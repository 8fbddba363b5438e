import type { Gap } from '../domain/verdict.ts'
import type { Criterion, Decider } from './criteria-of.ts'
import { type Match, mustsOf } from './match.ts'
import { rankRows } from './rank.ts'
import { NOT_MET, UNKNOWN } from './verdict-code.ts'

/**
 * What one unit of a gap costs, so that changes of different kinds can be compared: a level is as
 * far as ten days, a whole thing that is not there as far as five levels. The table is a judgement
 * of what managers give way on first, not a measurement.
 */
const costPerUnit: Readonly<Record<Gap['unit'], number>> = {
  days: 0.1,
  months: 0.25,
  levels: 1,
  years: 1,
  missions: 1,
  countries: 1.5,
  posts: 2,
  none: 5,
}

/** Having to ask is a small step, but a step. */
const COST_OF_ASKING = 0.5

// One shift of dates mends all of these together, so only the largest of them counts.
const datesKinds: ReadonlySet<Criterion['kind']> = new Set(['availability', 'commitments', 'rest'])

// Four changes at once are not a near miss; they are looked at only where nobody is nearer.
const FEW = 3

/** Somebody who does not fit, and how far away they are. */
export interface NearMiss {
  readonly row: number
  /** Lower is nearer. */
  readonly distance: number
  /** Deciders that stand against, the smallest change first. */
  readonly deciders: readonly { readonly decider: Decider; readonly cost: number }[]
}

const costOf = (of: Match, decider: Decider, row: number): number => {
  let least = Infinity
  for (const member of decider.members) {
    const rule = of.criteria[member]?.rule
    if (rule) least = Math.min(least, rule.shortfall(row) * costPerUnit[rule.unit])
  }
  return least
}

interface Measured {
  readonly decider: Decider
  readonly codes: Uint8Array
  readonly ofDates: boolean
}

const measuredOf = (of: Match): Measured[] =>
  mustsOf(of).map(({ decider, codes }) => {
    const kinds = decider.members.map((member) => of.criteria[member]?.kind ?? 'category')
    return { decider, codes, ofDates: kinds.every((kind) => datesKinds.has(kind)) }
  })

// Two decimals are enough to order by, and spare people numbers like 1.2000000000000002.
const rounded = (distance: number): number => Math.round(distance * 100) / 100

/** The distance of a row; Infinity as soon as it is certain to be more than `most`. */
const distanceOf = (of: Match, musts: readonly Measured[], row: number, most: number): number => {
  let distance = 0
  let dates = 0
  for (const { decider, codes, ofDates } of musts) {
    const verdict = codes[row]
    if (verdict === UNKNOWN) distance += COST_OF_ASKING
    if (verdict !== NOT_MET) continue
    const cost = costOf(of, decider, row)
    if (ofDates) dates = Math.max(dates, cost)
    else distance += cost
    if (rounded(distance + dates) > most) return Infinity
  }
  return rounded(distance + dates)
}

/** Rows by the number of musts that stand against them. */
const byObstacles = (musts: readonly Measured[], people: number): number[][] => {
  const found = new Uint8Array(people)
  for (const { codes } of musts) {
    for (let row = 0; row < people; row += 1) {
      if (codes[row] === NOT_MET) found[row] = (found[row] ?? 0) + 1
    }
  }
  const piles = Array.from({ length: musts.length + 1 }, (): number[] => [])
  for (let row = 0; row < people; row += 1) piles[found[row] ?? 0]?.push(row)
  return piles
}

/** The rows of the smallest distances, and every row as far as the last of them, with its distance. */
const nearest = (
  of: Match,
  musts: readonly Measured[],
  rows: readonly number[],
  limit: number,
): ReadonlyMap<number, number> => {
  const near = new Map<number, number>()
  const smallest: number[] = []
  let most = Infinity
  for (const row of rows) {
    const distance = distanceOf(of, musts, row, most)
    if (distance > most || distance === Infinity) continue
    near.set(row, distance)
    if (distance === most) continue
    const place = smallest.findIndex((each) => each > distance)
    smallest.splice(place < 0 ? smallest.length : place, 0, distance)
    if (smallest.length > limit) smallest.pop()
    if (smallest.length === limit) most = smallest.at(-1) ?? most
  }
  return new Map([...near].filter(([, distance]) => distance <= most))
}

/**
 * People of the `notFit` group by the smallest change that would make them fit; of equals the
 * better ranked. Those whom no change of degree helps (nationals of the host country, another
 * category) are no near misses.
 */
export function nearMisses(of: Match, limit: number): NearMiss[] {
  const musts = measuredOf(of)
  const [, ...piles] = byObstacles(musts, of.columns.size)
  // Those with one obstacle first: they are likely the nearest, and spare the others a closer look.
  const few = piles.slice(0, FEW).flat()
  const near = nearest(of, musts, few.length > 0 ? few : piles.flat(), limit)
  const rows = Int32Array.from(near.keys())
  const ranked = rankRows(of.columns, rows, rows.map(of.scoreOf), of.context)
  return Array.from(ranked, (row) => ({ row, distance: near.get(row) ?? Infinity }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ row, distance }) => ({
      row,
      distance,
      deciders: musts
        .filter(({ codes }) => codes[row] === NOT_MET)
        .map(({ decider }) => ({ decider, cost: costOf(of, decider, row) }))
        .sort((a, b) => a.cost - b.cost),
    }))
}
