import { dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { certainWindowDays } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { withShort } from '../words.ts'
import { bookingJudge } from './bookings.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

/**
 * No double booking: no deployment that was not cancelled, and no selection or nomination for
 * another position, shares a day with a certain window; where a minimum of days is stated they
 * must leave so many days in a row. A promise that itself hangs on something is unknown.
 */
export const commitmentsRule: RuleMaker<null> = (columns, _, context) => {
  const windows = certainWindowDays(context.windows)
  const own = columns.dictionaries.positions.find(context.position.id)
  const longest = Math.max(...windows.map((window) => window.length))
  const { judge, overlapping, lacking, describe } = bookingJudge(columns, own, longest)
  const { values } = columns.commitments
  const judgeAll = (row: number): VerdictCode => {
    let lowest: VerdictCode = MET
    for (const window of windows) {
      const verdict = judge(row, window)
      if (verdict === NOT_MET) return NOT_MET
      if (verdict < lowest) lowest = verdict
    }
    return lowest
  }
  const shortfall = (row: number): number =>
    windows.reduce((sum, window) => sum + Math.max(0, lacking(row, window)), 0)
  return {
    letter: 'B',
    source: null,
    question: phrase('question.posts'),
    judge: judgeAll,
    shortfall,
    unit: 'days',
    explain: (row, verdict) => {
      const deciding = windows.find((window) => judge(row, window) === verdict)
      const index = deciding
        ? Math.max(
            overlapping(row, deciding, verdict === UNKNOWN ? 1 : 0),
            verdict === MET ? overlapping(row, deciding, 1) : -1,
          )
        : -1
      if (index < 0) return reasons({ evidence: phrase('evidence.noBooking') })
      const facts = {
        position: columns.dictionaries.positions.codeAt(at(values.position, index)),
        request: columns.dictionaries.requests.codeAt(at(values.request, index)),
        from: dateOf(at(values.from, index)),
        to: dateOf(at(values.to, index)),
      }
      const booked = describe(index)
      if (verdict === MET) {
        return reasons({ evidence: phrase('evidence.roomBeside'), detail: booked, facts })
      }
      if (verdict === UNKNOWN) {
        const question = phrase('question.bookedPosts', { booked })
        return reasons({ evidence: booked, facts, question })
      }
      const days = shortfall(row)
      return reasons({
        evidence: withShort(booked, phrase('evidence.daysDouble', { days })),
        facts,
        gap: gapOf(days, 'days', phrase('gap.daysDouble', { days })),
      })
    },
  }
}
