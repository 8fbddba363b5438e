import { dayNumber } from '../../calendar/date-only.ts'
import { isBarredOn } from '../columns/barred.ts'
import { dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { phrase } from '../../text/index.ts'
import { MET, NOT_MET } from '../verdict-code.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Nobody is proposed who is marked as not to be, as long as the mark holds; it cannot be set aside. */
export const notProposedRule: RuleMaker<null> = (columns, _, { today }) => {
  const now = dayNumber(today)
  return {
    letter: 'B',
    source: null,
    question: null,
    judge: (row) => (isBarredOn(columns, row, now) ? NOT_MET : MET),
    shortfall: () => Infinity,
    unit: 'none',
    explain: (row, verdict) => {
      const until = dateOf(at(columns.barredTo, row))
      if (verdict === MET) return reasons({ evidence: phrase('evidence.mayBeProposed') })
      return reasons({
        evidence:
          until === null
            ? phrase('evidence.notProposed')
            : phrase('evidence.notProposedUntil', { date: { date: until } }),
        detail: phrase('evidence.notProposedWhy'),
        facts: { until },
        gap: absence(phrase('gap.notProposed')),
      })
    },
  }
}
