import { v7 as newId } from 'uuid'
import type { Id, Instant } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ListMemoryTable } from '../tables/exchange-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { newStamps, nextStamps } from './stored.ts'

type Record = Selectable<ListMemoryTable>

/** How a list with certain headers was read. */
export interface ListMemory {
  readonly id: Id
  /** What the list was called, who brought it in and when. */
  readonly file: string
  readonly by: string
  readonly at: Instant
  /** Name of the provider of everybody on it. */
  readonly providerName: string | null
  /** The plan it was read with, as JSON of any version. */
  readonly plan: unknown
}

const newest = selectRows<Record & { readonly providerName: string | null }, [signature: string]>(
  `SELECT list_memory.*, provider.name AS providerName
   FROM list_memory LEFT JOIN provider ON provider.id = list_memory.provider
   WHERE signature = ? ORDER BY list_memory.updated DESC, list_memory.id DESC LIMIT 1`,
)

const sameList = selectRows<Record, [of: { signature: string; provider: Id | null }]>(
  'SELECT * FROM list_memory WHERE signature = @signature AND provider IS @provider',
)

const giving = changeRows<[of: { from: Id; to: Id }]>(
  `UPDATE list_memory SET provider = @to, plan = replace(plan, @from, @to)
   WHERE provider = @from AND NOT EXISTS (SELECT 1 FROM list_memory AS other
     WHERE other.signature = list_memory.signature AND other.provider = @to)`,
)

const removal = changeRows<[id: Id]>('DELETE FROM list_memory WHERE id = ?')

/** How the last list with these headers was read; null where there was none. */
export function findListMemory({ sqlite }: Reading, signature: string): ListMemory | null {
  const row = newest.get(sqlite, signature)
  if (row === undefined) return null
  const { id, file, by_user, updated, providerName, plan } = row
  return { id, file, by: by_user, at: updated, providerName, plan: JSON.parse(plan) as unknown }
}

/** Keeps how a list was read, in the place of the last one with its headers from the same provider. */
export function saveListMemory(
  call: Writing,
  of: { readonly signature: string; readonly provider: Id | null; readonly file: string },
  plan: object,
): void {
  const before = sameList.get(call.sqlite, { signature: of.signature, provider: of.provider })
  const kept = { ...of, by_user: call.user, plan: JSON.stringify(plan) }
  if (before)
    updateRow(call.sqlite, 'list_memory', { id: before.id, ...kept, ...nextStamps(call, before) })
  else insertRow(call.sqlite, 'list_memory', { id: newId(), ...kept, ...newStamps(call) })
}

/**
 * Lets lists that were remembered of one provider be another's. Where both are remembered with the same
 * headers, that of the other stays.
 */
export function giveListMemories({ sqlite }: Writing, from: Id, to: Id): void {
  giving.run(sqlite, { from, to })
}

export function removeListMemory({ sqlite }: Writing, id: Id): void {
  removal.run(sqlite, id)
}
