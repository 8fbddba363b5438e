import { type Budget, budget as schema, type StoredBudget } from '#shared/domain/budget.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { BudgetTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type Row = Selectable<BudgetTable>

const byId = selectRows<Row, [id: Id]>('SELECT * FROM budget WHERE id = ?')

const ofRequest = selectRows<Row, [request: Id]>(
  'SELECT * FROM budget WHERE request = ? ORDER BY created DESC, id DESC LIMIT 1',
)

const removal = changeRows<[id: Id]>('DELETE FROM budget WHERE id = ?')

export function findBudget(call: Reading, id: Id): StoredBudget | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** The budget of a request; null where nobody estimated one. */
export function findBudgetOf(call: Reading, request: Id): StoredBudget | null {
  const row = ofRequest.get(call.sqlite, request)
  return row === undefined ? null : fromRow(row)
}

export function insertBudget(
  call: Writing,
  budget: Budget,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'budget', { ...toRow(budget), ...stamps })
  recordHistory(call, 'budget', budget.id, null, budget)
}

export function changeBudget(call: Writing, before: StoredBudget, after: Budget): void {
  if (!recordHistory(call, 'budget', after.id, before, after)) return
  updateRow(call.sqlite, 'budget', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeBudget(call: Writing, budget: StoredBudget): void {
  recordHistory(call, 'budget', budget.id, budget, null)
  removal.run(call.sqlite, budget.id)
}

function toRow({ id, request, estimatedOn, lines, note }: Budget) {
  return { id, request, estimated_on: estimatedOn, lines: JSON.stringify(lines), note }
}

function fromRow(row: Row): StoredBudget {
  const { id, request, estimated_on: estimatedOn, note } = row
  const lines = schema.shape.lines.parse(JSON.parse(row.lines))
  return { id, request, estimatedOn, lines, note, ...stampsOf(row) }
}
