import type { Id } from '../../domain/common.ts'
import type { ProviderCap } from '../../domain/request.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import type { MatchContext } from '../context.ts'
import { MET, NOT_MET, type VerdictCode } from '../verdict-code.ts'
import { dayNumber } from '../../calendar/date-only.ts'
import { phrase } from '../../text/index.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'
import { offerJudge } from './valid-offers.ts'

/** Posts of the request one provider may fill; a share of the posts is rounded down, to no less than one. */
export const capOf = (cap: ProviderCap, requestPosts: number): number =>
  'max' in cap ? cap.max : Math.max(1, Math.floor((requestPosts * cap.percentOfPosts) / 100))

/** Index of the first offer that holds today, else of the first offer, else -1. */
const offerFinder = (columns: RosterColumns, context: MatchContext) => {
  const { start, count: counts } = columns.offers
  const judge = offerJudge(columns, context.position.category, dayNumber(context.today))
  return (row: number): number => {
    const first = at(start, row)
    const end = first + at(counts, row)
    for (let index = first; index < end; index += 1) if (judge(index) === MET) return index
    return end > first ? first : -1
  }
}

/**
 * Posts of the request filled per provider, and which people fill one. A post without a settled
 * provider counts for the provider of the person's first valid offer; a person counts once, and the
 * row left out not at all.
 */
function filledPosts(columns: RosterColumns, context: MatchContext, leftOut = -1) {
  const { start, count: counts, values } = columns.commitments
  const request = columns.dictionaries.requests.find(context.request.id)
  const filled = new Int32Array(columns.dictionaries.providers.codes.length)
  const holders = new Set<number>()
  const offerOf = offerFinder(columns, context)
  for (let row = 0; request >= 0 && row < columns.size; row += 1) {
    if (row === leftOut) continue
    const first = at(start, row)
    for (let index = first; index < first + at(counts, row); index += 1) {
      if (at(values.request, index) !== request || at(values.takesPost, index) === 0) continue
      const offer = offerOf(row)
      const settled = at(values.provider, index)
      const provider =
        settled >= 0 ? settled : offer < 0 ? -1 : at(columns.offers.values.provider, offer)
      if (provider >= 0) filled[provider] = (filled[provider] ?? 0) + 1
      holders.add(row)
      break
    }
  }
  return { filled, holders }
}

/** Posts of the request that others fill under one provider, and how many the provider may fill. */
export function shareOf(
  columns: RosterColumns,
  cap: ProviderCap,
  context: MatchContext,
  of: { readonly provider: Id; readonly person: Id },
): { readonly filled: number; readonly most: number } {
  const { filled } = filledPosts(columns, context, columns.rowOf.get(of.person))
  const provider = columns.dictionaries.providers.find(of.provider)
  return { filled: filled[provider] ?? 0, most: capOf(cap, context.requestPosts) }
}

/**
 * A provider fills no more posts of the request than the call allows. Somebody offered by several
 * providers is in the way only when all of them are at their cap.
 */
export const providerCapRule: RuleMaker<ProviderCap> = (columns, cap, context) => {
  const most = capOf(cap, context.requestPosts)
  const { filled, holders } = filledPosts(columns, context)
  const { start, count: counts, values } = columns.offers
  const judgeOffer = offerJudge(columns, context.position.category, dayNumber(context.today))
  const room = (index: number): number => most - at(filled, at(values.provider, index))
  // Offers that hold today come first; where none does, all are looked at: whether an offer is
  // needed, and until when, is for the rule about offers to say.
  const roomiest = (row: number, valid: boolean): number => {
    const first = at(start, row)
    let best = -1
    for (let index = first; index < first + at(counts, row); index += 1) {
      if (valid && judgeOffer(index) === NOT_MET) continue
      if (best < 0 || room(index) > room(best)) best = index
    }
    return best
  }
  const deciding = (row: number): number => {
    const valid = roomiest(row, true)
    return valid >= 0 ? valid : roomiest(row, false)
  }
  return {
    letter: '#',
    source: phrase('max' in cap ? 'source.providerMax' : 'source.providerPercent'),
    question: null,
    judge: (row): VerdictCode => {
      if (holders.has(row)) return MET
      const offer = deciding(row)
      return offer < 0 || room(offer) > 0 ? MET : NOT_MET
    },
    shortfall: (row) => 1 - room(deciding(row)),
    unit: 'posts',
    explain: (row, verdict) => {
      if (holders.has(row)) return reasons({ evidence: phrase('evidence.counted') })
      const offer = deciding(row)
      if (offer < 0) return reasons({ evidence: phrase('evidence.noShare') })
      const provider = at(values.provider, offer)
      const taken = at(filled, provider)
      const facts = {
        provider: columns.dictionaries.providers.codeAt(provider),
        filled: taken,
        cap: most,
      }
      const evidence = phrase('evidence.share', { filled: taken, most })
      return verdict === MET
        ? reasons({ evidence, facts })
        : reasons({
            evidence,
            facts,
            gap: gapOf(taken + 1 - most, 'posts', phrase('gap.posts', { posts: taken + 1 - most })),
          })
    },
  }
}
