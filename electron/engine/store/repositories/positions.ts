import type { Selectable } from 'kysely'
import type { Id } from '#shared/domain/common.ts'
import type { Position, PositionWindow, StoredPosition } from '#shared/domain/position.ts'
import { requirement, type Requirement } from '#shared/domain/requirement.ts'
import { insertRow, prepared, updateRow } from '../prepared.ts'
import type { PositionTable, RequirementTable } from '../tables/request-tables.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from './writing.ts'

type PositionRecord = Selectable<PositionTable>

export function findPosition(call: Pick<Reading, 'sqlite'>, id: Id): StoredPosition | null {
  const row = prepared(call.sqlite, 'SELECT * FROM position WHERE id = ?').get(id)
  return row === undefined ? null : complete(call, row as PositionRecord)
}

/** Positions of a request in the order they were written. */
export function listPositions(call: Pick<Reading, 'sqlite'>, request: Id): StoredPosition[] {
  const rows = prepared(
    call.sqlite,
    'SELECT * FROM position WHERE request = ? ORDER BY created, rowid',
  ).all(request) as PositionRecord[]
  return rows.map((row) => complete(call, row))
}

export function insertPosition(call: Writing, position: Position): void {
  insertRow(call.sqlite, 'position', { ...toRow(position), ...newStamps(call) })
  insertLists(call, position)
  recordHistory(call, 'position', position.id, null, position)
}

export function changePosition(call: Writing, before: StoredPosition, after: Position): void {
  if (!recordHistory(call, 'position', after.id, before, after)) return
  updateRow(call.sqlite, 'position', { ...toRow(after), ...nextStamps(call, before) })
  prepared(call.sqlite, 'DELETE FROM position_window WHERE position = ?').run(after.id)
  prepared(call.sqlite, 'DELETE FROM requirement WHERE position = ?').run(after.id)
  insertLists(call, after)
}

export function removePosition(call: Writing, position: StoredPosition): void {
  recordHistory(call, 'position', position.id, position, null)
  prepared(call.sqlite, 'DELETE FROM position WHERE id = ?').run(position.id)
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

function complete({ sqlite }: Pick<Reading, 'sqlite'>, row: PositionRecord): StoredPosition {
  return {
    id: row.id,
    request: row.request,
    title: row.title,
    kind: row.kind,
    category: row.category,
    posts: row.posts,
    location: row.location,
    windows: prepared(
      sqlite,
      `SELECT id, from_date AS "from", to_date AS "to", minimum_days AS minimumDays,
         contingent_on AS contingentOn
       FROM position_window WHERE position = ? ORDER BY ordinal`,
    ).all(row.id) as PositionWindow[],
    requirements: prepared(sqlite, 'SELECT * FROM requirement WHERE position = ? ORDER BY ordinal')
      .all(row.id)
      .map((each) => readRequirement(each as Selectable<RequirementTable>)),
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
