import { foldText } from '../../catalogue/fold-text.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { NO_DAY, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { span } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { day, withShort } from '../words.ts'
import { type RuleMaker, absence, gapOf, reasons } from './rule.ts'

/**
 * A training or clearance that is valid through the last day that must be held. An expiry that was
 * not stated is unknown, and so is a record without any clearance.
 */
export const clearanceRule: RuleMaker<RequirementOf<'clearance'>['parameters']> = (
  columns,
  { name },
  { windows },
) => {
  const { start, count, values } = columns.clearances
  const wanted = columns.dictionaries.clearances.find(foldText(name))
  const { to: last } = span(windows)
  const judgeEntry = (index: number): VerdictCode => {
    const expires = at(values.to, index)
    return expires === NO_DAY ? UNKNOWN : expires >= last ? MET : NOT_MET
  }
  // The entry that decides: the best verdict, then the latest expiry.
  const deciding = (row: number): number => {
    const first = at(start, row)
    const end = first + at(count, row)
    let best = -1
    for (let index = first; index < end; index += 1) {
      if (at(values.name, index) !== wanted) continue
      if (
        best < 0 ||
        judgeEntry(index) > judgeEntry(best) ||
        (judgeEntry(index) === judgeEntry(best) && at(values.to, index) > at(values.to, best))
      ) {
        best = index
      }
    }
    return best
  }
  const question = phrase('question.clearance', { name })
  return {
    letter: 'T',
    source: null,
    question,
    judge: (row) => {
      const entry = deciding(row)
      if (entry >= 0) return judgeEntry(entry)
      return at(count, row) === 0 ? UNKNOWN : NOT_MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const entry = deciding(row)
      const expires = entry < 0 ? NO_DAY : at(values.to, entry)
      const facts = { name, expiresOn: dateOf(expires), asked: dateOf(last) }
      if (verdict === UNKNOWN) {
        return entry < 0
          ? reasons({ evidence: phrase('evidence.noClearance'), facts, question })
          : reasons({
              evidence: phrase('evidence.clearanceOpen', { name }),
              facts,
              question: phrase('question.clearanceExpiry', { name }),
            })
      }
      if (verdict === MET) {
        const evidence = phrase('evidence.clearanceValid', { name, date: day(expires) })
        return reasons({ evidence, facts })
      }
      if (entry < 0) {
        const evidence = phrase('evidence.clearanceLacking', { name })
        return reasons({ evidence, facts, gap: absence(phrase('gap.clearance', { name })) })
      }
      const days = last - expires
      const evidence = phrase('evidence.clearanceExpires', {
        name,
        date: day(expires),
        asked: day(last),
      })
      return reasons({
        evidence: withShort(evidence, phrase('gap.days', { days })),
        facts,
        gap: gapOf(days, 'days', phrase('gap.clearanceExpires', { days })),
      })
    },
  }
}
