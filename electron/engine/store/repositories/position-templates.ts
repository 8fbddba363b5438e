import type { Id, Stamps } from '#shared/domain/common.ts'
import { postShare } from '#shared/domain/position.ts'
import type { PositionTemplate, StoredPositionTemplate } from '#shared/domain/position-template.ts'
import { requirement } from '#shared/domain/requirement.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { PositionTemplateTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { flagOf, newStamps, nextStamps } from './stored.ts'

type Row = Selectable<PositionTemplateTable>

const byId = selectRows<Row, [id: Id]>('SELECT * FROM position_template WHERE id = ?')

const inOrder = selectRows<Row>('SELECT * FROM position_template ORDER BY title, id')

const removal = changeRows<[id: Id]>('DELETE FROM position_template WHERE id = ?')

export function findPositionTemplate(call: Reading, id: Id): StoredPositionTemplate | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Every position of the office's own library, those retired among them, by title. */
export function listPositionTemplates(call: Reading): StoredPositionTemplate[] {
  return inOrder.all(call.sqlite).map(fromRow)
}

export function insertPositionTemplate(
  call: Writing,
  template: PositionTemplate,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'position_template', { ...toRow(template), ...stamps })
  recordHistory(call, 'positionTemplate', template.id, null, template)
}

export function changePositionTemplate(
  call: Writing,
  before: StoredPositionTemplate,
  after: PositionTemplate,
): void {
  if (!recordHistory(call, 'positionTemplate', after.id, before, after)) return
  updateRow(call.sqlite, 'position_template', { ...toRow(after), ...nextStamps(call, before) })
}

export function removePositionTemplate(call: Writing, template: StoredPositionTemplate): void {
  recordHistory(call, 'positionTemplate', template.id, template, null)
  removal.run(call.sqlite, template.id)
}

const toRow = (template: PositionTemplate) => ({
  id: template.id,
  title: template.title,
  kind: template.kind,
  category: template.category,
  requirements: JSON.stringify(template.requirements),
  shares: JSON.stringify(template.shares),
  responsibilities: template.responsibilities,
  retired: flagOf(template.retired),
})

const fromRow = (row: Row): StoredPositionTemplate => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  category: row.category,
  requirements: requirement.array().parse(JSON.parse(row.requirements)),
  shares: postShare.array().parse(JSON.parse(row.shares)),
  responsibilities: row.responsibilities,
  retired: row.retired === 1,
  ...stampsOf(row),
})
