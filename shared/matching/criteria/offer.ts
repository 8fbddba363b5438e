import type { RequirementOf } from '../../domain/requirement.ts'
import { categoriesOfMask, categoryBit } from '../columns/codes.ts'
import { NO_DAY, OPEN_TO, dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { span } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { day, role as roleOf, roles, withShort } from '../words.ts'
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
  const role = roleOf(position.category)
  const question = phrase('question.offer', { role })
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
    letter: 'O',
    source: null,
    question,
    judge: (row): VerdictCode => {
      const entry = deciding(row)
      return entry < 0 ? NOT_MET : judgeEntry(entry)
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const entry = deciding(row)
      if (entry < 0) {
        return reasons({ evidence: phrase('evidence.noOffer'), gap: absence(phrase('gap.offer')) })
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
      const isOpen = to === OPEN_TO
      if (verdict === MET) {
        const evidence = isOpen
          ? phrase('evidence.offeredOpen', { role })
          : phrase('evidence.offered', { role, date: day(to) })
        return reasons({ evidence, facts })
      }
      if (verdict === UNKNOWN) {
        const evidence = isOpen
          ? phrase('evidence.offeredUncategorisedOpen')
          : phrase('evidence.offeredUncategorised', { date: day(to) })
        return reasons({ evidence, facts, question })
      }
      if (withdrawnOn !== NO_DAY) {
        const evidence = phrase('evidence.offerWithdrawn', { date: day(withdrawnOn) })
        return reasons({ evidence, facts, gap: absence(phrase('gap.offerWithdrawn')) })
      }
      if (to < last) {
        const days = last - to
        const evidence = phrase('evidence.offerEnds', { date: day(to), asked: day(last) })
        return reasons({
          evidence: withShort(evidence, phrase('gap.days', { days })),
          facts,
          gap: gapOf(days, 'days', phrase('gap.offerEnds', { days })),
        })
      }
      return reasons({
        evidence: phrase('evidence.offeredOther', { roles: roles(held), role }),
        facts,
        gap: absence(phrase('gap.offeredOther', { role })),
      })
    },
  }
}
