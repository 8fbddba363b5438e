import type { Id } from '#shared/domain/common.ts'
import type { ServedPost } from '#shared/domain/served-post.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ServedPostTable } from '../tables/request-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

type ServedPostRecord = Selectable<ServedPostTable>

const byId = selectRows<ServedPostRecord, [id: Id]>('SELECT * FROM served_post WHERE id = ?')

const crediting = changeRows<[of: { id: Id; provider: Id | null }]>(
  'UPDATE served_post SET provider = @provider WHERE id = @id',
)

const removal = changeRows<[id: Id]>('DELETE FROM served_post WHERE id = ?')

export function findServedPost({ sqlite }: Reading, id: Id): ServedPost | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromServedPostRow(row)
}

/** Keeps a post that somebody served who leaves the roster. */
export function insertServedPost(call: Writing, served: ServedPost): void {
  const { id, position, provider, sex, from, to, status } = served
  insertRow(call.sqlite, 'served_post', {
    ...{ id, position, provider, sex, status },
    from_date: from,
    to_date: to,
  })
  recordHistory(call, 'servedPost', id, null, served)
}

/** Changes under whose offer it was served: two providers turned out to be one. */
export function changeServedPost(call: Writing, before: ServedPost, after: ServedPost): void {
  if (!recordHistory(call, 'servedPost', after.id, before, after)) return
  crediting.run(call.sqlite, { id: after.id, provider: after.provider })
}

export function removeServedPost(call: Writing, served: ServedPost): void {
  recordHistory(call, 'servedPost', served.id, served, null)
  removal.run(call.sqlite, served.id)
}

export const fromServedPostRow = (row: ServedPostRecord): ServedPost => ({
  id: row.id,
  position: row.position,
  provider: row.provider,
  sex: row.sex,
  from: row.from_date,
  to: row.to_date,
  status: row.status,
})
