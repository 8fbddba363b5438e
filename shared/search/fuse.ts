import Fuse, { type IFuseOptions } from 'fuse.js'
import { latinWordsOf } from './words.ts'

/** What Fuse sees of a person: the names, as written and in Latin letters. */
export interface FuseName {
  readonly number: number
  readonly name: string
  readonly native: string
  readonly latin: string
}

/** The form of a name that {@link orderByFuse} takes. */
export function fuseName(
  number: number,
  familyName: string,
  givenName: string | null,
  ...nativeNames: readonly (string | null)[]
): FuseName {
  const native = nativeNames.filter((each) => each !== null).join(' ')
  const name = givenName ? `${givenName} ${familyName}` : familyName
  return {
    number,
    name,
    native,
    latin: latinWordsOf(`${name} ${native}`).join(' '),
  }
}

/**
 * The one configuration of Fuse.js. Words are matched apart and in any order (`useTokenSearch`),
 * accents do not count, and where in the name a word stands does not matter. It is given few
 * dozen people that the index found, because over a whole roster it takes seconds.
 */
const fuseOptions: IFuseOptions<FuseName> = {
  keys: [
    { name: 'name', weight: 2 },
    { name: 'latin', weight: 1.5 },
    { name: 'native', weight: 1 },
  ],
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeScore: true,
  includeMatches: true,
  threshold: 0.5,
}

/** A run of letters to highlight, both ends included. */
export type Highlight = readonly [first: number, last: number]

export interface FuseHit {
  readonly number: number
  /** 0 is a perfect match, 1 none. */
  readonly score: number
  /** Parts of `name` that match. */
  readonly highlights: readonly Highlight[]
}

/** People in the order Fuse gives them; those it does not match at all follow in the given order. */
export function orderByFuse(names: readonly FuseName[], text: string): FuseHit[] {
  const found = new Fuse(names, fuseOptions).search(text).map((result) => ({
    number: result.item.number,
    score: result.score ?? 1,
    highlights: result.matches?.find((match) => match.key === 'name')?.indices ?? [],
  }))
  const seen = new Set(found.map(({ number }) => number))
  const rest = names.filter(({ number }) => !seen.has(number))
  return [...found, ...rest.map(({ number }) => ({ number, score: 1, highlights: [] }))]
}
