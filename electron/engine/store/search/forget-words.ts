import type { Database } from '../sqlite.ts'
import { changeRows, selectValues } from '../statement.ts'

/** Pages of an index written between two breaths: a few milliseconds of work. */
const PAGES = 24

/** The full-text indexes of people. */
const fullTexts = ['search_word', 'search_trigram', 'search_fact', 'search_note'] as const

// What was deleted from a full-text index stays in its segments until they are merged. The first step
// (a number below nought) lays all segments together, each further one goes on with that merge.
const indexes = fullTexts.map((table) => ({
  pages: selectValues<number>(`SELECT count(*) FROM ${table}_data`),
  begin: changeRows(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${-PAGES})`),
  goOn: changeRows(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${PAGES})`),
}))

const changed = selectValues<number>('SELECT total_changes()')

const hasSamples = selectValues<1>(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'`)

/**
 * The tables whose indexes hold names, addresses and numbers of people. Other indexes hold ids, days and
 * codes, of which samples say nothing of whose they were.
 */
const sampledTables = ['person', 'search_person', ...fullTexts.map((table) => `${table}_idx`)]

const samplings = sampledTables.map((table) => changeRows(`ANALYZE ${table}`))

/** How far it is: `total` is a guess from the size of the indexes. */
export interface ForgettingStep {
  readonly done: number
  readonly total: number
}

/**
 * Makes the index of the search forget the words of nobody, in steps of a few milliseconds: what was
 * deleted from it is gone from the file once the last step is done. So are the names and numbers that
 * SQLite took as samples of its indexes; it takes others.
 */
export function* forgetErasedWords(sqlite: Database): Generator<ForgettingStep> {
  const isSampled = hasSamples.get(sqlite) !== undefined
  const sizes = indexes.map(({ pages }) => pages.get(sqlite) ?? 0)
  const total = sum(sizes) + (isSampled ? samplings.length * PAGES : 0)
  let done = 0
  for (const [place, { begin, goOn }] of indexes.entries()) {
    const end = sum(sizes.slice(0, place + 1))
    for (let step = begin; ; step = goOn) {
      const before = changed.get(sqlite) ?? 0
      step.run(sqlite)
      // Fewer than two rows are the order alone: nothing was left to merge.
      if ((changed.get(sqlite) ?? 0) - before < 2) break
      done = Math.min(done + PAGES, end)
      yield { done, total }
    }
    done = end
  }
  if (!isSampled) return
  for (const sampling of samplings) {
    sampling.run(sqlite)
    done += PAGES
    yield { done, total }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
