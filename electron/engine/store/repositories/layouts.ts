import { z } from 'zod'
import type { Id, Stamps } from '#shared/domain/common.ts'
import { listLayout, type OwnLayout, ownLayout } from '#shared/documents/lists/list-layout.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ExportLayoutTable } from '../tables/exchange-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type LayoutRecord = Selectable<ExportLayoutTable>
export type StoredLayout = OwnLayout & Stamps

const all = selectRows<LayoutRecord>('SELECT * FROM export_layout ORDER BY name, id')

const byId = selectRows<LayoutRecord, [id: Id]>('SELECT * FROM export_layout WHERE id = ?')

const removal = changeRows<[id: Id]>('DELETE FROM export_layout WHERE id = ?')

/** What stands in the column of its own beside name and kind. */
const details = z.looseObject(listLayout.omit({ id: true, name: true, kind: true }).shape)

/** The office's own layouts by name. One that this version cannot read is left where it is. */
export function listLayouts({ sqlite }: Reading): StoredLayout[] {
  return all.all(sqlite).flatMap((row) => fromRow(row) ?? [])
}

export function findLayout({ sqlite }: Reading, id: Id): StoredLayout | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

export function insertLayout(
  call: Writing,
  layout: OwnLayout,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'export_layout', { ...toRow(layout), ...stamps })
  recordHistory(call, 'layout', layout.id, null, layout)
}

export function changeLayout(call: Writing, before: StoredLayout, after: OwnLayout): void {
  if (!recordHistory(call, 'layout', after.id, before, after)) return
  updateRow(call.sqlite, 'export_layout', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeLayout(call: Writing, layout: OwnLayout): void {
  recordHistory(call, 'layout', layout.id, layout, null)
  removal.run(call.sqlite, layout.id)
}

function toRow({ id, name, kind, ...rest }: OwnLayout) {
  return { id, name, kind, columns: JSON.stringify(details.parse(rest)) }
}

function fromRow(row: LayoutRecord): StoredLayout | null {
  const { id, name, kind } = row
  const read = ownLayout.safeParse({ ...(JSON.parse(row.columns) as object), id, name, kind })
  return read.success ? { ...read.data, ...stampsOf(row) } : null
}
