import { categoryCode, experienceCode } from '../columns/codes.ts'
import { dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { parts } from '../words.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/**
 * Who advised a country's election does not observe it. Advice is advisory experience in the host
 * country, or a deployment of this roster there as an expert; one in the mission itself is none.
 */
export const conflictRule: RuleMaker<unknown> = (columns, _, { request }) => {
  const { experience, commitments, dictionaries } = columns
  const host = dictionaries.countries.find(request.state)
  const advisory = experienceCode('advisory')
  const expert = categoryCode('expert')
  const ownMission = dictionaries.requests.find(request.id)
  const country = { country: request.state }
  const question = phrase('question.conflict', { country })
  const adviceOf = (row: number): number => {
    const first = at(experience.start, row)
    for (let index = first; index < first + at(experience.count, row); index += 1) {
      if (at(experience.values.kind, index) !== advisory) continue
      if (at(experience.values.country, index) === host) return index
    }
    return -1
  }
  const missionOf = (row: number): number => {
    const first = at(commitments.start, row)
    for (let index = first; index < first + at(commitments.count, row); index += 1) {
      if (at(commitments.values.category, index) !== expert) continue
      if (at(commitments.values.request, index) === ownMission) continue
      if (at(commitments.values.country, index) === host) return index
    }
    return -1
  }
  return {
    letter: 'X',
    source: phrase('source.conflict'),
    question,
    judge: (row) => {
      if (host >= 0 && (adviceOf(row) >= 0 || missionOf(row) >= 0)) return NOT_MET
      return at(experience.count, row) === 0 ? UNKNOWN : MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      if (verdict === MET) return reasons({ evidence: phrase('evidence.noAdvice', { country }) })
      if (verdict === UNKNOWN) {
        return reasons({ evidence: phrase('evidence.noExperience'), question })
      }
      const index = adviceOf(row)
      const mission = index < 0 ? missionOf(row) : -1
      const [values, at_] = index < 0 ? [commitments.values, mission] : [experience.values, index]
      const title = dictionaries.words.codeAt(
        index < 0 ? at(commitments.values.title, mission) : at(experience.values.mission, index),
      )
      const from = dateOf(at(values.from, at_))
      const to = dateOf(at(values.to, at_))
      return reasons({
        evidence:
          to === null
            ? phrase('evidence.advised', { country })
            : phrase('evidence.advisedUntil', { country, date: { date: to } }),
        detail: parts(
          title !== '' && title,
          from !== null && phrase('evidence.from', { date: { date: from } }),
        ),
        facts: { country: request.state, mission: title || null },
        gap: absence(phrase('gap.advised', { country })),
      })
    },
  }
}
