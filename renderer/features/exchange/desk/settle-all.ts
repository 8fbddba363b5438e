import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import { call } from '#renderer/client/index.ts'

const CHUNK = 200

/**
 * Decides every row that waits, of one import or of all, in one way. Returns the answers in their
 * order, for the message that offers to undo them.
 */
export async function settleAll(
  batch: Id | null,
  decision: 'add' | 'skip',
): Promise<ResultOf<'import.settle'>[]> {
  const done: ResultOf<'import.settle'>[] = []
  for (;;) {
    const { rows } = await call('import.waiting', { batch, offset: 0, limit: CHUNK })
    if (rows.length === 0) return done
    done.push(
      await call('import.settle', {
        rows: rows.map(({ id }) => ({ id, decision, person: null, keep: null })),
      }),
    )
  }
}
