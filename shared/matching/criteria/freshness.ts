import { addMonths, dayNumber, monthsBetween } from '../../calendar/index.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { NO_DAY, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { day } from '../words.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

const DAYS_PER_MONTH = 30.436875

/** The person or the provider confirmed the record within so many months before today. */
export const freshnessRule: RuleMaker<RequirementOf<'freshness'>['parameters']> = (
  columns,
  { months },
  { today },
) => {
  const { confirmedOn } = columns
  const now = dayNumber(today)
  const earliest = dayNumber(addMonths(today, -months))
  const late = (row: number): number =>
    Math.max(1, Math.ceil((earliest - at(confirmedOn, row)) / DAYS_PER_MONTH))
  return {
    letter: 'R',
    source: null,
    question: phrase('question.freshness'),
    judge: (row) => {
      const on = at(confirmedOn, row)
      return on === NO_DAY ? UNKNOWN : on >= earliest ? MET : NOT_MET
    },
    shortfall: late,
    unit: 'months',
    explain: (row, verdict) => {
      const on = at(confirmedOn, row)
      const facts = { confirmedOn: dateOf(on), months }
      if (verdict === UNKNOWN) {
        return reasons({
          evidence: phrase('evidence.neverConfirmed'),
          facts,
          question: phrase('question.freshness'),
        })
      }
      const age = monthsBetween(dateOf(Math.min(on, now)) ?? today, today)
      return verdict === MET
        ? reasons({
            evidence: phrase('evidence.confirmed', { date: day(on) }),
            detail: phrase('evidence.monthsAgo', { months: age }),
            facts,
          })
        : reasons({
            evidence: phrase('evidence.confirmedLate', { date: day(on), age, months }),
            facts,
            gap: gapOf(late(row), 'months', phrase('gap.tooOld', { months: late(row) })),
          })
    },
  }
}
