import { coversQuestion, questionTo } from './aside-question.ts'
import type { RosterColumns } from './columns/roster-columns.ts'
import type { MatchContext } from './context.ts'
import type { Criterion, Decider } from './criteria-of.ts'
import { UNKNOWN } from './verdict-code.ts'

/** Musts set aside for single people. */
export interface Overrides {
  /** Reason, where this criterion (its place in the list) is set aside for a row. */
  readonly reason: (place: number, row: number) => string | null
  /** Reason, where it was set aside for an earlier question and does not count any more. */
  readonly earlierReason: (place: number, row: number) => string | null
  /** Rows for which a decider counts as overridden. */
  readonly ofDecider: (decider: Decider) => readonly number[]
}

/**
 * The overrides of a context by row. One counts only for a must, only where the verdict is not
 * already met (a person who meets the criterion in the meantime meets it), and only while what was
 * asked and found when it was given covers what is asked and found now: otherwise the criterion is
 * judged anew, and that it was set aside before is told beside it.
 */
export function overridesOf(
  columns: RosterColumns,
  criteria: readonly Criterion[],
  deciders: readonly Decider[],
  context: MatchContext,
): Overrides {
  const reasons = new Map<string, string>()
  const earlier = new Map<string, string>()
  const rows = new Map<number, number[]>()
  for (const { person, criterion: key, reason, question } of context.overrides) {
    const row = columns.rowOf.get(person)
    const place = criteria.findIndex((each) => each.key === key)
    const criterion = criteria[place]
    if (row === undefined || criterion?.strength !== 'must') continue
    if (criterion.rule.judge(row) > UNKNOWN) continue
    if (question === null || !coversQuestion(question, questionTo(context, criterion, row))) {
      earlier.set(`${place} ${row}`, reason)
      continue
    }
    reasons.set(`${place} ${row}`, reason)
    rows.set(place, [...(rows.get(place) ?? []), row])
  }
  const byDecider = new Map(
    deciders.map((decider) => [decider, decider.members.flatMap((place) => rows.get(place) ?? [])]),
  )
  // Most matches have none, and every line explained asks.
  const lookUp =
    (kept: ReadonlyMap<string, string>) =>
    (place: number, row: number): string | null =>
      kept.size === 0 ? null : (kept.get(`${place} ${row}`) ?? null)
  return {
    reason: lookUp(reasons),
    earlierReason: lookUp(earlier),
    ofDecider: (decider) => byDecider.get(decider) ?? [],
  }
}
