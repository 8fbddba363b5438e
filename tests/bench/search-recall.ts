import { randomFrom } from '#shared/sample/random.ts'
import { type Misspelling, misspell, misspellings, type Target } from './misspell.ts'

/** Hits that a user looks at before typing on. */
const TOP = 10

export interface RecallOptions {
  /** Names on the roster; queries are made from some of them. */
  readonly names: readonly Target[]
  /** Queries of each kind. */
  readonly perKind: number
  /**
   * What the queries are drawn with. Seeds below 1000 were used while the search was tuned; measure
   * with others.
   */
  readonly seed: number
  /** Names of the hits of a query, best first. */
  readonly search: (text: string) => readonly Target[] | Promise<readonly Target[]>
}

export interface Recall {
  readonly kind: Misspelling
  readonly asked: number
  /** Queries whose first ten hits hold somebody of exactly the name that was meant. */
  readonly found: number
  /** Milliseconds of each query. */
  readonly times: readonly number[]
  readonly missed: readonly { readonly text: string; readonly meant: string }[]
}

const nameOf = ({ familyName, givenName }: Target): string => `${givenName} ${familyName}`

/** Top-10 recall on names with mistakes, one entry per kind of mistake. */
export async function measureRecall(options: RecallOptions): Promise<Recall[]> {
  const results: Recall[] = []
  for (const [index, kind] of misspellings.entries()) {
    results.push(await measureKind(options, kind, index))
  }
  return results
}

async function measureKind(
  { names, perKind, seed, search }: RecallOptions,
  kind: Misspelling,
  index: number,
): Promise<Recall> {
  const random = randomFrom(seed * 31 + index)
  const times: number[] = []
  const missed: { text: string; meant: string }[] = []
  let found = 0
  while (times.length < perKind) {
    const target = random.pick(names)
    const text = misspell(random, target, kind)
    if (text === null) continue
    const started = performance.now()
    const hits = await search(text)
    times.push(performance.now() - started)
    const meant = nameOf(target)
    if (hits.slice(0, TOP).some((hit) => nameOf(hit) === meant)) found += 1
    else missed.push({ text, meant })
  }
  return { kind, asked: times.length, found, times, missed }
}

/** The share of queries over all kinds whose name was found. */
export const recallOver = (results: readonly Recall[]): number => {
  const sum = (pick: (each: Recall) => number): number =>
    results.reduce((total, each) => total + pick(each), 0)
  return sum((each) => each.found) / sum((each) => each.asked)
}
