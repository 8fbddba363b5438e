import type { Id, Instant } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

/** Whether an import stands; what it brought is told by the rows of its list. */
export interface ImportBatchState {
  readonly id: Id
  /** When it was undone; null while it stands. */
  readonly takenBackAt: Instant | null
}

const byId = selectRows<ImportBatchState, [id: Id]>(
  'SELECT id, taken_back_at AS takenBackAt FROM import_batch WHERE id = ?',
)

const change = changeRows<[of: { id: Id; takenBackAt: Instant | null; now: Instant }]>(
  `UPDATE import_batch SET taken_back_at = @takenBackAt, updated = @now, version = version + 1
   WHERE id = @id`,
)

export function findImportBatch({ sqlite }: Reading, id: Id): ImportBatchState | null {
  return byId.get(sqlite, id) ?? null
}

/** Marks an import as undone or as standing again. */
export function changeImportBatch(
  call: Writing,
  before: ImportBatchState,
  after: ImportBatchState,
): void {
  if (!recordHistory(call, 'importBatch', after.id, before, after)) return
  change.run(call.sqlite, { id: after.id, takenBackAt: after.takenBackAt, now: call.now })
}
