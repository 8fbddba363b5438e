import { MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { contingentWindowDays } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { causesOf, few, parts, period } from '../words.ts'
import { windowJudge } from './availability-windows.ts'
import { statementDetail, windowEvidence } from './availability-words.ts'
import { bookingJudge } from './bookings.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/**
 * Windows that hang on something, such as a second round. Nobody is excluded for days that may
 * never be asked, so this only warns; it is met when those days are free as well.
 */
export const contingencyRule: RuleMaker<null> = (columns, _, context) => {
  const windows = contingentWindowDays(context.windows)
  const own = columns.dictionaries.positions.find(context.position.id)
  const longest = Math.max(1, ...windows.map((window) => window.length))
  const asked = { position: own, restDays: 0, contingent: false }
  const declared = windowJudge(columns, asked, longest)
  const booked = bookingJudge(columns, own, longest)
  const causes = causesOf(windows)
  const periods = few(windows.map((window) => period(window.from, window.to)))
  const question = phrase('question.contingency', { periods, causes })
  const judge = (row: number): VerdictCode => {
    let lowest: VerdictCode = MET
    for (const window of windows) {
      const byDays = declared.judge(row, window)
      const byBooking = booked.judge(row, window)
      if (byDays < lowest) lowest = byDays
      if (byBooking < lowest) lowest = byBooking
    }
    return lowest
  }
  return {
    letter: '2R',
    source: phrase('source.contingency'),
    question,
    judge,
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const lowest = (window: (typeof windows)[number]): number =>
        Math.min(declared.judge(row, window), booked.judge(row, window))
      const deciding = windows.find((window) => lowest(window) === verdict) ?? windows[0]
      if (deciding === undefined) return reasons({ evidence: phrase('evidence.noWindow') })
      const byDays = declared.judge(row, deciding)
      const days = declared.judgedDays(row, deciding).slice()
      const booking = booked.overlapping(row, deciding, 0)
      const { detail, warning } = statementDetail(columns, row, windows, context.today)
      return reasons({
        evidence:
          byDays > verdict && booking >= 0
            ? booked.describe(booking)
            : windowEvidence(deciding, days, byDays, declared.lacking(row, deciding)),
        detail: parts(phrase('evidence.inCaseOf', { causes }), detail),
        gap:
          verdict === MET || verdict === UNKNOWN
            ? null
            : absence(phrase('gap.notFreeFor', { causes })),
        warning: verdict === MET || verdict === UNKNOWN ? warning : null,
        question: verdict === UNKNOWN ? question : null,
      })
    },
  }
}
