import { categoryWords } from '../../domain/category.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { categoriesOfMask, categoryBit } from '../columns/codes.ts'
import { NO_DAY, OPEN_TO, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { span } from '../window-days.ts'
import { count as counted, day, list } from '../words/say.ts'
import { type RuleMaker, absence, gapOf, reasons } from './rule.ts'
import { offerJudge } from './valid-offers.ts'

/** A provider's offer for the category, valid through the last day that must be held. */
export const offerRule: RuleMaker<RequirementOf<'offer'>['parameters']> = (
  columns,
  _,
  { position, windows },
) => {
  const { start, count, values } = columns.offers
  const { to: last } = span(windows)
  const judgeEntry = offerJudge(columns, position.category, last)
  const bit = categoryBit(position.category)
  const role = categoryWords[position.category].name.toLowerCase()
  const until = day(last)
  // The entry that decides: the best verdict, then an offer of the category that stands, then the
  // latest end.
  const rank = (index: number): number => {
    const stands = at(values.withdrawnOn, index) === NO_DAY ? 1 : 0
    const fits = (at(values.categories, index) & bit) !== 0 ? 1 : 0
    return judgeEntry(index) * 4 + fits * 2 + stands
  }
  const deciding = (row: number): number => {
    const first = at(start, row)
    const end = first + at(count, row)
    let best = -1
    for (let index = first; index < end; index += 1) {
      const better = best < 0 ? 1 : rank(index) - rank(best)
      if (better > 0 || (better === 0 && at(values.to, index) > at(values.to, best))) best = index
    }
    return best
  }
  return {
    asked: `offered as ${role} to ${until}`,
    letter: 'O',
    source: null,
    question: `Does the provider offer you as ${role}?`,
    judge: (row): VerdictCode => {
      const entry = deciding(row)
      return entry < 0 ? NOT_MET : judgeEntry(entry)
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const entry = deciding(row)
      if (entry < 0) {
        return reasons({ evidence: 'no offer on record', gap: absence('no offer') })
      }
      const to = at(values.to, entry)
      const withdrawnOn = at(values.withdrawnOn, entry)
      const held = categoriesOfMask(at(values.categories, entry))
      const facts = {
        provider: columns.dictionaries.providers.codeAt(at(values.provider, entry)),
        validUntil: dateOf(to),
        withdrawnOn: dateOf(withdrawnOn),
        categories: held,
      }
      const valid = to === OPEN_TO ? 'valid until withdrawn' : `valid to ${day(to)}`
      if (verdict === MET) return reasons({ evidence: `offered as ${role}, ${valid}`, facts })
      if (verdict === UNKNOWN) {
        return reasons({
          evidence: `offered, ${valid}, category not stated`,
          facts,
          question: `Does the provider offer you as ${role}?`,
        })
      }
      if (withdrawnOn !== NO_DAY) {
        const evidence = `offer withdrawn ${day(withdrawnOn)}`
        return reasons({ evidence, facts, gap: absence('offer withdrawn') })
      }
      if (to < last) {
        const short = last - to
        return reasons({
          evidence: `offer ends ${day(to)}, asked to ${until}: ${counted(short, 'day')} short`,
          facts,
          gap: gapOf(short, 'days', `offer ends ${counted(short, 'day')} early`),
        })
      }
      const roles = list(held.map((each) => categoryWords[each].name.toLowerCase()))
      return reasons({
        evidence: `offered as ${roles}, asked ${role}`,
        facts,
        gap: absence(`not offered as ${role}`),
      })
    },
  }
}
