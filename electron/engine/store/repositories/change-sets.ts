import type { Id } from '#shared/domain/common.ts'
import type { ChangeSet } from '#shared/domain/history.ts'
import { phrase, phraseSchema, type Phrase } from '#shared/text/index.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ChangeSetTable } from '../tables/exchange-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { flagOf } from './stored.ts'

export type ChangeSetRecord = Selectable<ChangeSetTable>

const byId = selectRows<ChangeSetRecord, [id: Id]>('SELECT * FROM change_set WHERE id = ?')

const newestNumber = selectValues<number | null>('SELECT max(number) FROM change_set')

const anyRow = selectValues<1, [id: Id]>('SELECT 1 FROM history WHERE change_set = ? LIMIT 1')

const takenBackBy = selectValues<Id, [undone: Id]>(
  'SELECT id FROM change_set WHERE undoes = ? ORDER BY number DESC LIMIT 1',
)

const ofSubject = selectRows<ChangeSetRecord, [subject: Id]>(
  'SELECT * FROM change_set WHERE id IN (SELECT change_set FROM history WHERE subject = ?)',
)

const ofFile = selectRows<ChangeSetRecord, [file: string]>(
  `SELECT * FROM change_set WHERE what -> '$.values.file' = ?`,
)

const rewording = changeRows<[of: { id: Id; what: string }]>(
  'UPDATE change_set SET what = @what WHERE id = @id',
)

/** A change set as it is kept. */
export interface KeptChangeSet extends ChangeSet {
  /** The change set it takes back; null for a change of its own. */
  readonly undoes: Id | null
  /** It cannot be taken back. */
  readonly final: boolean
}

/** What a change set says of itself. */
export interface ChangeSetWords {
  readonly what: Phrase
  readonly undoes: Id | null
  readonly final: boolean
}

/**
 * Writes the change set of a call, where the call changed something; its rows of history stand
 * already. Returns it; null where nothing changed.
 */
export function recordChangeSet(
  { sqlite, now, user, changeSet }: Writing,
  { what, undoes, final }: ChangeSetWords,
): ChangeSet | null {
  if (anyRow.get(sqlite, changeSet) === undefined) return null
  insertRow(sqlite, 'change_set', {
    id: changeSet,
    number: (newestNumber.get(sqlite) ?? 0) + 1,
    at: now,
    by_user: user,
    what: JSON.stringify(what),
    undoes,
    final: flagOf(final),
  })
  return { id: changeSet, at: now, by: user, what }
}

/** A change set; null when there is none. */
export function findChangeSet({ sqlite }: Reading, id: Id): KeptChangeSet | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : keptOf(row)
}

/** True while a change set is taken back, and that was not taken back itself. */
export function isTakenBack(call: Reading, id: Id): boolean {
  const by = takenBackBy.get(call.sqlite, id)
  return by !== undefined && !isTakenBack(call, by)
}

/** Takes everybody's own words out of what was said of changes of a person. */
export function eraseWordsOf({ sqlite }: Writing, subject: Id): void {
  for (const row of ofSubject.all(sqlite, subject)) {
    const { key, values = {} } = keptOf(row).what
    const kept = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : ERASED,
    ])
    const what = { key, values: Object.fromEntries(kept) as Phrase['values'] }
    rewording.run(sqlite, { id: row.id, what: JSON.stringify(what) })
  }
}

/** Takes the name of a file out of what was said of changes. */
export function rewordFileName({ sqlite }: Writing, file: string): void {
  for (const row of ofFile.all(sqlite, JSON.stringify(file))) {
    const { key, values = {} } = keptOf(row).what
    const what = phrase(key, { ...values, file: ERASED })
    rewording.run(sqlite, { id: row.id, what: JSON.stringify(what) })
  }
}

/** Stands where somebody's own words stood. */
export const ERASED = '…'

/** A change set as it is read from its row. */
export function keptOf(row: ChangeSetRecord): KeptChangeSet {
  return {
    id: row.id,
    at: row.at,
    by: row.by_user,
    what: phraseSchema.parse(JSON.parse(row.what)),
    undoes: row.undoes,
    final: row.final === 1,
  }
}
