import { experienceCode } from '../columns/codes.ts'
import { dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { parts } from '../words.ts'
import { experienceBeside } from './experience-beside.ts'
import { asOneQuestion, missionsNamed, placesOf } from './mission-names.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Country number of an entry that states none. */
const NOT_STATED = -1

/**
 * Who advised a country's election does not observe it. Advice is advisory experience in the host
 * country, on record or served through this roster, and a deployment or promise there that is
 * advisory by the kind of its request's assistance; observing, as an analyst too, is none, and
 * neither is the position in question itself. Advice in a country that was not stated may have been
 * here, and a mission here, or in a country not stated, may have been advice where its kind was not
 * stated: unknown, as is a record without any experience.
 */
export const conflictRule: RuleMaker<unknown> = (columns, _, { position, request }) => {
  const { experience, commitments, dictionaries } = columns
  const host = dictionaries.countries.find(request.state)
  const advisory = experienceCode('advisory')
  const unknown = experienceCode('unknown')
  const own = dictionaries.positions.find(position.id)
  const country = { country: request.state }
  const question = phrase('question.conflict', { country })
  const recorded = (row: number, where: number, of: number): number => {
    const { kind, country: countries, position: positions } = experience.values
    const first = at(experience.start, row)
    for (let index = first; index < first + at(experience.count, row); index += 1) {
      if (at(kind, index) !== of || at(countries, index) !== where) continue
      if (own < 0 || at(positions, index) !== own) return index
    }
    return -1
  }
  const adviceOf = (row: number, where: number): number => recorded(row, where, advisory)
  const mayBeAdvice = (row: number): boolean =>
    (host >= 0 && recorded(row, host, unknown) >= 0) || recorded(row, NOT_STATED, unknown) >= 0
  const missionOf = (row: number): number => {
    const { kind, country: countries, position: positions } = commitments.values
    const first = at(commitments.start, row)
    for (let index = first; index < first + at(commitments.count, row); index += 1) {
      if (at(kind, index) !== advisory || at(countries, index) !== host) continue
      if (own < 0 || at(positions, index) !== own) return index
    }
    return -1
  }
  const entries = experienceBeside(columns, own)
  return {
    letter: 'X',
    source: phrase('source.conflict'),
    question,
    judge: (row) => {
      if (host >= 0 && (adviceOf(row, host) >= 0 || missionOf(row) >= 0)) return NOT_MET
      const isOpen = entries(row) === 0 || adviceOf(row, NOT_STATED) >= 0 || mayBeAdvice(row)
      return isOpen ? UNKNOWN : MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      if (verdict === MET) return reasons({ evidence: phrase('evidence.noAdvice', { country }) })
      if (verdict === UNKNOWN && mayBeAdvice(row)) {
        const open = placesOf(columns, row, (index) => {
          const { kind, country: countries } = experience.values
          const where = at(countries, index)
          return at(kind, index) === unknown && (where === NOT_STATED || where === host)
        })
        const missions = missionsNamed(columns, open)
        return reasons({
          evidence: phrase('evidence.adviceKindOpen', { missions }),
          question: asOneQuestion(
            phrase('question.experienceKind', { missions }),
            adviceOf(row, NOT_STATED) < 0 ? null : question,
          ),
        })
      }
      if (verdict === UNKNOWN) {
        const evidence = phrase(
          entries(row) === 0 ? 'evidence.noExperience' : 'evidence.adviceCountryOpen',
        )
        return reasons({ evidence, question })
      }
      const index = adviceOf(row, host)
      const mission = index < 0 ? missionOf(row) : -1
      const [values, at_] = index < 0 ? [commitments.values, mission] : [experience.values, index]
      const title = dictionaries.words.codeAt(
        index < 0 ? at(commitments.values.title, mission) : at(experience.values.mission, index),
      )
      const from = dateOf(at(values.from, at_))
      const to = dateOf(at(values.to, at_))
      const isOfRoster = index < 0 || at(experience.values.position, index) >= 0
      return reasons({
        evidence:
          to === null
            ? phrase('evidence.advised', { country })
            : phrase('evidence.advisedUntil', { country, date: { date: to } }),
        detail: parts(
          title !== '' && title,
          from !== null && phrase('evidence.from', { date: { date: from } }),
          isOfRoster && phrase('evidence.throughRoster'),
        ),
        facts: { country: request.state, mission: title || null },
        gap: absence(phrase('gap.advised', { country })),
      })
    },
  }
}
