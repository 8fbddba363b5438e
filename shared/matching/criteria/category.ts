import { categoryWords } from '../../domain/category.ts'
import { categoriesOfMask, categoryBit } from '../columns/codes.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { list } from '../words/say.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** The person can be sent as what the position asks: expert, long-term or short-term observer. */
export const categoryRule: RuleMaker<null> = (columns, _, { position }) => {
  const bit = categoryBit(position.category)
  const { categories } = columns
  const { name, short } = categoryWords[position.category]
  return {
    asked: name.toLowerCase(),
    letter: 'C',
    source: null,
    question: `Would you serve as ${name.toLowerCase()}?`,
    judge: (row) => {
      const mask = at(categories, row)
      return mask === 0 ? UNKNOWN : (mask & bit) === 0 ? NOT_MET : MET
    },
    shortfall: () => Infinity,
    unit: 'none',
    explain: (row, verdict) => {
      const held = categoriesOfMask(at(categories, row))
      const facts = { categories: held, asked: position.category }
      if (verdict === UNKNOWN) {
        return reasons({
          evidence: 'no category on record',
          facts,
          question: `Would you serve as ${name.toLowerCase()}?`,
        })
      }
      const names = list(held.map((each) => categoryWords[each].name.toLowerCase()))
      return verdict === MET
        ? reasons({ evidence: `on the roster as ${names}`, facts })
        : reasons({
            evidence: `on the roster as ${names}, asked ${name.toLowerCase()}`,
            facts,
            gap: absence(`no ${short === 'Expert' ? 'expert' : short}`),
          })
    },
  }
}
