import { isSkillWithin, seededSkillNames, seededSkills } from '../catalogue/index.ts'
import type { FoundValue, LetterDraft, LetterPosition } from './letter-draft.ts'
import { foundAt, type Letter, wordsWithin } from './letter.ts'
import { type Passage, wordsOf } from './letter-text.ts'
import { nameFinder } from './name-finder.ts'
import { numberAt, type Share, sharesIn } from './numbers.ts'

const WOMEN = /\bwomen\b|\bfemale\b|\bfemmes?\b|\bmujeres\b|\bgender\b|\bparite\b|\bparidad\b/
const PER_NATIONALITY =
  /(?:any |one |a |single |same |each |per |meme |seule |une |par )+nationalit|nationality|nationals of (?:any|one|the same)|(?:from|of) any (?:one |single )?country|(?:d'un|par) (?:meme |seul )?pays\b|per country|(?:of|from) (?:one|the same) country/
const PER_PROVIDER =
  /(?:member |participating |sending )states?\b|per state|by state|per provider|per organi[sz]ation|(?:any|from|of) (?:any )?(?:one|a single|the same) state|(?:par|d'un meme|chaque) etat|etats? (?:membres?|participants?)|par fournisseur|cada estado/
const LIMIT =
  /no more than|not more than|up to|at most|maximum|\bmax\b|must not exceed|should not exceed|not exceed|limited to|jusqu'a|au plus|au maximum|pas plus de|plus de|ne (?:doit|devra) (?:pas )?depasser|como maximo|hasta/
const NEIGHBOURS =
  /(?:neighbou?ring|bordering) (?:countr(?:y|ies)|states?)|neighbou?rs\b|pays (?:voisin|limitrophe)s?|etats? (?:voisin|limitrophe)s?|paises vecinos/
const EXCLUDES =
  /\bnot\b|\bcannot\b|\bcan't\b|\bno\b|\bnobody\b|\bnone\b|exclud|other than|except|aucun|\bne\b|\bni\b|exclu|sauf|autres? que|excluyen|ningun/
const PAIRS =
  /multinational (?:pairs|teams|two)|pairs of (?:two )?different nationalit|(?:binomes|equipes) multinational/

type Rules = Pick<
  LetterDraft,
  'womenPercent' | 'providerCap' | 'nationalityCap' | 'noNeighbours' | 'multinationalPairs'
>

/** Rules of balance: the share of women, limits per State and per nationality, neighbours, pairs. */
export function readRules(letter: Letter): Rules & { readonly used: readonly Passage[] } {
  const rules: { -readonly [K in keyof Rules]: Rules[K] } = {
    womenPercent: null,
    providerCap: null,
    nationalityCap: null,
    noNeighbours: null,
    multinationalPairs: null,
  }
  const used: Passage[] = []
  for (const { from, to } of letter.sentences) {
    const text = letter.folded.slice(from, to)
    const passage = (part: Passage): Passage => ({ from: from + part.from, to: from + part.to })
    for (const clause of clausesOf(text)) {
      const part = text.slice(clause.from, clause.to)
      const women = WOMEN.exec(part)
      const shares = sharesIn(part, wordsOf)
      if (women) {
        const share = nearestShare(shares, women.index)
        if (share && rules.womenPercent === null) {
          const place = passage(
            within(clause, spanOf(share, { from: women.index, to: women.index + women[0].length })),
          )
          rules.womenPercent = foundAt(share.percent, place)
          used.push(place)
        }
        continue
      }
      const limit = limitIn(part, shares)
      if (limit === null) continue
      const place = passage(within(clause, limit.passage))
      if (PER_NATIONALITY.test(part)) rules.nationalityCap ??= foundAt(limit.value, place)
      else if (PER_PROVIDER.test(part)) rules.providerCap ??= foundAt(limit.value, place)
      else continue
      used.push(place)
    }
    const neighbours = NEIGHBOURS.exec(text)
    if (neighbours && EXCLUDES.test(text))
      rules.noNeighbours ??= foundAt(true, passage(placeOf(neighbours)))
    const pairs = PAIRS.exec(text)
    if (pairs) rules.multinationalPairs ??= foundAt(true, passage(placeOf(pairs)))
  }
  return { ...rules, used }
}

const placeOf = (found: RegExpExecArray): Passage => ({
  from: found.index,
  to: found.index + found[0].length,
})
const within = (outer: Passage, inner: Passage): Passage => ({
  from: outer.from + inner.from,
  to: outer.from + inner.to,
})
const spanOf = (a: Passage, b: Passage): Passage => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})

/** "..., and ..." may join two rules in one sentence. */
function clausesOf(text: string): Passage[] {
  const clauses: Passage[] = []
  let from = 0
  for (const found of text.matchAll(/,\s{1,2}(?:and|et|while|y)\s|;\s/g)) {
    clauses.push({ from, to: found.index })
    from = found.index
  }
  return [...clauses, { from, to: text.length }]
}

function nearestShare(shares: readonly Share[], at: number): Share | undefined {
  return shares.toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]
}

function limitIn(
  part: string,
  shares: readonly Share[],
): {
  readonly value: { max: number } | { percentOfPosts: number }
  readonly passage: Passage
} | null {
  const cue = LIMIT.exec(part)
  const each = /nominate|propose|proposer|presenter/.test(part)
  if (cue === null && !each) return null
  const [share] = shares
  if (share) return { value: { percentOfPosts: share.percent }, passage: share }
  const words = wordsOf(part)
  const start = cue ? cue.index + cue[0].length : 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || word.from < start) continue
    const number = numberAt(words, at)
    const last = number && words[number.last]
    if (!number || !last) continue
    if (number.value < 1 || number.value > 200) return null
    return { value: { max: number.value }, passage: { from: word.from, to: last.to } }
  }
  return null
}

const ASSISTANCE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'needs-assessment',
    /needs[ -]assessment(?: mission)?|evaluation des besoins|evaluacion de necesidades/,
  ],
  [
    'observation',
    /(?:election|electoral) observation|observation (?:of|des?|du|electorale|mission)|to observe|\bobservers\b|observateurs|mission d'observation|observer (?:l'election|les elections|le scrutin)|observacion electoral/,
  ],
  [
    'technical-assistance',
    /technical assistance|assistance technique|asistencia tecnica|electoral assistance(?! division)|assistance electorale|technical support|appui technique|expert support|demande d'experts?|request for (?:experts|advisers)/,
  ],
  ['expert-panel', /expert (?:panel|monitoring|mission|team)|groupe d'experts|mission d'experts/],
  [
    'national-observers',
    /support (?:to|for) (?:national|domestic|citizen) observers|appui aux observateurs nationaux/,
  ],
  [
    'observer-coordination',
    /coordination (?:and support )?of (?:the )?(?:international )?observers|coordination des observateurs internationaux/,
  ],
  [
    'organization',
    /organi[sz]ation and conduct of|organise and conduct|organisation et (?:la )?conduite/,
  ],
  ['supervision', /supervision (?:of|des|du)|supervise the election/],
  ['certification', /certification (?:of|des|du)|certify the (?:election|result|process)/],
  ['verification', /verification (?:of|mission|des|du)|verify the (?:election|result|process)/],
  ['post-election', /post-?election(?:al)? (?:assistance|support)|assistance post-?electorale/],
  ['follow-and-report', /follow and report|suivre .{0,30}et (?:faire|rendre) (?:rapport|compte)/],
]

/** Kinds of assistance the letter names, in the order of their places; else what its posts are for. */
export function readAssistance(
  letter: Letter,
  positions: readonly LetterPosition[],
): FoundValue<string>[] {
  const named = ASSISTANCE.flatMap(([kind, pattern]) => {
    const found = pattern.exec(letter.folded)
    return found ? [foundAt(kind, placeOf(found))] : []
  }).sort((a, b) => a.passage.from - b.passage.from)
  // A needs assessment is asked beside what it is to assess.
  const whole = named.filter(({ value }) => value !== 'needs-assessment')
  if (whole.length > 0) return [...whole, ...named.filter((each) => !whole.includes(each))]
  const [first] = positions
  if (first === undefined) return named
  const isObservation = positions.some(({ category }) => category !== 'expert')
  return [
    foundAt(isObservation ? 'observation' : 'technical-assistance', first.title.passage, 'likely'),
    ...named,
  ]
}

let skills: ReturnType<typeof nameFinder> | null = null
const SKILL_CUE =
  /experience (?:in|of|with)|expertise (?:in|en)|knowledge of|skills? in|competences? en|background in|speciali[sz]ed in|\bcovers?\b|porte sur|portera sur|assistance (?:in|with|en matiere)|areas? of|fields? of|domaines?|connaissances? (?:en|de)|experience (?:en|dans)/
/** Names of one common word mean more than the skill. */
const PLAIN_SKILLS = new Set([
  'press',
  'it',
  'mapping',
  'results',
  'training',
  'formation',
  'evaluation',
  'inclusion',
  'security',
  'youth',
  'costing',
  'boundaries',
  'fraud',
])

/** Skills the letter asks for, where it says that it does. */
export function readSkills(letter: Letter, mentions: readonly Passage[]): FoundValue<string>[] {
  skills ??= nameFinder(
    seededSkills.flatMap((each) => seededSkillNames(each).map((name) => [each.id, name] as const)),
  )
  const found = new Map<string, FoundValue<string>>()
  for (const { from, to } of letter.sentences) {
    const text = letter.folded.slice(from, to)
    const cue = SKILL_CUE.exec(text)
    if (cue === null) continue
    const start = from + cue.index
    const words = wordsWithin(letter, { from: start, to })
    for (const mention of skills(words)) {
      if (mentions.some((other) => mention.from < other.to && other.from < mention.to)) continue
      const name = letter.folded.slice(mention.from, mention.to)
      const certainty = PLAIN_SKILLS.has(name) ? 'likely' : 'sure'
      if (!found.has(mention.id)) found.set(mention.id, foundAt(mention.id, mention, certainty))
    }
  }
  const ids = [...found.keys()]
  return [...found.values()].filter(
    ({ value }) => !ids.some((other) => other !== value && isSkillWithin(other, value)),
  )
}

const REFERENCE =
  /(?:^|\n|[\s(])(?:(?:our|notre) )?(?:ref(?:erence)?s?|note verbale)\s?\.?\s{0,2}(?:no?\s?\.?|n\s?[o°]\.?|number|numero)?\s{0,2}[.:]{0,2}\s{0,3}([a-z0-9][a-z0-9./_-]{2,40})/g
const NUMBERED = /(?:^|\n)\s{0,10}n\s?[o°]\s?\.?:?\s{0,2}(\d[a-z0-9./_-]{2,40})/g

/** The number under which the letter is kept by who wrote it, with figures a scanner misread mended. */
export function readReference(letter: Letter): FoundValue<string> | null {
  for (const pattern of [REFERENCE, NUMBERED]) {
    for (const found of letter.folded.matchAll(pattern)) {
      const [whole, written = ''] = found
      if (
        !/\d/.test(written) ||
        /your|votre/.test(letter.folded.slice(Math.max(0, found.index - 8), found.index + 1))
      )
        continue
      const to = found.index + whole.length - (/[./_-]$/.test(written) ? 1 : 0)
      const from = found.index + whole.length - written.length
      return foundAt(mended(letter, from, to), { from, to })
    }
  }
  return null
}

function mended({ text, folded }: Letter, from: number, to: number): string {
  let value = ''
  for (let at = from; at < to; at += 1)
    value += /\d/.test(folded.charAt(at)) ? folded.charAt(at) : text.charAt(at)
  return value
}

const E_MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g

/** Whom to write to: the first address that is not the one written to. */
export function readContact(letter: Letter): FoundValue<string> | null {
  for (const found of letter.folded.matchAll(E_MAIL)) {
    const line = letter.folded.slice(letter.folded.lastIndexOf('\n', found.index) + 1, found.index)
    if (/^\s{0,3}(?:to|cc|a|copie)\s?:/.test(line)) continue
    const place = { from: found.index, to: found.index + found[0].length }
    return foundAt(letter.text.slice(place.from, place.to), place)
  }
  return null
}
