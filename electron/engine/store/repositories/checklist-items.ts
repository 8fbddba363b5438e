import type { ChecklistItem } from '#shared/domain/checklist.ts'
import type { Stamps } from '#shared/domain/common.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ChecklistItemTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { flagOf, newStamps, nextStamps } from './stored.ts'

type ItemRecord = Selectable<ChecklistItemTable>

const all = selectRows<ItemRecord>('SELECT * FROM checklist_item ORDER BY created, id')

const byId = selectRows<ItemRecord, [id: string]>('SELECT * FROM checklist_item WHERE id = ?')

const removal = changeRows<[id: string]>('DELETE FROM checklist_item WHERE id = ?')

/** Items of the office, and those of the program that it changed, in the order they were made. */
export function listChecklistItems({ sqlite }: Reading): ChecklistItem[] {
  return all.all(sqlite).map(fromRow)
}

export function findChecklistItem({ sqlite }: Reading, id: string): ChecklistItem | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Writes a new item, or changes what stands under its id. */
export function saveChecklistItem(
  call: Writing,
  item: ChecklistItem,
  stamps: Stamps = newStamps(call),
): void {
  const stored = byId.get(call.sqlite, item.id)
  const before = stored === undefined ? null : fromRow(stored)
  if (!recordHistory(call, 'checklistItem', item.id, before, item)) return
  const { id, name, category, positionKind, retired } = item
  const values = { id, name, category, position_kind: positionKind, retired: flagOf(retired) }
  if (stored === undefined) insertRow(call.sqlite, 'checklist_item', { ...values, ...stamps })
  else updateRow(call.sqlite, 'checklist_item', { ...values, ...nextStamps(call, stored) })
}

export function removeChecklistItem(call: Writing, item: ChecklistItem): void {
  recordHistory(call, 'checklistItem', item.id, item, null)
  removal.run(call.sqlite, item.id)
}

function fromRow(row: ItemRecord): ChecklistItem {
  return {
    ...{ id: row.id, name: row.name, category: row.category },
    ...{ positionKind: row.position_kind, retired: row.retired === 1 },
  }
}
