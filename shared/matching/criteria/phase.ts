import type { RequirementOf } from '../../domain/requirement.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { few } from '../words.ts'
import { flagsOf } from './flags.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/**
 * Any skill that the catalogue ties to a phase of the electoral process: by its own phases, or where it
 * has none by those of the nearest skill above it that has some.
 */
export const phaseRule: RuleMaker<RequirementOf<'phase'>['parameters']> = (
  columns,
  { phase },
  { skills },
) => {
  const { codeAt } = columns.dictionaries.skills
  const flags = flagsOf(columns.dictionaries.skills, skills.ofPhase(phase))
  const { start, count, values } = columns.skills
  const name = { phase }
  const question = phrase('question.phase', { phase: name })
  const found = (row: number): number[] => {
    const first = at(start, row)
    return Array.from({ length: at(count, row) }, (_, index) =>
      at(values.skill, first + index),
    ).filter((skill) => flags[skill] === 1)
  }
  return {
    letter: 'P',
    source: phrase('source.phase'),
    question,
    judge: (row) => {
      const first = at(start, row)
      const end = first + at(count, row)
      if (first === end) return UNKNOWN
      for (let index = first; index < end; index += 1) {
        if (flags[at(values.skill, index)] === 1) return MET
      }
      return NOT_MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const having = found(row).map(codeAt)
      const facts = { phase, skills: having }
      if (verdict === UNKNOWN) {
        return reasons({ evidence: phrase('evidence.noSkills'), facts, question })
      }
      return verdict === MET
        ? reasons({
            evidence: phrase('evidence.phase', {
              phase: name,
              skills: few(having.map(skills.valueOf)),
            }),
            facts,
          })
        : reasons({
            evidence: phrase('evidence.noPhase', { phase: name }),
            facts,
            gap: absence(phrase('gap.phase', { phase: name })),
          })
    },
  }
}
