import type { Gap } from '../domain/verdict.ts'
import type { Criterion, Decider } from './criteria-of.ts'
import type { Match } from './match.ts'
import { NOT_MET, UNKNOWN } from './verdict-code.ts'

/**
 * What one unit of a gap costs, so that changes of different kinds can be compared: a level is as
 * far as ten days, a whole thing that is not there as far as five levels. The table is a judgement
 * of what managers give way on first, not a measurement.
 */
export const costPerUnit: Readonly<Record<Gap['unit'], number>> = {
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

const costOf = (of: Match, decider: Decider, row: number): number =>
  Math.min(
    ...decider.members.map((member) => {
      const rule = of.criteria[member]?.rule
      return rule ? rule.shortfall(row) * costPerUnit[rule.unit] : Infinity
    }),
  )

const isOfDates = (of: Match, decider: Decider): boolean =>
  decider.members.every((member) => datesKinds.has(of.criteria[member]?.kind ?? 'category'))

const missOf = (of: Match, row: number): NearMiss => {
  const found: { decider: Decider; cost: number }[] = []
  let distance = 0
  let dates = 0
  for (const [place, decider] of of.deciders.entries()) {
    if (decider.strength !== 'must') continue
    const verdict = of.verdicts[place]?.[row]
    if (verdict === UNKNOWN) distance += COST_OF_ASKING
    if (verdict !== NOT_MET) continue
    const cost = costOf(of, decider, row)
    found.push({ decider, cost })
    if (isOfDates(of, decider)) dates = Math.max(dates, cost)
    else distance += cost
  }
  const deciders = found.sort((a, b) => a.cost - b.cost)
  // Two decimals are enough to order by, and spare people numbers like 1.2000000000000002.
  return { row, distance: Math.round((distance + dates) * 100) / 100, deciders }
}

const obstacles = (of: Match): Uint8Array => {
  const found = new Uint8Array(of.columns.size)
  for (const [place, decider] of of.deciders.entries()) {
    const codes = of.verdicts[place]
    if (decider.strength !== 'must' || !codes) continue
    for (let row = 0; row < found.length; row += 1) {
      if (codes[row] === NOT_MET) found[row] = (found[row] ?? 0) + 1
    }
  }
  return found
}

/**
 * People of the `notFit` group by the smallest change that would make them fit; of equals the
 * better ranked. Those whom no change of degree helps (nationals of the host country, another
 * category) are no near misses.
 */
export function nearMisses(of: Match, limit: number): NearMiss[] {
  const found = obstacles(of)
  const ranked = of.ranked('notFit')
  const few = ranked.filter((row) => (found[row] ?? 0) <= FEW)
  return [...(few.length > 0 ? few : ranked)]
    .map((row) => missOf(of, row))
    .filter((miss) => Number.isFinite(miss.distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
}
