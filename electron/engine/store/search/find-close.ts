import type { Database } from '../sqlite.ts'
import { nameLikeness } from '#shared/search/likeness.ts'
import { orderByFuse } from '#shared/search/fuse.ts'
import type { ParsedQuery } from '#shared/search/parse-query.ts'
import { soundsOf } from '#shared/search/sound.ts'
import { trigramsOf } from '#shared/search/trigrams.ts'
import { latinWordsOf } from '#shared/search/words.ts'
import { selectValues } from '../statement.ts'
import { levelsOnly, soundsLike } from './match-text.ts'
import { matching } from './matching.ts'
import { readNames } from './read-names.ts'

/** People whose name is compared letter by letter. */
const COMPARED = 200
/** People kept, as many as the strict tier shows in order. */
const KEPT = 40
/** Rows of the trigram index that one search reads at most; the rarest runs of letters come first. */
const ROWS_READ = 24_000
/** Less alike than this is another name. */
const LEAST_LIKENESS = 0.62

const peopleHaving = selectValues<number, [quotedRun: string]>(
  'SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?',
)

const countHaving = selectValues<number, [run: string]>(
  'SELECT doc FROM search_trigram_count WHERE term = ?',
)

/**
 * People whose names are like the words of a query: in letters (typing errors) or in sound
 * (transliterations). Best first, without those already found.
 */
export function findClose(
  sqlite: Database,
  parsed: ParsedQuery,
  found: ReadonlySet<number>,
): number[] {
  const words = parsed.words.map(({ latin }) => latin).filter((word) => /^[a-z0-9]+$/.test(word))
  const asked = words.map((word, index) => ({
    word,
    sounds: soundsOf(word),
    open: index === words.length - 1,
  }))
  if (asked.length === 0) return []
  const byLetters = alikeInLetters(sqlite, words)
  const sounds = asked.map((each) => each.sounds).filter((each) => each.length > 0)
  const bySound = sounds.length === asked.length ? matching(sqlite, soundsLike(sounds)) : []
  const wanted = parsed.levels.length === 0 ? null : new Set(matching(sqlite, levelsOnly(parsed)))
  const candidates = [...new Set([...bySound.slice(0, COMPARED), ...byLetters])].filter(
    (number) => !found.has(number) && (wanted === null || wanted.has(number)),
  )
  const alike = readNames(sqlite, candidates)
    .map((name) => {
      const parts = latinWordsOf(name.latin).map((word) => ({ word, sounds: soundsOf(word) }))
      return { name, likeness: nameLikeness(asked, parts) }
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.name.number - b.name.number)
    .slice(0, KEPT)
  // Fuse decides between names that are about equally alike; it does not know sounds.
  const score = new Map(
    orderByFuse(
      alike.map(({ name }) => name),
      words.join(' '),
    ).map((hit) => [hit.number, hit.score]),
  )
  const rank = (each: (typeof alike)[number]): number =>
    each.likeness - (score.get(each.name.number) ?? 1) / 5
  return alike.sort((a, b) => rank(b) - rank(a)).map(({ name }) => name.number)
}

/** People who share the rarest runs of three letters with the words, those who share most first. */
function alikeInLetters(sqlite: Database, words: readonly string[]): number[] {
  const counts = [...new Set(words.flatMap(trigramsOf))]
    .map((run) => ({ run, people: countHaving.get(sqlite, run) ?? 0 }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => a.people - b.people)
  const weights = new Map<number, number>()
  let read = 0
  for (const { run, people } of counts) {
    if (read > 0 && read + people > ROWS_READ) break
    read += people
    // A rare run says more than a common one.
    const weight = 1 / Math.log2(people + 2)
    for (const number of peopleHaving.all(sqlite, `"${run}"`)) {
      weights.set(number, (weights.get(number) ?? 0) + weight)
    }
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED)
    .map(([number]) => number)
}
