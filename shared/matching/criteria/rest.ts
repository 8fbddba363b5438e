import { dayNumber } from '../../calendar/date-only.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { DEPLOYED, KNOWN_TO_THE_DAY, experienceCode } from '../columns/codes.ts'
import { NO_DAY, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { span } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { day, withShort } from '../words.ts'
import { asOneQuestion, missionsNamed, placesOf } from './mission-names.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

/**
 * Days of rest between the end of the last mission and the start of the first window: the days in
 * between, neither end counted. Missions are deployments of this roster and recorded experience of
 * elections, or of other work where it names the category served as, as far as they begin by the end
 * of the last window (of which neither kind nor category is stated, it may be one); one that still runs when the window starts leaves no rest. A mission whose end
 * was not stated may still run, and one whose end is known by month or year may have ended on its last
 * day: where that could leave too little rest it is unknown, unless another mission settles it. Without
 * any on record nothing is in the way.
 */
export const restRule: RuleMaker<RequirementOf<'rest'>['parameters']> = (
  columns,
  { days },
  { position, windows, today: now },
) => {
  const { experience, commitments, dictionaries } = columns
  const today = dayNumber(now)
  const other = experienceCode('other')
  const own = dictionaries.positions.find(position.id)
  const { from: start, to: finish } = span(windows)
  const unknown = experienceCode('unknown')
  const mayBeMission = (index: number): boolean => {
    const { kind, category, from, position: positions } = experience.values
    if (at(kind, index) === other && at(category, index) < 0) return false
    if (own >= 0 && at(positions, index) === own) return false
    return at(from, index) <= finish
  }
  const isOfNoKind = (index: number): boolean =>
    at(experience.values.kind, index) === unknown && at(experience.values.category, index) < 0
  const isMission = (index: number): boolean => !isOfNoKind(index) && mayBeMission(index)
  const isEndless = (index: number): boolean => at(experience.values.to, index) === NO_DAY
  const isExact = (index: number): boolean =>
    at(experience.values.toPrecision, index) === KNOWN_TO_THE_DAY
  /** Place of the mission on record that ends last, or -1; of those whose end is `exact`, or of all. */
  const lastRecorded = (row: number, exact: boolean): number => {
    const first = at(experience.start, row)
    let last = -1
    for (let index = first; index < first + at(experience.count, row); index += 1) {
      const end = at(experience.values.to, index)
      if (end === NO_DAY || (exact && !isExact(index))) continue
      if (!(exact ? isMission(index) : mayBeMission(index))) continue
      if (last < 0 || end > at(experience.values.to, last)) last = index
    }
    return last
  }
  const endOf = (recorded: number): number =>
    recorded < 0 ? NO_DAY : at(experience.values.to, recorded)
  /** Last day of the mission that ends last, as far as ends are known to the day. */
  const lastEnd = (row: number): number => {
    let last = endOf(lastRecorded(row, true))
    const begin = at(commitments.start, row)
    for (let index = begin; index < begin + at(commitments.count, row); index += 1) {
      if (at(commitments.values.state, index) !== DEPLOYED) continue
      if (at(commitments.values.position, index) === own) continue
      const end = at(commitments.values.to, index)
      if (at(commitments.values.from, index) <= finish && end > last) last = end
    }
    return last
  }
  /**
   * Whether a mission may have ended too late: the end is not stated, or known by its month or year, or
   * it is not known whether it was a mission at all.
   */
  const isOpen = (index: number): boolean => {
    const end = at(experience.values.to, index)
    if (end !== NO_DAY && start - end - 1 >= days) return false
    return (end === NO_DAY || !isExact(index) || isOfNoKind(index)) && mayBeMission(index)
  }
  const openEnds = (row: number): number => {
    const first = at(experience.start, row)
    let found = 0
    for (let index = first; index < first + at(experience.count, row); index += 1) {
      if (isOpen(index)) found += 1
    }
    return found
  }
  const lacking = (row: number): number => days - (start - lastEnd(row) - 1)
  const question = phrase('question.missionEnd')
  return {
    letter: 'Z',
    source: phrase('source.rest'),
    question,
    judge: (row) => {
      const last = lastEnd(row)
      if (last !== NO_DAY && start - last - 1 < days) return NOT_MET
      return openEnds(row) > 0 ? UNKNOWN : MET
    },
    shortfall: lacking,
    unit: 'days',
    explain: (row, verdict) => {
      const last = lastEnd(row)
      const rested = Math.max(0, start - last - 1)
      const facts =
        last === NO_DAY ? {} : { lastMissionEnded: dateOf(last), rest: rested, asked: days }
      if (verdict === UNKNOWN) {
        const open = placesOf(columns, row, isOpen)
        const ofNoKind = open.filter(isOfNoKind)
        const ofNoEnd = open.filter((index) => !isExact(index) || isEndless(index))
        const evidence =
          ofNoEnd.length === 0
            ? phrase('evidence.kindNotStated', { open: ofNoKind.length })
            : phrase('evidence.missionEndOpen', { missions: ofNoEnd.length })
        const ofKind =
          ofNoKind.length === 0
            ? null
            : phrase('question.experienceKind', { missions: missionsNamed(columns, ofNoKind) })
        return reasons({
          evidence,
          detail:
            ofNoKind.length === 0 || ofNoEnd.length === 0
              ? null
              : phrase('evidence.kindNotStated', { open: ofNoKind.length }),
          facts,
          question: asOneQuestion(ofKind, ofNoEnd.length === 0 ? null : question),
        })
      }
      const recorded = lastRecorded(row, true)
      const latest = endOf(lastRecorded(row, false))
      if (verdict === MET && latest > last) {
        const evidence = phrase('evidence.restedAtLeast', {
          date: day(latest),
          days: start - latest - 1,
        })
        return reasons({ evidence, facts })
      }
      if (last === NO_DAY) return reasons({ evidence: phrase('evidence.noMission') })
      const isOfRoster = endOf(recorded) !== last || at(experience.values.position, recorded) >= 0
      const detail = isOfRoster ? phrase('evidence.throughRoster') : null
      const ended = { when: last < today ? 'past' : 'ahead', date: day(last) }
      if (verdict === MET) {
        const evidence = phrase('evidence.rested', { ...ended, days: rested })
        return reasons({ evidence, detail, facts })
      }
      const evidence = phrase('evidence.notRested', { ...ended, until: day(last + days) })
      const short = lacking(row)
      return reasons({
        evidence: withShort(evidence, phrase('gap.days', { days: short })),
        detail,
        facts,
        gap: gapOf(short, 'days', phrase('gap.rest', { days: short })),
      })
    },
  }
}
