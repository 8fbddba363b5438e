import type { Id } from '../../domain/common.ts'
import type { ProviderCap } from '../../domain/request.ts'
import { categoryBit } from '../columns/codes.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import type { MatchContext } from '../context.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { span } from '../window-days.ts'
import { phrase } from '../../text/index.ts'
import { role } from '../words.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'
import { offerBinds, offerVerdict } from './valid-offers.ts'

/** Posts of the request one provider may fill; a share of the posts is rounded down, to no less than one. */
export const capOf = (cap: ProviderCap, requestPosts: number): number =>
  'max' in cap ? cap.max : Math.max(1, Math.floor((requestPosts * cap.percentOfPosts) / 100))

/**
 * For a post somebody holds without a settled provider: the offer it goes under, the best for the
 * category and last day of that post, and of equally good ones the first. Withdrawn offers and those
 * for another category bind nobody: -1.
 */
const offerOfHolder = (columns: RosterColumns, row: number, commitment: number): number => {
  const { offers, commitments } = columns
  const bit = 1 << at(commitments.values.category, commitment)
  const position = at(commitments.values.position, commitment)
  // A promise is one entry for each window; what hangs on something need not be held.
  let last = at(commitments.values.to, commitment)
  const begin = at(commitments.start, row)
  for (let index = begin; index < begin + at(commitments.count, row); index += 1) {
    if (at(commitments.values.position, index) !== position) continue
    if (at(commitments.values.contingent, index) === 1) continue
    if (at(commitments.values.to, index) > last) last = at(commitments.values.to, index)
  }
  const first = at(offers.start, row)
  let best = -1
  for (let index = first; index < first + at(offers.count, row); index += 1) {
    if (!offerBinds(columns, bit, index)) continue
    const better =
      best < 0 || offerVerdict(columns, bit, last, index) > offerVerdict(columns, bit, last, best)
    if (better) best = index
  }
  return best
}

/**
 * Posts of the request filled per provider, and which people fill one. A post without a settled
 * provider counts for that of the offer it goes under; a person counts once, and the row left out not
 * at all.
 */
function filledPosts(columns: RosterColumns, context: MatchContext, leftOut = -1) {
  const { start, count: counts, values } = columns.commitments
  const request = columns.dictionaries.requests.find(context.request.id)
  const filled = new Int32Array(columns.dictionaries.providers.codes.length)
  const holders = new Set<number>()
  for (let row = 0; request >= 0 && row < columns.size; row += 1) {
    if (row === leftOut) continue
    const first = at(start, row)
    for (let index = first; index < first + at(counts, row); index += 1) {
      if (at(values.request, index) !== request || at(values.takesPost, index) === 0) continue
      const settled = at(values.provider, index)
      const offer = settled >= 0 ? -1 : offerOfHolder(columns, row, index)
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
 * A provider fills no more posts of the request than the call allows. Somebody goes under one offer,
 * so one and the same provider must have room and a valid offer for the category through the last day
 * that must be held; a full one is in the way even where another has room but no valid offer. Where no
 * offer is valid so long, those that end before are looked at: whether an offer is needed is for the
 * rule about offers to say. Withdrawn offers and those for another category bind nobody. Where only a
 * provider whose offer names no category has room, and another one's offer is certain, it is unknown.
 */
export const providerCapRule: RuleMaker<ProviderCap> = (columns, cap, context) => {
  const most = capOf(cap, context.requestPosts)
  const { filled, holders } = filledPosts(columns, context)
  const { start, count: counts, values } = columns.offers
  const bit = categoryBit(context.position.category)
  const { to: last } = span(context.windows)
  const room = (index: number): number => most - at(filled, at(values.provider, index))
  /** Of the offers with this verdict that bind somebody: the one whose provider has most room, or -1. */
  const roomiest = (row: number, verdict: VerdictCode): number => {
    const first = at(start, row)
    let best = -1
    for (let index = first; index < first + at(counts, row); index += 1) {
      if (!offerBinds(columns, bit, index)) continue
      if (offerVerdict(columns, bit, last, index) !== verdict) continue
      if (best < 0 || room(index) > room(best)) best = index
    }
    return best
  }
  /** The offer that decides; -1 where none binds. */
  const deciding = (row: number): number => {
    const certain = roomiest(row, MET)
    if (certain >= 0 && room(certain) > 0) return certain
    const open = roomiest(row, UNKNOWN)
    if (certain >= 0) return open >= 0 && room(open) > 0 ? open : certain
    return open >= 0 ? open : roomiest(row, NOT_MET)
  }
  const question = phrase('question.offer', { role: role(context.position.category) })
  return {
    letter: '#',
    source: phrase('max' in cap ? 'source.providerMax' : 'source.providerPercent'),
    question,
    judge: (row): VerdictCode => {
      if (holders.has(row)) return MET
      const offer = deciding(row)
      if (offer < 0) return MET
      if (room(offer) <= 0) return NOT_MET
      const isOpen = offerVerdict(columns, bit, last, offer) === UNKNOWN
      return isOpen && roomiest(row, MET) >= 0 ? UNKNOWN : MET
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
      const name = context.providers.get(facts.provider)?.name
      const evidence =
        name === undefined
          ? phrase('evidence.share', { filled: taken, most })
          : phrase('evidence.shareOf', { provider: name, filled: taken, most })
      if (verdict === UNKNOWN)
        return reasons({ evidence: phrase('evidence.roomUncategorised'), facts, question })
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
