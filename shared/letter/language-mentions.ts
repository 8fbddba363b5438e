import { findLanguage, languages, readLevel } from '../catalogue/index.ts'
import type { CefrLevel } from '../domain/language.ts'
import type { LetterLanguage } from './letter-draft.ts'
import { type Letter, wordsWithin } from './letter.ts'
import { type Passage, type Word, wordsOf } from './letter-text.ts'
import { type Mention, nameFinder } from './name-finder.ts'
import { numberAt, sharesIn } from './numbers.ts'
import type { Sentence } from './sentences.ts'

/** A language that a sentence asks for. */
export interface LanguageMention extends Passage {
  readonly asked: LetterLanguage
}

let finder: ReturnType<typeof nameFinder> | null = null

// "Portuguese" is a language and whoever is from Portugal: without these words it is no requirement.
const CUE =
  /languages?\b|langues?\b|idiomas?\b|\bfluen|\bspeak|\bspoken|\bcommand of|knowledge of|proficien|working knowledge|maitrise|connaissance|\bparl(?:er|e|ant)|francophone|anglophone|courant|\blevel\b|\bniveau\b|\bnivel\b|\bdominio\b|\b[abc][12]\b|\bfluent/
const LEVEL = new RegExp(
  [
    String.raw`\b([abc][12])\b\+?`,
    String.raw`\b(fluent(?:ly)?|fluency|proficien(?:t|cy)|excellent|couramment|courante?|perfect|full command|parfaite|fluidez)\b`,
    String.raw`\b(working knowledge|good (?:working )?(?:knowledge|command)|working level|bonne (?:connaissance|maitrise)|professional)\b`,
    String.raw`\b(mother tongue|native|langue maternelle)\b`,
    String.raw`\b(basic|notions de base|elementary)\b`,
    String.raw`\b(intermediate|fair|intermediaire)\b`,
  ].join('|'),
  'g',
)
/** What a word promises; words that stand before the language they are said of. */
const LEVEL_OF_WORD = [5, 4, 6, 2, 3] as const
const WISH =
  /\basset\b|advantage|desirable|desired|preferabl|preferred|\bplus\b|would be welcome|is welcome|atout|souhait|de preference|apprecie|serait un|ventaja|deseable/
/** What joins a code to the language behind it: "C1 in French", "niveau C1 en français". */
const CODE_BEFORE = /^\s{1,2}(?:(?:level )?(?:in|of|en|de)\s{1,2}|level\s{1,2})?$/
const PEOPLE_OF =
  /\b(?:at least |au moins |minimum of )?([a-z]{2,14}|\d{1,3})\s{1,2}(?:of|out of|sur|parmi|des|de)\s{1,2}(?:the |les )?/g

interface Level extends Passage {
  readonly level: CefrLevel
  readonly isCode: boolean
}

/** The languages that a sentence asks for, with level, strength and the part of the posts. */
export function languagesIn(letter: Letter, sentence: Sentence): LanguageMention[] {
  const text = letter.folded.slice(sentence.from, sentence.to)
  const isListed = sentence.kind === 'row'
  if (!isListed && !CUE.test(text)) return []
  finder ??= nameFinder(
    languages.flatMap(({ code, name, endonym }) =>
      [...Object.values(name), endonym ?? '']
        .filter((each) => each.length > 3 || each === 'Lao')
        .map((each) => [code, each] as const),
    ),
  )
  const words = wordsWithin(letter, sentence)
  const all = [...finder(words), ...(isListed ? codesIn(letter, words) : [])].sort(
    (a, b) => a.from - b.from,
  )
  const levels = levelsIn(text, sentence.from)
  // "An Urdu speaker" is asked for; "the French authorities" are not.
  const mentions = all.filter((each) => isListed || isAsked(letter, each, sentence))
  return mentions.map((mention, at) => ({
    from: mention.from,
    to: mention.to,
    asked: {
      language: mention.id,
      level: levelOf(letter, mention, mentions, at, levels),
      strength: isWish(text, mention, mentions, at, sentence.from) ? 'wish' : 'must',
      share: shareIn(clauseOf(text, sentence, mention, mentions), sentence, mention),
    },
  }))
}

/** "EN C1" in a table: a code of two letters beside a level. */
function codesIn({ text }: Letter, words: readonly Word[]): Mention[] {
  return words.flatMap((word, at) => {
    const written = text.slice(word.from, word.to)
    const code = /^[A-Z]{2}$/.test(written) ? findLanguage(written) : null
    return code !== null && /^[abc][12]$/.test(words[at + 1]?.text ?? '')
      ? [{ id: code, from: word.from, to: word.to, first: at, last: at }]
      : []
  })
}

const NO_LANGUAGE =
  /^\s{1,3}(?:authorities|government|delegation|embassy|nationals?|citizens?|parliament|republic|people|elections?)/
const isAsked = ({ folded }: Letter, { to }: Mention, sentence: Sentence): boolean =>
  !NO_LANGUAGE.test(folded.slice(to, Math.min(sentence.to, to + 20)))

function levelsIn(text: string, offset: number): Level[] {
  return Array.from(text.matchAll(LEVEL), (found): Level => {
    const word = found.slice(2).findIndex(Boolean)
    const level =
      found[1] === undefined
        ? (LEVEL_OF_WORD[word] ?? 5)
        : (readLevel(found[1].toUpperCase())?.level ?? 5)
    const from = offset + found.index
    return { from, to: from + found[0].length, level, isCode: found[1] !== undefined }
  })
}

/**
 * The level that is said of a language: the one behind it and before the next language that has one of
 * its own, or else the one before it.
 */
function levelOf(
  { folded }: Letter,
  mention: Mention,
  mentions: readonly Mention[],
  at: number,
  levels: readonly Level[],
): CefrLevel | null {
  const previous = mentions[at - 1]
  const next = mentions[at + 1]
  const leads = (level: Level, of: Mention): boolean => {
    const gap = folded.slice(level.to, of.from)
    return level.isCode ? CODE_BEFORE.test(gap) : isNear(gap)
  }
  const before = levels.findLast(
    (level) => level.to <= mention.from && (previous === undefined || level.from >= previous.to),
  )
  if (before && leads(before, mention)) return before.level
  const behind = levels.find(
    (level) => level.from >= mention.to && (next === undefined || level.to <= next.from),
  )
  if (behind && !(next && leads(behind, next))) return behind.level
  // "English and French at C1"; "fluent in English and French".
  const afterAll = levels.find((level) => level.isCode && level.from >= mention.to)
  if (afterAll && isJoined(folded, mentions, at, afterAll.from)) return afterAll.level
  const word = levels.findLast((level) => !level.isCode && level.to <= mention.from)
  return word &&
    previous &&
    isJoined(folded, mentions, at - 1, mention.from + 1) &&
    leads(word, mentions.find(({ from }) => from >= word.to) ?? mention)
    ? word.level
    : null
}

const isNear = (gap: string): boolean => gap.length < 40 && !/[,;:]|\band\b|\bet\b/.test(gap)

/** True where nothing but "and", commas and languages stand between a language and a place behind it. */
function isJoined(folded: string, mentions: readonly Mention[], at: number, end: number): boolean {
  let from = mentions[at]?.to ?? end
  for (const next of mentions.slice(at + 1)) {
    if (next.from >= end) break
    if (
      !/^\s{0,2}(?:,|and|or|et|ou|\/|&|y|o)\s{0,2}(?:and |or |et |ou )?$/.test(
        folded.slice(from, next.from).trim() === '' ? ' ' : folded.slice(from, next.from),
      )
    )
      return false
    from = next.to
  }
  return folded.slice(from, end).length < 30
}

function isWish(
  text: string,
  mention: Mention,
  mentions: readonly Mention[],
  at: number,
  offset: number,
): boolean {
  const next = mentions[at + 1]
  const from = mention.from - offset
  const behind = text.slice(mention.to - offset, next ? next.from - offset : text.length)
  if (WISH.test(behind.split(';', 1)[0] ?? '')) return true
  // "English and French would be an asset": the wish is said of both.
  if (next && /^\s{0,2}(?:,|and|or|et|ou|\/)\s{0,2}$/.test(behind))
    return isWish(text, next, mentions, at + 1, offset)
  const start = Math.max(0, from - 90, at > 0 ? (mentions[at - 1]?.to ?? 0) - offset : 0)
  return /(?:preferabl[ey]|preference|de preference|desirable|souhaitee?s?)[^,;:]{0,60}$|souhait\S{0,3} :?[^,;]{0,30}$/.test(
    text.slice(start, from),
  )
}

/** Where a sentence names several languages, what stands between commas is said of those in it. */
function clauseOf(
  text: string,
  sentence: Sentence,
  mention: Mention,
  mentions: readonly Mention[],
): { readonly text: string; readonly start: number } {
  if (mentions.length === 1) return { text, start: sentence.from }
  const at = mention.from - sentence.from
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1
  const ends = [text.indexOf(',', at), text.indexOf(';', at)].filter((end) => end !== -1)
  return { text: text.slice(from, Math.min(text.length, ...ends)), start: sentence.from + from }
}

/** "English C1 for everyone": said of all, whichever post stands beside it. */
export const isOfEverybody = (letter: Letter, { to }: Passage): boolean =>
  /^[^.;,\n]{0,16}\bfor (?:all|every)|^[^.;,\n]{0,16}\bpour tou/.test(
    letter.folded.slice(to, to + 40),
  )

/** The part of the posts a sentence asks a language of: a share, or so many of them. */
function shareIn(
  { text, start }: { readonly text: string; readonly start: number },
  sentence: Sentence,
  mention: Mention,
): LetterLanguage['share'] {
  if (sentence.kind === 'row') return null
  const upTo = text.slice(0, mention.to - start)
  const behind = text.slice(mention.to - start)
  const share =
    sharesIn(upTo, wordsOf).findLast(({ to }) => !/;|women|femmes|female/.test(upTo.slice(to))) ??
    sharesIn(behind, wordsOf).find(
      ({ from, to }) =>
        !/;|women|femmes|female|\./.test(behind.slice(0, from)) &&
        !/^[^.;]{0,30}(?:women|femmes|female)/.test(behind.slice(to)),
    )
  if (share) return share.percent === 100 ? null : { percent: share.percent }
  for (const found of upTo.matchAll(PEOPLE_OF)) {
    const number = numberAt(wordsOf(found[1] ?? ''), 0)
    const words = wordsOf(upTo.slice(found.index + found[0].length))
    // "3 of the 4 operations advisers", not "one of the languages".
    if (number && number.value > 0 && numberAt(words, 0) !== null) return { people: number.value }
  }
  return null
}
