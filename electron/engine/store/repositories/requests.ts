import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Request, StoredRequest } from '#shared/domain/request.ts'
import { preconditionsLeftOpen } from '#shared/domain/request-gate.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { RequestRequirementTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordRequestEvent } from './events.ts'
import { recordHistory } from './history.ts'
import { fromRequestRow, type RequestRecord, toRequestRow } from './request-row.ts'
import { readRequirement, requirementRow } from './requirement-row.ts'
import { newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

const byId = selectRows<RequestRecord, [id: Id]>('SELECT * FROM request WHERE id = ?')

const latestFirst = selectRows<RequestRecord>(
  'SELECT * FROM request ORDER BY coalesce(election_on, from_date) DESC, id',
)

const phasesOf = selectValues<string, [request: Id]>(
  'SELECT phase FROM request_phase WHERE request = ? ORDER BY ordinal',
)

const assistanceOf = selectValues<string, [request: Id]>(
  'SELECT kind FROM request_assistance WHERE request = ? ORDER BY ordinal',
)

const partiesOf = selectRows<Request['parties'][number], [request: Id]>(
  `SELECT id, role, name, reference, contact FROM request_party
   WHERE request = ? ORDER BY ordinal`,
)

const preconditionsOf = selectRows<Request['preconditions'][number], [request: Id]>(
  `SELECT kind, verdict, on_date AS "on", author, note, document
   FROM precondition WHERE request = ? ORDER BY ordinal`,
)

const requirementsOf = selectRows<Selectable<RequestRequirementTable>, [request: Id]>(
  'SELECT * FROM request_requirement WHERE request = ? ORDER BY ordinal',
)

const removal = changeRows<[id: Id]>('DELETE FROM request WHERE id = ?')

const lists = [
  'request_assistance',
  'request_party',
  'request_phase',
  'precondition',
  'request_requirement',
]
const listRemovals = lists.map((table) =>
  changeRows<[request: Id]>(`DELETE FROM ${table} WHERE request = ?`),
)

export function findRequest(call: Reading, id: Id): StoredRequest | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : complete(call, row)
}

/** Every request, the latest election first. */
export function listRequests(call: Reading): StoredRequest[] {
  return latestFirst.all(call.sqlite).map((row) => complete(call, row))
}

/** Writes a new request with its first event. */
export function insertRequest(
  call: Writing,
  request: Request,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'request', { ...toRequestRow(request), ...stamps })
  insertLists(call, request)
  insertRequirements(call, request)
  recordHistory(call, 'request', request.id, null, request)
  recordRequestEvent(call, request.id, {
    ...{ from: null, to: request.status, reason: null, open: [] },
  })
}

/**
 * Writes a changed request; a change of status keeps its event, with the preconditions that were open where
 * it undertook assistance.
 */
export function changeRequest(
  call: Writing,
  before: StoredRequest,
  after: Request,
  reason: string | null,
): void {
  if (!recordHistory(call, 'request', after.id, before, after)) return
  const { sqlite } = call
  updateRow(sqlite, 'request', { ...toRequestRow(after), ...nextStamps(call, before) })
  for (const each of listRemovals) each.run(sqlite, after.id)
  insertLists(call, after)
  insertRequirements(call, after)
  if (before.status !== after.status)
    recordRequestEvent(call, after.id, {
      ...{ from: before.status, to: after.status, reason },
      open: preconditionsLeftOpen(before, after.status),
    })
}

/** Takes a request away that nothing hangs on. */
export function removeRequest(call: Writing, request: StoredRequest): void {
  recordHistory(call, 'request', request.id, request, null)
  removal.run(call.sqlite, request.id)
}

function insertLists({ sqlite }: Writing, request: Request): void {
  request.phases.forEach((phase, ordinal) =>
    insertRow(sqlite, 'request_phase', { request: request.id, ordinal, phase }),
  )
  request.assistance.forEach((kind, ordinal) =>
    insertRow(sqlite, 'request_assistance', { request: request.id, ordinal, kind }),
  )
  request.parties.forEach((party, ordinal) =>
    insertRow(sqlite, 'request_party', { ...party, request: request.id, ordinal }),
  )
  request.preconditions.forEach(({ kind, verdict, on, author, note, document }, ordinal) =>
    insertRow(sqlite, 'precondition', {
      request: request.id,
      ordinal,
      kind,
      verdict,
      on_date: on,
      ...{ author, note, document },
    }),
  )
}

function insertRequirements({ sqlite }: Writing, { id, requirements }: Request): void {
  requirements.forEach((each, ordinal) =>
    insertRow(sqlite, 'request_requirement', {
      ...requirementRow(each, ordinal),
      request: id,
    }),
  )
}

function complete({ sqlite }: Reading, row: RequestRecord): StoredRequest {
  return {
    ...fromRequestRow(row),
    assistance: assistanceOf.all(sqlite, row.id),
    parties: partiesOf.all(sqlite, row.id),
    phases: phasesOf.all(sqlite, row.id),
    preconditions: preconditionsOf.all(sqlite, row.id),
    requirements: requirementsOf.all(sqlite, row.id).map(readRequirement),
  }
}
