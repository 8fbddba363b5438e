import type { RequirementOf } from '../../domain/requirement.ts'
import { categoryCode, experienceCode } from '../columns/codes.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { experienceBeside } from './experience-beside.ts'
import { missionsNamed, placesOf } from './mission-names.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

/**
 * Short-term missions before a long-term one, recorded or served through this roster. Who was a
 * long-term observer before has passed this step. Observation whose category was not stated may
 * count, as may a mission of which neither kind nor category was, so it is unknown. Having served in the position in question is not a step towards it.
 */
export const progressionRule: RuleMaker<RequirementOf<'progression'>['parameters']> = (
  columns,
  { missions },
  { position },
) => {
  const { start, count, values } = columns.experience
  const own = columns.dictionaries.positions.find(position.id)
  const shortTerm = categoryCode('shortTermObserver')
  const longTerm = categoryCode('longTermObserver')
  const observation = experienceCode('observation')
  const unknown = experienceCode('unknown')
  const entries = experienceBeside(columns, own)
  const countOf = (row: number, category: number): number => {
    const first = at(start, row)
    let found = 0
    for (let index = first; index < first + at(count, row); index += 1) {
      if (at(values.category, index) !== category) continue
      if (own >= 0 && at(values.position, index) === own) continue
      const kind = at(values.kind, index)
      if (category >= 0 || kind === observation || kind === unknown) found += 1
    }
    return found
  }
  const isUnstated = (index: number): boolean => {
    const kind = at(values.kind, index)
    return at(values.category, index) < 0 && (kind === observation || kind === unknown)
  }
  const throughRoster = (row: number): number => {
    const first = at(start, row)
    let found = 0
    for (let index = first; index < first + at(count, row); index += 1) {
      const category = at(values.category, index)
      const of = at(values.position, index)
      if (of >= 0 && of !== own && (category === shortTerm || category === longTerm)) found += 1
    }
    return found
  }
  const question = phrase('question.progression')
  return {
    letter: 'G',
    source: phrase('source.progression'),
    question,
    judge: (row) => {
      if (entries(row) === 0) return UNKNOWN
      const done = countOf(row, shortTerm)
      if (done >= missions || countOf(row, longTerm) > 0) return MET
      // One alone that may have been a long-term mission is enough to be behind this step.
      return countOf(row, -1) > 0 ? UNKNOWN : NOT_MET
    },
    shortfall: (row) => missions - countOf(row, shortTerm),
    unit: 'missions',
    explain: (row, verdict) => {
      const done = countOf(row, shortTerm)
      const long = countOf(row, longTerm)
      const unstated = countOf(row, -1)
      const ofRoster = throughRoster(row)
      const facts = { shortTerm: done, longTerm: long, unstated, asked: missions, ofRoster }
      const detail =
        ofRoster === 0 ? null : phrase('evidence.missionsThroughRoster', { missions: ofRoster })
      if (verdict === MET) {
        return reasons({
          evidence:
            done >= missions
              ? phrase('asked.shortMissions', { missions: done })
              : phrase('evidence.longMissions', { missions: long }),
          detail,
          facts,
        })
      }
      if (verdict === UNKNOWN) {
        return reasons({
          evidence:
            entries(row) === 0
              ? phrase('evidence.noExperience')
              : phrase('evidence.shortMissionsOpen', { missions: done, open: unstated }),
          detail,
          facts,
          question:
            unstated === 0
              ? question
              : phrase('question.shortOrLong', {
                  missions: missionsNamed(columns, placesOf(columns, row, isUnstated)),
                }),
        })
      }
      const short = missions - done
      return reasons({
        evidence: phrase('evidence.shortMissionsAsked', { missions: done, asked: missions }),
        detail,
        facts,
        gap: gapOf(short, 'missions', phrase('gap.shortMissions', { missions: short })),
      })
    },
  }
}
