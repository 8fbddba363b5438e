import type { Id } from '#shared/domain/common.ts'
import { findNames, nameMarks, type NameMarks } from '#shared/search/find-names.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { eraseWordsOf } from './change-sets.ts'
import { eraseDecisionsOf } from './decisions.ts'
import { eraseDocumentsOf } from './documents.ts'
import { forgetExchangesOf } from './exchanges.ts'
import { eraseHistoryOf, recordHistory, wholeHistory } from './history.ts'

const known = selectValues<Id>('SELECT subject FROM erasure ORDER BY at, subject')

const isKnown = selectValues<1, [subject: Id]>('SELECT 1 FROM erasure WHERE subject = ?')

const rowsOfPerson = changeRows<[person: Id]>(
  `UPDATE import_row SET problems = '[]', cells = NULL, draft = NULL WHERE person = ?`,
)

const keptRows = selectRows<{ batch: Id; row: number; cells: string }>(
  'SELECT batch, row, cells FROM import_row WHERE cells IS NOT NULL',
)

/** Rows of lists looked at between two breaths: a few milliseconds of work. */
const CHUNK = 400

const rowEmptying = changeRows<[of: { batch: Id; row: number }]>(
  `UPDATE import_row SET problems = '[]', cells = NULL, draft = NULL
   WHERE batch = @batch AND row = @row`,
)

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
 * them when, stays: an id that leads nowhere. In steps of a few milliseconds.
 */
export function* eraseTracesOf(call: Writing, subject: Id): Generator<void> {
  const { sqlite, now, user } = call
  const { names } = findNames(marksOf(call, subject))
  eraseHistoryOf(call, subject)
  eraseWordsOf(call, subject)
  eraseDecisionsOf(call, subject)
  forgetExchangesOf(call, subject)
  eraseDocumentsOf(call, subject)
  rowsOfPerson.run(sqlite, subject)
  const rows = keptRows.all(sqlite)
  for (const [place, { batch, row, cells }] of rows.entries()) {
    if (names(cells)) rowEmptying.run(sqlite, { batch, row })
    if (place % CHUNK === CHUNK - 1) yield
  }
  if (!isErased(call, subject)) insertRow(sqlite, 'erasure', { subject, at: now, by_user: user })
  recordHistory(call, 'person', subject, { erased: null }, { erased: now })
}

/** Everything the record ever held that leads to the person in a row of a list. */
function marksOf(call: Reading, subject: Id): NameMarks {
  const texts = textsOf(call, subject)
  return nameMarks({
    families: texts('familyName'),
    givens: texts('givenName'),
    keys: ['email', 'passportNumber', 'phone'].flatMap(texts),
  })
}

/**
 * Everything the record ever held that leads to the person in what others wrote, who may use one of
 * several given names, or the name in its own script.
 */
export function marksAnywhereOf(call: Reading, subject: Id): NameMarks {
  const texts = textsOf(call, subject)
  return nameMarks({
    families: texts('familyName'),
    givens: texts('givenName').flatMap((given) => [given, ...wordsOf(given)]),
    keys: [
      ...['email', 'passportNumber', 'passportName', 'nativeName', 'secondNativeName'],
      'formerName',
    ].flatMap(texts),
  })
}

/** One given name alone; an initial names nobody. */
function wordsOf(given: string): string[] {
  return given.split(/[^\p{L}\p{M}’']+/u).filter((word) => word.length > 1)
}

function textsOf(call: Reading, subject: Id): (field: string) => string[] {
  const states = wholeHistory(call, 'person', subject).flatMap(({ before, after }) => [
    before,
    after,
  ])
  return (field) =>
    states.flatMap((state) => {
      const value = (state as Readonly<Record<string, unknown>> | null)?.[field]
      return typeof value === 'string' ? [value] : []
    })
}
