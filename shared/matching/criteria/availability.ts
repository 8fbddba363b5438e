import { fromDayNumber } from '../../calendar/date-only.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { certainWindowDays } from '../window-days.ts'
import { few, parts, period } from '../words.ts'
import { windowJudge } from './availability-windows.ts'
import { statementDetail, windowEvidence, windowQuestion } from './availability-words.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

/**
 * Available on every day of every certain window, or on enough days in a row where a minimum is
 * stated. What a single day means is told in ./availability-windows.ts.
 */
export const availabilityRule: RuleMaker<null> = (columns, _, context) => {
  const windows = certainWindowDays(context.windows)
  const own = columns.dictionaries.positions.find(context.position.id)
  const asked = { position: own, restDays: 0, contingent: false }
  const longest = Math.max(...windows.map((window) => window.length))
  const { judge, lacking, judgedDays, boundDays } = windowJudge(columns, asked, longest)
  const all = few(windows.map((window) => period(window.from, window.to)))
  const total = windows.reduce((sum, window) => sum + window.length, 0)

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
    letter: 'W',
    source: phrase('source.availability'),
    question: phrase('question.available', { periods: all }),
    judge: judgeAll,
    shortfall,
    unit: 'days',
    explain: (row, verdict) => {
      const deciding = windows.find((window) => judge(row, window) === verdict) ?? windows[0]
      if (deciding === undefined) return reasons({ evidence: phrase('evidence.noWindow') })
      const days = judgedDays(row, deciding).slice()
      const bound = windows.reduce((sum, window) => sum + boundDays(row, window), 0)
      const statement = statementDetail(columns, row, windows, context.today)
      const nothing = at(columns.availability.count, row) === 0
      const several = windows.length > 1
      const evidence =
        verdict === MET && several
          ? phrase('evidence.freeOnAll', { periods: all, days: total })
          : nothing
            ? phrase('evidence.noAvailability')
            : windowEvidence(deciding, days, verdict, lacking(row, deciding))
      const short = shortfall(row)
      return reasons({
        evidence,
        detail: parts(statement.detail, bound > 0 && phrase('evidence.bound', { days: bound })),
        facts: {
          windows: windows.map((window) => ({
            from: fromDayNumber(window.from),
            to: fromDayNumber(window.to),
            days: window.length,
            minimumDays: window.minimumDays,
            lacking: Math.max(0, lacking(row, window)),
          })),
          bound,
          statedOn: statement.statedOn,
        },
        gap: verdict === NOT_MET ? gapOf(short, 'days', phrase('gap.days', { days: short })) : null,
        warning: verdict === NOT_MET ? null : statement.warning,
        question: verdict === UNKNOWN ? windowQuestion(deciding, days) : null,
      })
    },
  }
}
