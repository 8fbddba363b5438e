import type { RequirementOf } from '../../domain/requirement.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { few } from '../words.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Qualified for a kind of post of the position library. */
export const qualificationRule: RuleMaker<RequirementOf<'qualification'>['parameters']> = (
  columns,
  { position },
) => {
  const { start, count, values } = columns.qualifiedFor
  const wanted = columns.dictionaries.kinds.find(position)
  const title = { positionKind: position }
  const question = phrase('question.qualification', { title })
  const held = (row: number): string[] =>
    Array.from({ length: at(count, row) }, (_, index) =>
      columns.dictionaries.kinds.codeAt(at(values.kind, at(start, row) + index)),
    )
  return {
    letter: 'Q',
    source: null,
    question,
    judge: (row) => {
      const first = at(start, row)
      const end = first + at(count, row)
      if (first === end) return UNKNOWN
      for (let index = first; index < end; index += 1) {
        if (at(values.kind, index) === wanted) return MET
      }
      return NOT_MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const kinds = held(row)
      const facts = { position, qualifiedFor: kinds }
      if (verdict === UNKNOWN) {
        return reasons({ evidence: phrase('evidence.noQualification'), facts, question })
      }
      const titles = few(kinds.map((positionKind) => ({ positionKind })))
      return verdict === MET
        ? reasons({ evidence: phrase('evidence.qualified', { title }), facts })
        : reasons({
            evidence: phrase('evidence.qualifiedOther', { titles, title }),
            facts,
            gap: absence(phrase('gap.qualification', { title })),
          })
    },
  }
}
