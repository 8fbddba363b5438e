import type { FoundValue } from './letter-draft.ts'
import { foundAt, type Letter } from './letter.ts'
import type { Passage } from './letter-text.ts'
import type { Mention } from './name-finder.ts'
import { numberAt } from './numbers.ts'

/** Words between a number and a title that say the number counts something else. */
const UNITS =
  /^(?:year|ans|annee|month|moi|day|jour|week|semaine|mission|pair|hour|heure|per|cent|pour|percent|country|countrie|pay|age|page|article|round|tour|level|candidate|candidat|annex|state|third|half|number|nombre|group|groupe|several|certain|quarter|time|foi)$/
const POSTS =
  /^(?:post|position|poste|observer|observateur|person|personne|people|expert|place|vacancy|vacancie|puesto)$/
const ARTICLES = new Set(['a', 'an'])
const DEFINITE = new Set(['the', 'le', 'la', 'les', 'each', 'chaque', 'any', 'all', 'tou', 'our'])
/** Words that may stand between a number and the title it counts: "12 well experienced long-term observers". */
const REACH = 5
const MOST = 2_000

/** The number of posts that stands before a title, or behind it; null where none does. */
export function countOf(
  letter: Letter,
  mention: Mention,
  within: Passage & { readonly kind: string },
  taken: readonly Passage[],
): FoundValue<number> | null {
  const behind = countBehind(letter, mention, within, taken)
  // Rows of a table begin with their number.
  if (within.kind === 'row' && behind !== null) return behind
  return countBefore(letter, mention, within, taken) ?? behind
}

const isTaken = (place: Passage, taken: readonly Passage[]): boolean =>
  taken.some(({ from, to }) => place.from < to && from < place.to)

function countBefore(
  { words, folded }: Letter,
  mention: Mention,
  within: Passage,
  taken: readonly Passage[],
): FoundValue<number> | null {
  for (let at = mention.first - 1; at >= mention.first - REACH - 1; at -= 1) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || next === undefined || word.from < within.from) return null
    const between = folded.slice(word.to, next.from)
    if (/[,.;:!?%]|\n\s*\n/.test(between) || isTaken(word, taken)) return null
    if (UNITS.test(word.text) || DEFINITE.has(word.text)) return null
    if (ARTICLES.has(word.text)) return foundAt(1, word, 'likely')
    for (let first = Math.max(0, at - 6); first <= at; first += 1) {
      const number = numberAt(words, first)
      const start = words[first]
      if (number?.last !== at || start === undefined || start.from < within.from) continue
      if (number.value < 1 || number.value > MOST) return null
      return foundAt(number.value, { from: start.from, to: word.to })
    }
  }
  return null
}

function countBehind(
  { words, folded }: Letter,
  mention: Mention,
  within: Passage & { readonly kind: string },
  taken: readonly Passage[],
): FoundValue<number> | null {
  for (let at = mention.last + 1; at <= mention.last + 14; at += 1) {
    const word = words[at]
    if (word === undefined || word.from >= within.to) return null
    if (isTaken(word, taken)) return null
    const number = numberAt(words, at)
    if (number === null) continue
    const last = words[number.last]
    const next = words[number.last + 1]
    if (last === undefined || number.value < 1 || number.value > MOST) return null
    const place = { from: word.from, to: last.to }
    const after = folded.slice(last.to, last.to + 4)
    if (next !== undefined && POSTS.test(next.text)) return foundAt(number.value, place)
    const before = folded.slice(mention.to, word.from)
    const isBare =
      /^[\s:|x×(\t-]{1,12}$/.test(before) ||
      /(?:number|nombre|posts?|postes?|no\.?)[^\n]{0,12}$/.test(before)
    const isUnit = next !== undefined && UNITS.test(next.text) && next.from - last.to < 3
    if (/^(?:\s?%|[.:/-]\d|\s?per)/.test(after) || isUnit) return null
    if (isBare && /^(?:$|[\s),;:.|])/.test(after)) return foundAt(number.value, place)
    if (within.kind === 'row' && /^\s{2,}|^\t|^\s?\||^$|^\n/.test(after))
      return foundAt(number.value, place)
    return null
  }
  return null
}
