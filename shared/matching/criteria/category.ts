import { categoriesOfMask, categoryBit } from '../columns/codes.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { role, roles } from '../words.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** The person can be sent as what the position asks: expert, long-term or short-term observer. */
export const categoryRule: RuleMaker<null> = (columns, _, { position }) => {
  const { category } = position
  const bit = categoryBit(category)
  const question = phrase('question.category', { role: role(category) })
  const { categories } = columns
  return {
    letter: 'C',
    source: null,
    question,
    judge: (row) => {
      const mask = at(categories, row)
      return mask === 0 ? UNKNOWN : (mask & bit) === 0 ? NOT_MET : MET
    },
    shortfall: () => Infinity,
    unit: 'none',
    explain: (row, verdict) => {
      const held = categoriesOfMask(at(categories, row))
      const facts = { categories: held, asked: category }
      if (verdict === UNKNOWN) {
        return reasons({ evidence: phrase('evidence.noCategory'), facts, question })
      }
      return verdict === MET
        ? reasons({ evidence: phrase('evidence.roster', { roles: roles(held) }), facts })
        : reasons({
            evidence: phrase('evidence.rosterAsked', { roles: roles(held), role: role(category) }),
            facts,
            gap: absence(phrase('gap.category', { category })),
          })
    },
  }
}
