import { foldText } from '../catalogue/index.ts'
import type { Provider } from '../domain/provider.ts'
import { wordLikeness } from '../search/likeness.ts'

type Named = Pick<Provider, 'id' | 'name' | 'shortName' | 'otherNames' | 'kind' | 'country'>

/** Words that do not tell one provider from another, in the languages of the interface and Spanish. */
const EMPTY = new Set([
  ...['of', 'the', 'for', 'and', 'in', 'on', 'to'],
  ...['de', 'des', 'du', 'la', 'le', 'les', 'l', 'd', 'pour', 'et', 'en', 'sur', 'au', 'aux'],
  ...['del', 'el', 'los', 'las', 'para', 'y', 'por'],
  ...['ministry', 'ministere', 'ministerio', 'foreign', 'affairs', 'affaires', 'etrangeres'],
  ...['relaciones', 'exteriores', 'government', 'gouvernement', 'gobierno', 'republic'],
  ...['republique', 'republica', 'embassy', 'ambassade', 'embajada', 'permanent', 'mission'],
])

/** Long words with so few letters off are one word: "Organisation", "Organization". */
const WORDS_AGREE = 0.84
/** Shorter words have to be equal: "Niger" is not "Nigeria", and "Iran" not "Iraq". */
const SHORTEST_LIKE = 7

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(' ')
    .filter((word) => word !== '')

const tellingOf = (words: readonly string[]): string[] => words.filter((word) => !EMPTY.has(word))

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('')

/** Pairs of providers that may be one, by close names; the first of each pair stands first in the list. */
export function alikeProviders<P extends Named>(providers: readonly P[]): [P, P][] {
  const read = providers.map((provider) => ({
    provider,
    names: [provider.name, provider.shortName ?? '', ...provider.otherNames]
      .map(wordsOf)
      .filter((words) => words.length > 0),
  }))
  return read.flatMap((one, place) =>
    read
      .slice(place + 1)
      .filter((other) => isAlike(one, other))
      .map(({ provider }): [P, P] => [one.provider, provider]),
  )
}

interface Read {
  readonly provider: Named
  readonly names: readonly (readonly string[])[]
}

function isAlike(a: Read, b: Read): boolean {
  const [one, other] = [a.provider, b.provider]
  const bothStates = one.kind === 'state' && other.kind === 'state'
  if (bothStates && one.country !== null && other.country !== null)
    return one.country === other.country
  return a.names.some((left) => b.names.some((right) => namesAgree(left, right)))
}

function namesAgree(left: readonly string[], right: readonly string[]): boolean {
  if (left.join(' ') === right.join(' ')) return true
  if (isAcronym(left, right) || isAcronym(right, left)) return true
  const [a, b] = [tellingOf(left), tellingOf(right)]
  if (a.length === 0 || a.length !== b.length) return false
  // One letter off in a single short word is another name.
  const rest = [...b]
  return a.every((word) => {
    const found = rest.findIndex((each) => wordsAgree(word, each))
    if (found < 0) return false
    rest.splice(found, 1)
    return true
  })
}

/** "OIF" and "Organisation internationale de la Francophonie", with or without its small words. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [letters = '', ...others] = short
  if (others.length > 0 || letters.length < 3 || long.length < 3) return false
  return letters === initialsOf(long) || letters === initialsOf(tellingOf(long))
}

function wordsAgree(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < SHORTEST_LIKE) return false
  return wordLikeness(a, b) >= WORDS_AGREE
}
