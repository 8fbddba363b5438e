import type { Passage } from './letter-text.ts'
import type { Found } from './dates.ts'
import { speaksOfOtherEvent, speaksOfSecondRound } from './days-by-use.ts'
import type { LetterPosition, LetterWindow } from './letter-draft.ts'
import { isOfEverybody, languagesIn, type LanguageMention } from './language-mentions.ts'
import { firstWordFrom, foundAt, type Letter, sentenceAt } from './letter.ts'
import { numberAt } from './numbers.ts'
import type { PositionMention } from './position-mentions.ts'
import { countOf } from './post-counts.ts'

type Draft = { -readonly [K in keyof LetterPosition]: LetterPosition[K] } & {
  readonly mentions: PositionMention[]
}

/** Positions of a letter, and the periods and languages that are not said of one of them. */
export interface PositionsRead {
  readonly positions: readonly LetterPosition[]
  /** Periods of the whole assistance, the first said of it first. */
  readonly periods: readonly Found[]
  /** Periods that are of something else. */
  readonly otherPeriods: readonly Found[]
  readonly languages: readonly LanguageMention[]
}

const ASKED =
  /wish|need|request|requir|receiv|deploy|seek|nominat|compos|consist|second(?:ment)?\b|provid|services|support|join|would like|propose|souhait|sollicit|demand|besoin|mise a disposition|appui|deploie|recherch|solicit|necesit|post|candidat|team|position/
const NUMBER_LABEL =
  /^\s{0,10}(?:number|no\.?|nombre|posts?|postes?|vacanc(?:y|ies)|quantity|numero)[^:\n]{0,30}:\s{0,3}/
const PLACE_LABEL =
  /^\s{0,10}(?:duty station|location|place|lieu(?: d'affectation)?|station|lugar)[^:\n]{0,12}:\s{0,3}/
const PERIOD_LABEL =
  /^\s{0,10}(?:deployment|duration|period|dates?|duree|periode|deploiement|window|contract)[^:\n.]{0,24}:/
const WHOLE =
  /mission|assistance|project|team|equipe|projet|support|appui|observation|programme|cooperation/
/** Words right before a period that make it the one of the assistance, whatever else was spoken of. */
const OF_ALL =
  /(?:for the period|over the period|pour la periode|pendant la periode|\bruns?|\blasts?|mission|assistance|durante el periodo)[^,.;]{0,14}$/
/** Sentences after a title that may still speak of it: the lines of a form. */
const LINES = 8

/** Reads which posts are asked for, how many, when and in which languages. */
export function readPositions(
  letter: Letter,
  mentions: readonly PositionMention[],
  periods: readonly Found[],
  dates: readonly Passage[],
): PositionsRead {
  const placed = placePeriods(letter, mentions, periods)
  const counts = new Map(
    mentions.map((mention, at) => {
      const sentence = letter.sentences[mention.sentence] ?? { from: 0, to: 0, kind: 'text' }
      const within = withinNeighbours(mentions, at, sentence)
      const taken = dates.filter(({ from, to }) => from < within.to && within.from < to)
      return [mention, countOf(letter, mention, within, taken)]
    }),
  )
  const drafts = new Map<string, Draft>()
  for (const mention of mentions) {
    const sentence = letter.sentences[mention.sentence]
    if (sentence === undefined) continue
    const key = mention.template ?? mention.kind ?? ''
    const known = drafts.get(key)
    const count = counts.get(mention) ?? null
    const windows = placed.of.get(mention) ?? []
    const isAsked =
      count !== null ||
      windows.length > 0 ||
      /position|post|poste|title|titre/.test(
        letter.folded.slice(sentence.from, mention.from).slice(0, 20),
      ) ||
      (sentence.kind === 'item' &&
        ASKED.test(letter.folded.slice(Math.max(0, sentence.from - 400), sentence.from)))
    if (!isAsked) continue
    if (known !== undefined) {
      known.posts ??= count
      known.windows = [...known.windows, ...windows.filter((each) => !hasWindow(known, each.value))]
      known.mentions.push(mention)
    } else {
      drafts.set(key, {
        title: foundAt(letter.text.slice(mention.from, mention.to).replace(/\s+/g, ' '), mention),
        kind: mention.kind,
        template: mention.template,
        category: mention.category,
        posts: count,
        windows: [...windows],
        languages: [],
        location: null,
        mentions: [mention],
      })
    }
  }
  const list = [...drafts.values()]
  readLabels(letter, list)
  const languages = placeLanguages(letter, mentions, list)
  return {
    positions: list.map(({ mentions: _, ...position }) => position),
    periods: placed.whole,
    otherPeriods: placed.others,
    languages,
  }
}

const hasWindow = ({ windows }: Draft, { from, to }: LetterWindow): boolean =>
  windows.some(({ value }) => value.from === from && value.to === to)

/** The part of a sentence in which a number can count a title: from the title before it to the one after. */
function withinNeighbours(
  mentions: readonly PositionMention[],
  at: number,
  sentence: Passage & { readonly kind: string },
): Passage & { readonly kind: string } {
  const before = mentions[at - 1]
  const after = mentions[at + 1]
  return {
    kind: sentence.kind,
    from: Math.max(sentence.from, before?.to ?? 0),
    to: Math.min(sentence.to, after?.from ?? Infinity),
  }
}

function placePeriods(
  letter: Letter,
  mentions: readonly PositionMention[],
  periods: readonly Found[],
): {
  readonly of: ReadonlyMap<PositionMention, LetterPosition['windows']>
  readonly whole: Found[]
  readonly others: Found[]
} {
  const of = new Map<PositionMention, LetterPosition['windows']>()
  const whole: Found[] = []
  const others: Found[] = []
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  let after = 0
  for (const period of periods) {
    const index = sentenceAt(letter, period.from)
    const sentence = letter.sentences[index]
    const start = Math.max(after, sentence?.from ?? 0)
    after = period.to
    if (sentence === undefined) continue
    const lead = letter.folded.slice(start, period.from)
    const wholeSentence = letter.folded.slice(sentence.from, sentence.to)
    const secondRound = isOfSecondRound(letter, period, lead, wholeSentence)
    const here = bySentence.get(index) ?? []
    const chosen =
      here.length > 0
        ? nearest(letter, here, period, start)
        : (ofGroup(mentions, of, wholeSentence) ??
          ofEarlier(letter, bySentence, of, index, secondRound || PERIOD_LABEL.test(wholeSentence)))
    const isLabel = PERIOD_LABEL.test(wholeSentence)
    if (here.length === 0 && speaksOfOtherEvent(lead) && !isLabel && !OF_ALL.test(lead))
      others.push(period)
    else if (chosen.length === 0 && !isLabel && !secondRound && WHOLE.test(lead)) whole.push(period)
    else if (chosen.length > 0) {
      const certainty = here.length > 0 || isLabel ? (period.certain ? 'sure' : 'likely') : 'likely'
      for (const mention of chosen) {
        const window = {
          from: period.first,
          to: period.last ?? period.first,
          minimumDays: period.minimumDays,
          secondRound,
        }
        of.set(mention, [...(of.get(mention) ?? []), foundAt(window, period, certainty)])
      }
    } else if (isLabel || WHOLE.test(wholeSentence)) whole.push(period)
    else others.push(period)
  }
  return { of, whole, others }
}

/** Of the posts of a sentence those a period is said of: those before it, or else those that follow. */
function nearest(
  { folded }: Letter,
  here: readonly PositionMention[],
  period: Found,
  start: number,
): readonly PositionMention[] {
  const before = here.filter(({ from, to }) => from >= start && to <= period.from)
  // In brackets it is said of the post right before them.
  const [last] = before.slice(-1)
  if (last && /^[^()]{0,30}\($/.test(folded.slice(last.to, period.from).replace(LEADING, '')))
    return [last]
  if (before.length > 0) return before
  const earlier = here.filter(({ to }) => to <= period.from)
  // Further windows of the same post: "12 LTOs from ... to ... and from ... to ...".
  const same = earlier.at(-1)
  return same ? [same] : here.filter(({ from }) => from >= period.to)
}

const LEADING = /(?:from|du|between|entre|le)\s{1,2}$/

/** A period is of a second round where the words before it say so, or where the sentence has no other. */
function isOfSecondRound(letter: Letter, period: Found, lead: string, sentence: string): boolean {
  if (speaksOfSecondRound(lead)) return true
  const behind = letter.folded.slice(period.to, period.to + 40)
  return /^\s{0,2}[(,](?! (?:and|et) )/.test(behind)
    ? speaksOfSecondRound(behind.split(/[).;\n]/, 1)[0] ?? '')
    : /^[^.;\n]{0,6}(?:in case|in the event|en cas)/.test(behind) && speaksOfSecondRound(sentence)
}

const GROUPS: readonly (readonly [RegExp, (mention: PositionMention) => boolean])[] = [
  [/\b(?:the|les|los) analyst/, ({ kind }) => kind?.endsWith('-analyst') === true],
  [/\b(?:the|les|los) (?:advis|conseill)/, ({ kind }) => kind?.endsWith('-adviser') === true],
  [/\b(?:the|les|los|core team) (?:expert|of expert)/, ({ category }) => category === 'expert'],
  [/\b(?:the|les|los) observ/, ({ category }) => category !== 'expert'],
]

/** "The analysts will work from ... to ...": everybody of that kind who has no period yet. */
function ofGroup(
  mentions: readonly PositionMention[],
  placed: ReadonlyMap<PositionMention, unknown>,
  sentence: string,
): readonly PositionMention[] | null {
  for (const [words, isOf] of GROUPS) {
    if (!words.test(sentence)) continue
    const group = mentions.filter((mention) => isOf(mention) && !placed.has(mention))
    if (group.length > 0) return group
  }
  return null
}

/** The posts of the nearest sentence before in the same paragraph; for a line of a form, those it is about. */
function ofEarlier(
  letter: Letter,
  bySentence: ReadonlyMap<number, readonly PositionMention[]>,
  placed: ReadonlyMap<PositionMention, unknown>,
  index: number,
  isLabel: boolean,
): readonly PositionMention[] {
  const paragraph = letter.sentences[index]?.paragraph
  for (let at = index - 1; at >= 0 && at >= index - LINES; at -= 1) {
    if (letter.sentences[at]?.paragraph !== paragraph) return []
    const there = bySentence.get(at) ?? []
    if (there.length === 0) continue
    return isLabel ? there : there.filter((each) => !placed.has(each))
  }
  return []
}

/** Lines of a form below a title: how many posts, and where. */
function readLabels(letter: Letter, drafts: readonly Draft[]): void {
  for (const [index, sentence] of letter.sentences.entries()) {
    const text = letter.folded.slice(sentence.from, sentence.to)
    const number = NUMBER_LABEL.exec(text)
    const place = PLACE_LABEL.exec(text)
    if (number === null && place === null) continue
    const draft = ownerOf(letter, drafts, index)
    if (draft === undefined) continue
    if (number !== null && draft.posts === null) {
      const from = sentence.from + number[0].length
      const first = firstWordFrom(letter, from)
      const written = numberAt(letter.words, first)
      const [start, end] = [letter.words[first], letter.words[written?.last ?? -1]]
      if (written && start && end && end.to <= sentence.to && written.value > 0)
        draft.posts = foundAt(written.value, { from: start.from, to: end.to })
    }
    if (place !== null && draft.location === null) {
      const from = sentence.from + place[0].length
      const [line = ''] = letter.text.slice(from, sentence.to).split('\n', 1)
      const words = line.trim()
      if (words !== '' && words.length <= 120)
        draft.location = foundAt(words, { from, to: from + line.trimEnd().length })
    }
  }
}

/** The post a line of a form is about: the last named above it, within the paragraph. */
function ownerOf(letter: Letter, drafts: readonly Draft[], index: number): Draft | undefined {
  const paragraph = letter.sentences[index]?.paragraph
  const near = drafts
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .filter(
      ({ mention }) =>
        mention.sentence < index &&
        mention.sentence >= index - LINES &&
        letter.sentences[mention.sentence]?.paragraph === paragraph,
    )
    .sort((a, b) => b.mention.from - a.mention.from)
  return near[0]?.draft
}

const OF_OBSERVERS =
  /\bof (?:all )?(?:the |our )?observers\b|\bdes observateurs\b|\bde los observadores\b/

/**
 * Gives each language to the post it is said of, "half of the observers" to every post that observes; the
 * others are asked of everybody.
 */
function placeLanguages(
  letter: Letter,
  mentions: readonly PositionMention[],
  drafts: readonly Draft[],
): LanguageMention[] {
  const general: LanguageMention[] = []
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  for (const [index, sentence] of letter.sentences.entries()) {
    for (const found of languagesIn(letter, sentence)) {
      const here = bySentence.get(index) ?? []
      const draft = isOfEverybody(letter, found)
        ? undefined
        : here.length > 0
          ? draftOf(drafts, nearestTo(here, found))
          : sentence.kind === 'label'
            ? ownerOf(letter, drafts, index)
            : undefined
      const observing =
        found.asked.share !== null &&
        OF_OBSERVERS.test(letter.folded.slice(sentence.from, sentence.to))
          ? drafts.filter(({ category }) => category !== 'expert')
          : []
      const of = draft === undefined ? observing : [draft]
      if (of.length === 0) general.push(found)
      for (const each of of) each.languages = [...each.languages, foundAt(found.asked, found)]
    }
  }
  return general
}

const nearestTo = (
  here: readonly PositionMention[],
  { from }: Passage,
): PositionMention | undefined => here.findLast((each) => each.to <= from) ?? here[0]

const draftOf = (
  drafts: readonly Draft[],
  mention: PositionMention | undefined,
): Draft | undefined =>
  drafts.find(
    (draft) => mention && (mention.template ?? mention.kind) === (draft.template ?? draft.kind),
  )
