import type { Id, Stamps } from '#shared/domain/common.ts'
import type {
  Position,
  PositionWindow,
  PostShare,
  StoredPosition,
} from '#shared/domain/position.ts'
import { requirement } from '#shared/domain/requirement.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type {
  PositionShareTable,
  PositionTable,
  RequirementTable,
} from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { readRequirement, requirementRow } from './requirement-row.ts'
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

const sharesOf = selectRows<Selectable<PositionShareTable>, [position: Id]>(
  'SELECT * FROM position_share WHERE position = ? ORDER BY ordinal',
)

const phasesOf = selectValues<string, [position: Id]>(
  'SELECT phase FROM position_phase WHERE position = ? ORDER BY ordinal',
)

const lists = ['position_window', 'requirement', 'position_share', 'position_phase']
const listRemovals = lists.map((table) =>
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
  responsibilities: position.responsibilities,
  notes: position.notes,
})

function insertLists({ sqlite }: Writing, position: Position): void {
  const { id, windows, requirements, shares, phases } = position
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
    insertRow(sqlite, 'requirement', { ...requirementRow(each, ordinal), position: id }),
  )
  shares.forEach(({ id: share, least, asked }, ordinal) =>
    insertRow(sqlite, 'position_share', {
      id: share,
      position: id,
      ordinal,
      people: 'people' in least ? least.people : null,
      percent: 'percent' in least ? least.percent : null,
      asked: JSON.stringify(asked),
    }),
  )
  phases.forEach((phase, ordinal) =>
    insertRow(sqlite, 'position_phase', { position: id, ordinal, phase }),
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
    shares: sharesOf.all(sqlite, row.id).map(readShare),
    phases: phasesOf.all(sqlite, row.id),
    responsibilities: row.responsibilities,
    notes: row.notes,
    ...stampsOf(row),
  }
}

function readShare({ id, people, percent, asked }: Selectable<PositionShareTable>): PostShare {
  const least = people !== null ? { people } : { percent: percent ?? 0 }
  return { id, least, asked: requirement.parse(JSON.parse(asked)) }
}
