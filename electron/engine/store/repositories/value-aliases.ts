import { v7 as newId } from 'uuid'
import type { Id, Instant } from '#shared/domain/common.ts'
import { aliasKey, aliasKind, type ValueAlias } from '#shared/exchange/value-aliases.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ValueAliasTable } from '../tables/exchange-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'
import { newStamps, nextStamps } from './stored.ts'

type Record = Selectable<ValueAliasTable>

/** A word of lists and what the office says it stands for, as it is kept. */
export interface StoredAlias extends ValueAlias {
  readonly id: Id
  /** The word as it was first written. */
  readonly written: string
  readonly by: string
  readonly at: Instant
}

const all = selectRows<Record>('SELECT * FROM value_alias ORDER BY kind, word')

const byWord = selectRows<Record, [kind: string, word: string]>(
  'SELECT * FROM value_alias WHERE kind = ? AND word = ?',
)

const byId = selectRows<Record, [id: Id]>('SELECT * FROM value_alias WHERE id = ?')

const removal = changeRows<[id: Id]>('DELETE FROM value_alias WHERE id = ?')

/** Everything the office has said of words of lists, by kind and word. */
export function listAliases({ sqlite }: Reading): StoredAlias[] {
  return all.all(sqlite).flatMap(({ id, kind, word, written, meaning, by_user, updated }) => {
    const known = aliasKind.safeParse(kind)
    return known.success
      ? [{ id, kind: known.data, word, written, meaning, by: by_user, at: updated }]
      : []
  })
}

/** What was said of a word, as the history keeps it. */
type SaidAlias = Pick<Record, 'id' | 'kind' | 'word' | 'written' | 'meaning'>

/** What was said of a word, by its id; null when there is nothing. */
export function findAlias({ sqlite }: Reading, id: Id): SaidAlias | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : saidOf(row)
}

/** Keeps what a word stands for, in the place of what was said of it before. */
export function saveAlias(
  call: Writing,
  { kind, written, meaning }: Pick<StoredAlias, 'kind' | 'written' | 'meaning'>,
): void {
  const word = aliasKey(written)
  const before = byWord.get(call.sqlite, kind, word)
  const said = { kind, word, written, meaning }
  if (before) changeAlias(call, before.id, said)
  else insertAlias(call, { id: newId(), ...said })
}

export function insertAlias(call: Writing, said: SaidAlias): void {
  insertRow(call.sqlite, 'value_alias', { ...said, by_user: call.user, ...newStamps(call) })
  recordHistory(call, 'alias', said.id, null, said)
}

/** Says something else of a word; nothing where it is not there. */
export function changeAlias(call: Writing, id: Id, values: Partial<SaidAlias>): void {
  const before = byId.get(call.sqlite, id)
  if (before === undefined) return
  const said = { ...saidOf(before), ...values }
  if (!recordHistory(call, 'alias', id, saidOf(before), said)) return
  const stamps = nextStamps(call, before)
  updateRow(call.sqlite, 'value_alias', { ...said, by_user: call.user, ...stamps })
}

/** Forgets a word. Returns what was said of it; null where it is not there. */
export function removeAlias(call: Writing, id: Id): SaidAlias | null {
  const said = findAlias(call, id)
  if (said === null) return null
  recordHistory(call, 'alias', id, said, null)
  removal.run(call.sqlite, id)
  return said
}

function saidOf({ id, kind, word, written, meaning }: Record): SaidAlias {
  return { id, kind, word, written, meaning }
}
