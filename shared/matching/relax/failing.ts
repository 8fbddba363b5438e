import { dependsOnWindows } from '../criteria-of.ts'
import { type Match, mustsOf } from '../match.ts'
import { OVERRIDDEN } from '../verdict-code.ts'

/**
 * Rows that do not fit, by the set of musts that keep them out (bit i: the i-th must). A must that
 * is unknown keeps somebody out of the fitting as well.
 */
export interface Failing {
  readonly sets: ReadonlyMap<number, readonly number[]>
  /** Bit of the must a criterion belongs to; 0 for a criterion that is no must. */
  readonly bitOf: (key: string) => number
  /** Bits of the musts that changing the windows can change. */
  readonly windowBits: number
}

// Bits of a 32-bit number; the last one stands for all further musts together.
const LAST_BIT = 30

export function failingSets(of: Match): Failing {
  const masks = new Int32Array(of.columns.size)
  const bits = new Map<string, number>()
  let windowBits = 0
  let next = 0
  for (const { decider, codes } of mustsOf(of)) {
    const bit = 1 << Math.min(next, LAST_BIT)
    next += 1
    for (const member of decider.members) {
      const criterion = of.criteria[member]
      if (!criterion) continue
      bits.set(criterion.key, bit)
      if (dependsOnWindows(criterion)) windowBits |= bit
    }
    for (let row = 0; row < masks.length; row += 1) {
      if ((codes[row] ?? 0) < OVERRIDDEN) masks[row] = (masks[row] ?? 0) | bit
    }
  }
  const sets = new Map<number, number[]>()
  for (let row = 0; row < masks.length; row += 1) {
    const mask = masks[row] ?? 0
    if (mask === 0) continue
    const rows = sets.get(mask)
    if (rows) rows.push(row)
    else sets.set(mask, [row])
  }
  return { sets, bitOf: (key) => bits.get(key) ?? 0, windowBits }
}

/** Rows kept out by nothing but the musts of `bits`. */
export function rowsKeptOutBy(failing: Failing, bits: number): number[] {
  return [...failing.sets].flatMap(([mask, rows]) => ((mask & ~bits) === 0 ? rows : []))
}
