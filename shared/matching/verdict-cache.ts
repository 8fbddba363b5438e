import type { RosterColumns } from './columns/roster-columns.ts'
import type { Rule } from './criteria/rule.ts'

/**
 * Verdicts of everybody, one byte a person, kept per criterion so that changing one requirement
 * judges only that one anew. A cache is good for one position, request and day.
 */
export interface VerdictCache {
  /** Verdict codes by row; made when they are not there yet or the roster has changed. */
  readonly of: (signature: string, columns: RosterColumns, rule: Rule) => Uint8Array
  /** Verdict codes by row where they are there already. */
  readonly peek: (signature: string, columns: RosterColumns) => Uint8Array | undefined
}

// At 100,000 people this is 9.6 MB: more than any position asks, with what was tried beside it.
const KEPT = 96

/**
 * An empty cache. It forgets everything when the columns change, and beyond a fixed number what was
 * made first.
 */
export function createVerdictCache(): VerdictCache {
  const kept = new Map<string, Uint8Array>()
  let version = -1
  const inStep = (columns: RosterColumns): void => {
    if (version === columns.version) return
    kept.clear()
    version = columns.version
  }
  return {
    peek: (signature, columns) => {
      inStep(columns)
      return kept.get(signature)
    },
    of: (signature, columns, rule) => {
      inStep(columns)
      const known = kept.get(signature)
      if (known) return known
      const made = judgeAll(columns, rule)
      if (kept.size >= KEPT)
        for (const oldest of kept.keys()) {
          kept.delete(oldest)
          break
        }
      kept.set(signature, made)
      return made
    },
  }
}

/** Verdict codes of everybody, by row. */
function judgeAll(columns: RosterColumns, { judge }: Rule): Uint8Array {
  const verdicts = new Uint8Array(columns.size)
  for (let row = 0; row < verdicts.length; row += 1) verdicts[row] = judge(row)
  return verdicts
}
