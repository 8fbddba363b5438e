import { addMonths, dayNumber, monthsBetween } from '../../calendar/index.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { NO_DAY, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { count, day } from '../words/say.ts'
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
  const within = count(months, 'month')
  const late = (row: number): number =>
    Math.max(1, Math.ceil((earliest - at(confirmedOn, row)) / DAYS_PER_MONTH))
  return {
    asked: `confirmed within ${within}`,
    letter: 'R',
    source: null,
    question: 'Is everything on your record still right?',
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
          evidence: 'never confirmed',
          facts,
          question: 'Is everything on your record still right?',
        })
      }
      const age = count(monthsBetween(dateOf(Math.min(on, now)) ?? today, today), 'month')
      return verdict === MET
        ? reasons({ evidence: `confirmed ${day(on)}`, detail: `${age} ago`, facts })
        : reasons({
            evidence: `confirmed ${day(on)}, ${age} ago; asked within ${within}`,
            facts,
            gap: gapOf(late(row), 'months', `${count(late(row), 'month')} too old`),
          })
    },
  }
}
