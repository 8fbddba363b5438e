import type { RosterColumns } from './columns/roster-columns.ts'
import type { MatchContext } from './context.ts'
import type { Criterion, Decider } from './criteria-of.ts'
import { UNKNOWN } from './verdict-code.ts'

/** Musts set aside for single people. */
export interface Overrides {
  /** Reason, where this criterion (its place in the list) is set aside for a row. */
  readonly reason: (place: number, row: number) => string | null
  /** Rows for which a decider counts as overridden. */
  readonly ofDecider: (decider: Decider) => readonly number[]
}

/**
 * The overrides of a context by row. One counts only for a must, and only where the verdict is not
 * already met: a person who meets the criterion in the meantime meets it.
 */
export function overridesOf(
  columns: RosterColumns,
  criteria: readonly Criterion[],
  deciders: readonly Decider[],
  { overrides }: MatchContext,
): Overrides {
  const reasons = new Map<string, string>()
  const rows = new Map<number, number[]>()
  for (const { person, criterion: key, reason } of overrides) {
    const row = columns.rowOf.get(person)
    const place = criteria.findIndex((each) => each.key === key)
    const criterion = criteria[place]
    if (row === undefined || criterion?.strength !== 'must') continue
    if (criterion.rule.judge(row) > UNKNOWN) continue
    reasons.set(`${place} ${row}`, reason)
    rows.set(place, [...(rows.get(place) ?? []), row])
  }
  const byDecider = new Map(
    deciders.map((decider) => [decider, decider.members.flatMap((place) => rows.get(place) ?? [])]),
  )
  return {
    // Most matches have none, and every line explained asks.
    reason: (place, row) => (reasons.size === 0 ? null : (reasons.get(`${place} ${row}`) ?? null)),
    ofDecider: (decider) => byDecider.get(decider) ?? [],
  }
}
