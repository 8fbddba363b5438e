import { dayNumber } from '../../calendar/date-only.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { DEPLOYED } from '../columns/codes.ts'
import { NO_DAY, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET } from '../verdict-code.ts'
import { span } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { day, withShort } from '../words.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

/**
 * Days of rest between the end of the last mission and the start of the first window: the days in
 * between, neither end counted. Missions are deployments of this roster and experience that names
 * the category served as, as far as they begin by the end of the last window; one that still runs
 * when the window starts leaves no rest. Without one on record nothing is in the way.
 */
export const restRule: RuleMaker<RequirementOf<'rest'>['parameters']> = (
  columns,
  { days },
  { position, windows, today: now },
) => {
  const { experience, commitments, dictionaries } = columns
  const today = dayNumber(now)
  const own = dictionaries.positions.find(position.id)
  const { from: start, to: finish } = span(windows)
  const lastEnd = (row: number): number => {
    let last = NO_DAY
    const first = at(experience.start, row)
    for (let index = first; index < first + at(experience.count, row); index += 1) {
      const end = at(experience.values.to, index)
      if (at(experience.values.category, index) < 0) continue
      if (at(experience.values.from, index) <= finish && end > last) last = end
    }
    const begin = at(commitments.start, row)
    for (let index = begin; index < begin + at(commitments.count, row); index += 1) {
      if (at(commitments.values.state, index) !== DEPLOYED) continue
      if (at(commitments.values.position, index) === own) continue
      const end = at(commitments.values.to, index)
      if (at(commitments.values.from, index) <= finish && end > last) last = end
    }
    return last
  }
  const lacking = (row: number): number => days - (start - lastEnd(row) - 1)
  return {
    letter: 'Z',
    source: phrase('source.rest'),
    question: null,
    judge: (row) => {
      const last = lastEnd(row)
      return last === NO_DAY || start - last - 1 >= days ? MET : NOT_MET
    },
    shortfall: lacking,
    unit: 'days',
    explain: (row, verdict) => {
      const last = lastEnd(row)
      if (last === NO_DAY) return reasons({ evidence: phrase('evidence.noMission') })
      const rested = Math.max(0, start - last - 1)
      const facts = { lastMissionEnded: dateOf(last), rest: rested, asked: days }
      const ended = { when: last < today ? 'past' : 'ahead', date: day(last) }
      if (verdict === MET) {
        return reasons({ evidence: phrase('evidence.rested', { ...ended, days: rested }), facts })
      }
      const evidence = phrase('evidence.notRested', { ...ended, until: day(last + days) })
      const short = lacking(row)
      return reasons({
        evidence: withShort(evidence, phrase('gap.days', { days: short })),
        facts,
        gap: gapOf(short, 'days', phrase('gap.rest', { days: short })),
      })
    },
  }
}
