import { v7 as newId } from 'uuid'
import type { Id, Instant } from '#shared/domain/common.ts'
import { aliasKey, aliasKind, type ValueAlias } from '#shared/exchange/value-aliases.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ValueAliasTable } from '../tables/exchange-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
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

/** Keeps what a word stands for, in the place of what was said of it before. */
export function saveAlias(
  call: Writing,
  { kind, written, meaning }: Pick<StoredAlias, 'kind' | 'written' | 'meaning'>,
): void {
  const word = aliasKey(written)
  const before = byWord.get(call.sqlite, kind, word)
  const said = { kind, word, written, meaning, by_user: call.user }
  if (before)
    updateRow(call.sqlite, 'value_alias', { id: before.id, ...said, ...nextStamps(call, before) })
  else insertRow(call.sqlite, 'value_alias', { id: newId(), ...said, ...newStamps(call) })
}

export function removeAlias({ sqlite }: Writing, id: Id): void {
  removal.run(sqlite, id)
}
