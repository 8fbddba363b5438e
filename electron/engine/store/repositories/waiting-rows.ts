import { z } from 'zod'
import type { Id } from '#shared/domain/common.ts'
import { person } from '#shared/domain/person.ts'
import { provider } from '#shared/domain/provider.ts'
import { knownChoice } from '#shared/exchange/column-mapping.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { ImportRowTable } from '../tables/exchange-tables.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

/** What a row of a list that waits would become: as it was read when the list came in. */
export const waitingDraft = z.object({
  person,
  /** The provider it names, where it was on no roster then. */
  provider: provider.nullable(),
  /** What the columns of its list may do to fields of people known already; none in lists of before. */
  choices: z.record(z.string(), knownChoice.exclude(['theirs'])).default({}),
})
export type WaitingDraft = z.infer<typeof waitingDraft>

/** What became of a row that waited; the history keeps it. */
export interface WaitingRowState {
  readonly id: Id
  readonly outcome: ImportRowTable['outcome']
  /** Whom it became. */
  readonly person: Id | null
}

type Record = Pick<ImportRowTable, 'row' | 'problems' | 'draft'> & {
  readonly id: Id
  readonly batch: Id
  readonly file: string
  readonly headers: string
  readonly cells: string | null
}

const columns = `import_row.id, batch, file, headers, row, problems, cells, draft`

const onDesk = `FROM import_row JOIN import_batch ON import_batch.id = import_row.batch
  WHERE outcome = 'waiting' AND draft IS NOT NULL AND taken_back_at IS NULL
    AND (@batch IS NULL OR batch = @batch)`

const page = selectRows<Record, [of: { batch: Id | null; offset: number; limit: number }]>(
  `SELECT ${columns} ${onDesk} ORDER BY batch DESC, row LIMIT @limit OFFSET @offset`,
)

const count = selectValues<number, [of: { batch: Id | null }]>(`SELECT count(*) ${onDesk}`)

const byId = selectRows<WaitingRowState, [id: Id]>(
  'SELECT id, outcome, person FROM import_row WHERE id = ?',
)

const recordById = selectRows<Record, [id: Id]>(
  `SELECT ${columns} FROM import_row JOIN import_batch ON import_batch.id = import_row.batch
   WHERE import_row.id = ?`,
)

const change = changeRows<[of: WaitingRowState]>(
  'UPDATE import_row SET outcome = @outcome, person = @person WHERE id = @id',
)

const counting = changeRows<[of: { id: Id; from: string; to: string }]>(
  `UPDATE import_batch SET
     added_count = added_count + (@to = 'added') - (@from = 'added'),
     updated_count = updated_count + (@to = 'updated') - (@from = 'updated'),
     skipped_count = skipped_count + (@to = 'skipped') - (@from = 'skipped'),
     waiting_count = waiting_count + (@to = 'waiting') - (@from = 'waiting')
   WHERE id = (SELECT batch FROM import_row WHERE id = @id)`,
)

/** A row that waits: whose list it came with, its cells as they came, and what they were read as. */
export interface WaitingRow extends Omit<Record, 'headers' | 'cells' | 'draft'> {
  readonly headers: readonly string[]
  readonly cells: readonly string[]
  readonly draft: WaitingDraft
}

/** Rows that wait, the newest list first, in the order of each; of one import where it is given. */
export function listWaitingRows(
  { sqlite }: Reading,
  of: { readonly batch: Id | null; readonly offset: number; readonly limit: number },
): { readonly rows: WaitingRow[]; readonly found: number } {
  return {
    rows: page.all(sqlite, { ...of }).flatMap((record) => waitingOf(record) ?? []),
    found: count.get(sqlite, { batch: of.batch }) ?? 0,
  }
}

/** One row with its cells, whether it still waits or not; null when there is none, or it was emptied. */
export function readWaitingRow({ sqlite }: Reading, id: Id): WaitingRow | null {
  const record = recordById.get(sqlite, id)
  return record === undefined ? null : waitingOf(record)
}

export function findWaitingRow({ sqlite }: Reading, id: Id): WaitingRowState | null {
  return byId.get(sqlite, id) ?? null
}

/** Says what became of a row that waited, or that it waits again; the numbers of its import follow. */
export function settleWaitingRow(
  call: Writing,
  before: WaitingRowState,
  after: WaitingRowState,
): void {
  if (!recordHistory(call, 'importRow', after.id, before, after)) return
  change.run(call.sqlite, { id: after.id, outcome: after.outcome, person: after.person })
  counting.run(call.sqlite, { id: after.id, from: before.outcome, to: after.outcome })
}

function waitingOf({ headers, cells, draft, ...record }: Record): WaitingRow | null {
  if (draft === null || cells === null) return null
  return {
    ...record,
    headers: JSON.parse(headers) as string[],
    cells: JSON.parse(cells) as string[],
    draft: waitingDraft.parse(JSON.parse(draft)),
  }
}
