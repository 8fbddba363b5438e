import type { Database } from '../sqlite.ts'
import { holdsAddress } from '#shared/search/contact-key.ts'
import { parseQuery, type ParsedQuery } from '#shared/search/parse-query.ts'
import { orderByFuse } from '#shared/search/fuse.ts'
import { findContacts } from './find-contacts.ts'
import { findTagged } from './find-tagged.ts'
import { findClose } from './find-close.ts'
import { fieldsBegin, namesBegin, notesHold, type StoreWords, wholeNames } from './match-text.ts'
import { matching } from './matching.ts'
import { readNames } from './read-names.ts'

/** Whom a text found, as person numbers. */
export interface TextHits {
  /** The best hits, best first: at most {@link HEAD}. */
  readonly head: readonly number[]
  /** Everybody who has all the words, the head included, in no order. */
  readonly strict: readonly number[]
  /** People found by similarity, best first; none of them is in `strict`. */
  readonly close: readonly number[]
  /** How the text was read. */
  readonly parsed: ParsedQuery
}

/** Hits that Fuse puts in order. */
const HEAD = 40
/** With fewer hits than this, people with a similar name are looked for too. */
const ENOUGH = 10

/**
 * Searches the roster. Strict first: every word begins a word of the name, then of any field, or of one tag, or is
 * part of an e-mail address or telephone number; then, where that found few and neither an address nor somebody's
 * number was typed, close: names with similar letters or sound. Null when the text has no word.
 *
 * `inNameOrder` gives a number's place in the order of names.
 */
export function findText(
  sqlite: Database,
  text: string,
  words: StoreWords,
  inNameOrder: (number: number) => number,
): TextHits | null {
  const parsed = parseQuery(text)
  if (parsed.words.length + parsed.levels.length === 0) return null
  // "@un.org" is of an address: whatever has a "Union" and an "Organization" was not meant.
  const isAddress = holdsAddress(text)
  const found = isAddress ? [] : matching(sqlite, fieldsBegin(parsed, words))
  const reached = findContacts(sqlite, text, found.length < ENOUGH, (rest) => {
    const asked = parseQuery(rest)
    const asksNothing = asked.words.length + asked.levels.length === 0
    return asksNothing ? null : matching(sqlite, fieldsBegin(asked, words))
  })
  // An address that is of nobody here may be one that was noted of somebody.
  const isNoted = isAddress && reached.people.length === 0
  const noted = isNoted ? matching(sqlite, notesHold(parsed)) : []
  const others = [...reached.people, ...noted, ...findTagged(sqlite, parsed, words.tags)]
  const strict = others.length === 0 ? found : [...new Set([...found, ...others])]
  const head = parsed.words.length > 0 ? bestOf(sqlite, parsed, strict, inNameOrder) : []
  const isFew = strict.length < ENOUGH && !reached.areMeant
  const close = isFew ? findClose(sqlite, parsed, new Set(strict)) : []
  return { head, strict, close, parsed }
}

/** Whole names, then beginnings of names, then the others; each tier ordered by Fuse. */
function bestOf(
  sqlite: Database,
  parsed: ParsedQuery,
  strict: readonly number[],
  inNameOrder: (number: number) => number,
): number[] {
  const best: number[] = []
  const seen = new Set<number>()
  const text = parsed.words.map(({ latin }) => latin).join(' ')
  const tiers = [
    () => matching(sqlite, wholeNames(parsed)),
    () => matching(sqlite, namesBegin(parsed)),
    () => strict,
  ]
  for (const tier of tiers) {
    if (best.length >= HEAD || seen.size === strict.length) break
    const fresh = leastOf(tier(), HEAD - best.length, inNameOrder, seen)
    for (const { number } of orderByFuse(readNames(sqlite, fresh), text)) best.push(number)
    for (const number of fresh) seen.add(number)
  }
  return best
}

/** The first few by place, in one pass: most of the numbers are behind all of those kept so far. */
function leastOf(
  numbers: readonly number[],
  most: number,
  placeOf: (number: number) => number,
  without: ReadonlySet<number>,
): number[] {
  const least: { number: number; place: number }[] = []
  for (const number of numbers) {
    const place = placeOf(number)
    const last = least.at(-1)
    if (least.length === most && last && place >= last.place) continue
    if (without.has(number)) continue
    const next = least.findIndex((each) => each.place > place)
    least.splice(next < 0 ? least.length : next, 0, { number, place })
    if (least.length > most) least.pop()
  }
  return least.map(({ number }) => number)
}
