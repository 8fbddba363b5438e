import { foldText } from '../../catalogue/fold-text.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { NO_DAY, OPEN_TO, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { type WindowDays, certainWindowDays } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { day, withShort } from '../words.ts'
import { type RuleMaker, absence, gapOf, reasons } from './rule.ts'

/**
 * A training or clearance that is held on every day of the windows that must be held: obtained by the
 * first day and valid through the last, by one entry or by several that follow each other. Its expiry is
 * the last day on which it is valid. A beginning that was not stated is taken to lie before; an expiry
 * that was not stated is unknown, and so is a record without any clearance.
 */
export const clearanceRule: RuleMaker<RequirementOf<'clearance'>['parameters']> = (
  columns,
  { name },
  context,
) => {
  const { start, count, values } = columns.clearances
  const wanted = columns.dictionaries.clearances.find(foldText(name))
  const windows = certainWindowDays(context.windows)
  const last = Math.max(...windows.map(({ to }) => to))
  /** Last day an entry is valid; one without an expiry for ever, or not at all. */
  const validTo = (index: number, open: boolean): number => {
    const to = at(values.to, index)
    return to !== NO_DAY ? to : open ? OPEN_TO : NO_DAY
  }
  /** First day of a window on which it is not held; a day after the window where it is held throughout. */
  const firstWithout = (row: number, window: WindowDays, open: boolean): number => {
    const first = at(start, row)
    const end = first + at(count, row)
    let next = window.from
    for (let index = first; index < end && next <= window.to; index += 1) {
      if (at(values.name, index) !== wanted || at(values.from, index) > next) continue
      const to = validTo(index, open)
      if (to < next) continue
      next = to + 1
      // What follows on this one may stand before it.
      index = first - 1
    }
    return next
  }
  const isHeld = (row: number, open: boolean): boolean => {
    for (const window of windows) if (firstWithout(row, window, open) <= window.to) return false
    return true
  }
  /** The entry that is valid longest, one without an expiry before all others where `open`; or -1. */
  const longest = (row: number, open: boolean): number => {
    const first = at(start, row)
    let best = -1
    for (let index = first; index < first + at(count, row); index += 1) {
      if (at(values.name, index) !== wanted) continue
      if (best < 0 || validTo(index, open) > validTo(best, open)) best = index
    }
    return best
  }
  /** First day, after one without it, from which it is held again; NO_DAY where it never is. */
  const nextFrom = (row: number, day: number): number => {
    const first = at(start, row)
    let next = NO_DAY
    for (let index = first; index < first + at(count, row); index += 1) {
      const from = at(values.from, index)
      if (at(values.name, index) !== wanted || from <= day) continue
      if (next === NO_DAY || from < next) next = from
    }
    return next
  }
  const question = phrase('question.clearance', { name })
  return {
    letter: 'T',
    source: null,
    question,
    judge: (row): VerdictCode => {
      if (at(count, row) === 0) return UNKNOWN
      if (isHeld(row, false)) return MET
      return isHeld(row, true) ? UNKNOWN : NOT_MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const entry = longest(row, verdict !== MET)
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
      const without = windows
        .map((window) => ({ window, day: firstWithout(row, window, true) }))
        .find(({ window, day: first }) => first <= window.to)
      const missing = without?.day ?? last
      const obtained = nextFrom(row, missing)
      if (obtained !== NO_DAY && validTo(entry, true) >= last) {
        const days = obtained - missing
        const evidence = phrase('evidence.clearanceLate', {
          name,
          date: day(obtained),
          asked: day(missing),
        })
        return reasons({
          evidence: withShort(evidence, phrase('gap.days', { days })),
          facts,
          gap: gapOf(days, 'days', phrase('gap.clearanceLate', { days })),
        })
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
