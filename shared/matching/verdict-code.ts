import type { MatchGroup, Verdict } from '../domain/verdict.ts'

/**
 * Verdicts as numbers in an order that makes rules simple: of alternatives the highest counts, of
 * musts the lowest decides.
 */
export const NOT_MET = 0
export const UNKNOWN = 1
export const OVERRIDDEN = 2
export const MET = 3
export type VerdictCode = typeof NOT_MET | typeof UNKNOWN | typeof OVERRIDDEN | typeof MET

const words = ['notMet', 'unknown', 'overridden', 'met'] as const satisfies readonly Verdict[]

/** The verdict a code stands for. */
export const verdictOf = (code: number): Verdict => words[code] ?? 'unknown'

const groups = ['notFit', 'unknown', 'fit', 'fit'] as const satisfies readonly MatchGroup[]

/** Group of a person whose lowest must has this code. */
export const groupOf = (lowest: number): MatchGroup => groups[lowest] ?? 'notFit'
