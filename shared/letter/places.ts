import { countries } from '../catalogue/index.ts'
import type { FoundValue } from './letter-draft.ts'
import { firstWordFrom, foundAt, type Letter } from './letter.ts'
import { foldLetter, type Passage } from './letter-text.ts'
import { type Mention, nameFinder } from './name-finder.ts'

let countryFinder: ReturnType<typeof nameFinder> | null = null

/** Names of fewer letters are codes, and words of their own ("CAN", "AND"). */
const SHORTEST = 4

const finder = (): ReturnType<typeof nameFinder> =>
  (countryFinder ??= nameFinder(
    countries.flatMap(({ alpha2, name, otherNames }) =>
      [...Object.values(name), ...otherNames]
        .filter((each) => each.length >= SHORTEST)
        .map((each) => [alpha2, each] as const),
    ),
  ))

const OFFICIAL =
  /(?:government|republic|kingdom|commonwealth|union|authorities|parliament|people|commission|council|ministry|board|gouvernement|republique|royaume|autorites|gobierno|republica)\s{1,3}(?:of|for|du|de|de la|de l'|d'|des|del)\s{0,3}(?:the )?$/
const WHERE_IT_VOTES =
  /(?:elections?|scrutin|vote|referendum|mission|polls|assistance|elecciones)\s{1,3}(?:[a-z-]+\s{1,3}){0,2}(?:in|to|au|en|aux|a|of|du|de|d'|for)\s{0,3}(?:the )?$/
const LABEL = /(?:country|state|pays|pais|host)[^:\n]{0,12}:\s{0,3}$/
const OF_OTHERS =
  /(?:nationals?|citizens?|ressortissants?|neighbour\S{0,4}|located|based) (?:of|in|de|du|d'|des)?\s{0,2}(?:the )?$/

/** The State that asks: the one named most plainly, as in "the Government of ...", "elections in ...". */
export function readState(letter: Letter): FoundValue<string> | null {
  const scores = new Map<string, { score: number; best: Mention; bestScore: number }>()
  for (const mention of finder()(letter.words)) {
    if (!isCapital(letter.text.charAt(mention.from))) continue
    const score = scoreOf(letter, mention)
    const known = scores.get(mention.id)
    if (known === undefined) scores.set(mention.id, { score, best: mention, bestScore: score })
    else {
      known.score += score
      if (score > known.bestScore) Object.assign(known, { best: mention, bestScore: score })
    }
  }
  const [first, second] = [...scores.entries()].sort((a, b) => b[1].score - a[1].score)
  if (first === undefined || first[1].score <= 0) return null
  const [state, { score, best, bestScore }] = first
  const isPlain = bestScore >= 5 && score >= 2 * (second?.[1].score ?? 0)
  return foundAt(state, best, isPlain ? 'sure' : score >= 4 ? 'likely' : 'unsure')
}

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase()

function scoreOf({ folded }: Letter, { from }: Passage): number {
  const before = folded.slice(Math.max(0, from - 60), from)
  if (OF_OTHERS.test(before)) return -2
  if (LABEL.test(before)) return 8
  if (OFFICIAL.test(before)) return 6
  if (WHERE_IT_VOTES.test(before)) return 5
  return from < 600 ? 2 : 1
}

const ADJECTIVES =
  '(?:(?:independent|national|central|superior|high|higher|state|provisional|interim|supreme|federal|union)\\s{1,2}){0,3}'
const HEADS = new RegExp(
  [
    'permanent mission',
    'mission permanente',
    'ministry',
    'ministere',
    'embassy',
    'ambassade',
    `${ADJECTIVES}(?:electoral|elections?) (?:commission|board|council|authority|committee|tribunal|court)`,
    'commission electorale(?: (?:nationale|independante|autonome|centrale|permanente)){0,3}',
    'conseil (?:superieur |national )?electoral(?: provisoire)?',
    '(?:haute |instance )?(?:autorite|superieure) (?:nationale |independante )?(?:des elections|electorale)',
    'consejo nacional electoral|tribunal supremo electoral|ministerio',
    'national assembly|assemblee nationale|house of representatives',
    'office of the (?:president|prime minister)|presidence de la republique|primature',
    'european commission|commission europeenne|european external action service',
    'osce office for democratic institutions and human rights',
    'odihr(?= needs| requests| presents| invites|\\s{0,2}\\()',
    'african union commission|ecowas commission|organi[sz]ation of american states',
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'g',
)
const SUBJECT =
  /^[^.;:\n]{0,60}?(?:presents? its compliments|presente ses compliments|presenta sus|has the honou?r|a l'honneur|requests|would like|wishes|kindly asks|sollicite|souhaite|needs)/
const ADDRESSED = /(?:\bto|\bfor|\ba|\bau|\baux|\battention)(?: the| la| l')?\s{0,2}:?\s{0,2}$/
const LINKS = new Set(
  'of for in the and de du des d l la le les et to aux au aupres del y'.split(' '),
)
/** Words of such names that French writes small. */
const SMALL = new Set(
  'etrangere exterieure interieure nationale internationale regionale'.split(' '),
)
const LONGEST_NAME = 16

/** The organ that signs: who presents compliments or requests, or else the first named that is not written to. */
export function readOrgan(letter: Letter): FoundValue<string> | null {
  let best: Named | null = null
  const all: Named[] = []
  for (const head of letter.folded.matchAll(HEADS)) {
    const place = wholeName(letter, { from: head.index, to: head.index + head[0].length })
    if (!isCapital(letter.text.charAt(place.from))) continue
    const behind = letter.folded.slice(place.to, place.to + 100)
    const before = letter.folded.slice(Math.max(0, place.from - 16), place.from)
    const score = (SUBJECT.test(behind) ? 2 : 0) - (ADDRESSED.test(before) ? 2 : 0)
    all.push({ place, score })
    if (best === null || score > best.score) best = { place, score }
  }
  if (best === null || best.score < 0) return null
  const { from, to } = fullName(letter, best.place, all)
  const name = letter.text.slice(from, to).replace(/\s+/g, ' ').trim()
  return foundAt(name.slice(0, 300), { from, to }, best.score > 0 ? 'sure' : 'likely')
}

interface Named {
  readonly place: Passage
  readonly score: number
}

/** The same name where it is written in full: "Election Commission", further down "... of Nepal". */
function fullName({ folded }: Letter, place: Passage, all: readonly Named[]): Passage {
  const name = folded.slice(place.from, place.to)
  return (
    all.find(
      (each) =>
        place.to - place.from < each.place.to - each.place.from &&
        folded.startsWith(name, each.place.from),
    )?.place ?? place
  )
}

/** The name with the words that go on with it: "Ministry" to "Ministry of Foreign Affairs of Benin". */
function wholeName({ text, words }: Letter, { from, to }: Passage): Passage {
  let last = to
  let end = to
  let at = firstWordFrom({ words }, to)
  for (const stop = at + LONGEST_NAME; at < stop; at += 1) {
    const word = words[at]
    if (word === undefined || !/^[ '\u2019-]{0,3}$/.test(text.slice(end, word.from))) break
    const isLink = LINKS.has(word.text)
    if (!isLink && !SMALL.has(word.text) && !isCapital(text.charAt(word.from))) break
    end = word.to
    if (!isLink) last = word.to
  }
  return { from, to: last }
}

const CHANNELS = [
  ['undp', /\bundp\b|united nations development programme|\bpnud\b/],
  ['ohchr', /\bohchr\b|\bhcdh\b|high commissioner for human rights/],
  ['unv', /\bunv\b|united nations volunteers/],
  [
    'ead',
    /electoral assistance division|under-secretary-general|secretary-general|secretaire general|united nations|nations unies|naciones unidas/,
  ],
] as const
const OTHER_CALLS =
  /\bodihr\b|office for democratic institutions|\beu (?:election|eom)|european union election|union europeenne/
const OTHER_BODIES = /european|europeenne|osce|odihr|african union|ecowas|american states/

/** Where the letter goes: the office of the United Nations that it names, or another body's own call. */
export function readChannel(
  letter: Letter,
  organ: FoundValue<string> | null,
): FoundValue<string> | null {
  if (organ && OTHER_BODIES.test(foldLetter(organ.value)))
    return foundAt('other', organ.passage, 'likely')
  for (const [channel, pattern] of CHANNELS) {
    const found = pattern.exec(letter.folded)
    if (found)
      return foundAt(channel, { from: found.index, to: found.index + found[0].length }, 'likely')
  }
  const call = OTHER_CALLS.exec(letter.folded)
  return call && foundAt('other', { from: call.index, to: call.index + call[0].length }, 'likely')
}
