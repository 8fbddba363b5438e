import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { id, type Id, type Instant, shortText } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ListMemoryTable } from '../tables/exchange-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'
import { newStamps, nextStamps, refused } from './stored.ts'

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

const byId = selectRows<Record, [id: Id]>('SELECT * FROM list_memory WHERE id = ?')

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

/** What the history keeps of how a list was read, once it is forgotten. */
export const keptListMemory = z.object({
  signature: z.string(),
  provider: id.nullable().default(null),
  file: shortText,
  /** The plan it was read with, as JSON of any version. */
  plan: z.string(),
})
type KeptListMemory = z.infer<typeof keptListMemory>

/** How a list was read, by its id; null when it is not there. */
export function findKeptListMemory({ sqlite }: Reading, of: Id): KeptListMemory | null {
  const row = byId.get(sqlite, of)
  if (row === undefined) return null
  const { signature, provider, file, plan } = row
  return { signature, provider, file, plan }
}

/** Puts back how a list was read. Throws `refused` where one of its kind was read since: that is proposed now. */
export function restoreListMemory(call: Writing, of: Id, kept: KeptListMemory): void {
  const { signature, provider } = kept
  const since = sameList.get(call.sqlite, { signature, provider })
  if (since !== undefined)
    throw refused('undoListReadSince', { file: since.file, by: since.by_user })
  insertRow(call.sqlite, 'list_memory', {
    ...{ id: of, ...kept, by_user: call.user },
    ...newStamps(call),
  })
  recordHistory(call, 'listMemory', of, null, kept)
}

/** Forgets how a list was read. Returns what was kept; null where it is not there. */
export function removeListMemory(call: Writing, of: Id): KeptListMemory | null {
  const kept = findKeptListMemory(call, of)
  if (kept === null) return null
  recordHistory(call, 'listMemory', of, kept, null)
  removal.run(call.sqlite, of)
  return kept
}
