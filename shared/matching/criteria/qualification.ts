import { positionTitle } from '../../catalogue/positions.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { list } from '../words/say.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Qualified for a kind of post of the position library. */
export const qualificationRule: RuleMaker<RequirementOf<'qualification'>['parameters']> = (
  columns,
  { position },
) => {
  const { start, count, values } = columns.qualifiedFor
  const wanted = columns.dictionaries.kinds.find(position)
  const title = positionTitle(position)
  const held = (row: number): string[] =>
    Array.from({ length: at(count, row) }, (_, index) =>
      columns.dictionaries.kinds.codeAt(at(values.kind, at(start, row) + index)),
    )
  return {
    asked: `qualified as ${title}`,
    letter: 'Q',
    source: null,
    question: `Are you qualified to serve as ${title}?`,
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
        return reasons({
          evidence: 'no qualification for any kind of post on record',
          facts,
          question: `Are you qualified to serve as ${title}?`,
        })
      }
      const titles = list(kinds.map(positionTitle))
      return verdict === MET
        ? reasons({ evidence: `qualified as ${title}`, facts })
        : reasons({
            evidence: `qualified as ${titles}, asked ${title}`,
            facts,
            gap: absence(`not qualified as ${title}`),
          })
    },
  }
}
