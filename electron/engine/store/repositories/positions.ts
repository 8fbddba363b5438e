import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Position, PositionWindow, StoredPosition } from '#shared/domain/position.ts'
import { requirement, type Requirement } from '#shared/domain/requirement.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { PositionTable, RequirementTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

type PositionRecord = Selectable<PositionTable>

const byId = selectRows<PositionRecord, [id: Id]>('SELECT * FROM position WHERE id = ?')

const ofRequest = selectRows<PositionRecord, [request: Id]>(
  'SELECT * FROM position WHERE request = ? ORDER BY created, rowid',
)

const windowsOf = selectRows<PositionWindow, [position: Id]>(
  `SELECT id, from_date AS "from", to_date AS "to", minimum_days AS minimumDays,
     contingent_on AS contingentOn
   FROM position_window WHERE position = ? ORDER BY ordinal`,
)

const requirementsOf = selectRows<Selectable<RequirementTable>, [position: Id]>(
  'SELECT * FROM requirement WHERE position = ? ORDER BY ordinal',
)

const listRemovals = ['position_window', 'requirement'].map((table) =>
  changeRows<[position: Id]>(`DELETE FROM ${table} WHERE position = ?`),
)

const removal = changeRows<[id: Id]>('DELETE FROM position WHERE id = ?')

export function findPosition(call: Reading, id: Id): StoredPosition | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : complete(call, row)
}

/** Positions of a request in the order they were written. */
export function listPositions(call: Reading, request: Id): StoredPosition[] {
  return ofRequest.all(call.sqlite, request).map((row) => complete(call, row))
}

export function insertPosition(
  call: Writing,
  position: Position,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'position', { ...toRow(position), ...stamps })
  insertLists(call, position)
  recordHistory(call, 'position', position.id, null, position)
}

export function changePosition(call: Writing, before: StoredPosition, after: Position): void {
  if (!recordHistory(call, 'position', after.id, before, after)) return
  updateRow(call.sqlite, 'position', { ...toRow(after), ...nextStamps(call, before) })
  for (const each of listRemovals) each.run(call.sqlite, after.id)
  insertLists(call, after)
}

export function removePosition(call: Writing, position: StoredPosition): void {
  recordHistory(call, 'position', position.id, position, null)
  removal.run(call.sqlite, position.id)
}

const toRow = (position: Position) => ({
  id: position.id,
  request: position.request,
  title: position.title,
  kind: position.kind,
  category: position.category,
  posts: position.posts,
  location: position.location,
  notes: position.notes,
})

function insertLists({ sqlite }: Writing, { id, windows, requirements }: Position): void {
  windows.forEach((window, ordinal) =>
    insertRow(sqlite, 'position_window', {
      id: window.id,
      position: id,
      ordinal,
      from_date: window.from,
      to_date: window.to,
      minimum_days: window.minimumDays,
      contingent_on: window.contingentOn,
    }),
  )
  requirements.forEach((each, ordinal) =>
    insertRow(sqlite, 'requirement', {
      id: each.id,
      position: id,
      ordinal,
      strength: each.strength,
      kind: each.kind,
      group_name: each.group,
      weight: each.weight,
      parameters: JSON.stringify(each.parameters),
    }),
  )
}

function complete({ sqlite }: Reading, row: PositionRecord): StoredPosition {
  return {
    id: row.id,
    request: row.request,
    title: row.title,
    kind: row.kind,
    category: row.category,
    posts: row.posts,
    location: row.location,
    windows: windowsOf.all(sqlite, row.id),
    requirements: requirementsOf.all(sqlite, row.id).map(readRequirement),
    notes: row.notes,
    ...stampsOf(row),
  }
}

function readRequirement(row: Selectable<RequirementTable>): Requirement {
  const { id, strength, kind, group_name: group, weight } = row
  return requirement.parse({
    id,
    strength,
    kind,
    group,
    weight,
    parameters: JSON.parse(row.parameters) as unknown,
  })
}
