import { foldText } from '#shared/catalogue/fold-text.ts'
import type { Id } from '#shared/domain/common.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { eraseWordsOf } from './change-sets.ts'
import { eraseDecisionsOf } from './decisions.ts'
import { eraseHistoryOf, recordHistory, wholeHistory } from './history.ts'

const known = selectValues<Id>('SELECT subject FROM erasure ORDER BY at, subject')

const isKnown = selectValues<1, [subject: Id]>('SELECT 1 FROM erasure WHERE subject = ?')

const rowsOfPerson = changeRows<[person: Id]>(
  `UPDATE import_row SET problems = '[]', cells = NULL, draft = NULL WHERE person = ?`,
)

const keptRows = selectRows<{ batch: Id; row: number; cells: string }>(
  'SELECT batch, row, cells FROM import_row WHERE cells IS NOT NULL',
)

const rowEmptying = changeRows<[of: { batch: Id; row: number }]>(
  `UPDATE import_row SET problems = '[]', cells = NULL, draft = NULL
   WHERE batch = @batch AND row = @row`,
)

// What was deleted from a full-text index stays in its segments until they are merged.
const merges = ['search_word', 'search_trigram'].map((table) =>
  changeRows(`INSERT INTO ${table} (${table}) VALUES ('optimize')`),
)

const hasSamples = selectValues<1>(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'`)

const sampling = changeRows('ANALYZE')

/** Ids of everybody whose data were erased from this store. */
export function erasedSubjects({ sqlite }: Reading): Id[] {
  return known.all(sqlite)
}

function isErased({ sqlite }: Reading, subject: Id): boolean {
  return isKnown.get(sqlite, subject) !== undefined
}

/**
 * Empties everything that is still kept of a person who is off the roster: what the history and the
 * words of changes say, the facts of decisions, rows of lists. That there was a person, and who erased
 * them when, stays: an id that leads nowhere.
 */
export function eraseTracesOf(call: Writing, subject: Id): void {
  const { sqlite, now, user } = call
  const marks = marksOf(call, subject)
  eraseHistoryOf(call, subject)
  eraseWordsOf(call, subject)
  eraseDecisionsOf(call, subject)
  rowsOfPerson.run(sqlite, subject)
  for (const { batch, row, cells } of keptRows.all(sqlite))
    if (speaksOf(cells, marks)) rowEmptying.run(sqlite, { batch, row })
  if (!isErased(call, subject)) insertRow(sqlite, 'erasure', { subject, at: now, by_user: user })
  recordHistory(call, 'person', subject, { erased: null }, { erased: now })
}

/**
 * Merges the index of the search, which takes a moment on a large roster: words of nobody are gone then.
 * So are the names and numbers that SQLite took as samples of its indexes; it takes others.
 */
export function forgetErasedWords({ sqlite }: Writing): void {
  for (const merge of merges) merge.run(sqlite)
  if (hasSamples.get(sqlite) !== undefined) sampling.run(sqlite)
}

/** A shorter number or address says nothing of whose it is. */
const SHORTEST_KEY = 5

/** What tells a person's row of a list from others: the names together, or one of the rest alone. */
interface Marks {
  readonly names: readonly (readonly [family: string, given: string])[]
  readonly keys: readonly string[]
}

/** Everything the record ever held that leads to the person. */
function marksOf(call: Reading, subject: Id): Marks {
  const states = wholeHistory(call, 'person', subject).flatMap(({ before, after }) => [
    before,
    after,
  ])
  const texts = (field: string): string[] =>
    states.flatMap((state) => {
      const value = (state as Readonly<Record<string, unknown>> | null)?.[field]
      return typeof value === 'string' && value !== '' ? [foldText(value)] : []
    })
  const [families, givens] = [new Set(texts('familyName')), new Set(texts('givenName'))]
  return {
    names: [...families].flatMap((family) => [...givens].map((given) => [family, given] as const)),
    keys: ['email', 'passportNumber', 'phone']
      .flatMap(texts)
      .filter((key) => key.length >= SHORTEST_KEY),
  }
}

/** Whole words only; two people of one name cannot be told apart, and both rows are emptied then. */
function speaksOf(cells: string, { names, keys }: Marks): boolean {
  const text = ` ${foldText(cells)} `
  const has = (words: string): boolean => text.includes(` ${words} `)
  return keys.some(has) || names.some(([family, given]) => has(family) && has(given))
}
