import type { Selectable } from 'kysely'
import type { Candidacy, Override, StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { insertRow, prepared, updateRow } from '../prepared.ts'
import type { CandidacyTable } from '../tables/request-tables.ts'
import { recordEvent } from './events.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from './writing.ts'

type CandidacyRecord = Selectable<CandidacyTable>

export function findCandidacy(call: Pick<Reading, 'sqlite'>, id: Id): StoredCandidacy | null {
  const row = prepared(call.sqlite, 'SELECT * FROM candidacy WHERE id = ?').get(id)
  return row === undefined ? null : complete(call, row as CandidacyRecord)
}

export function findCandidacyOf(
  call: Pick<Reading, 'sqlite'>,
  position: Id,
  person: Id,
): StoredCandidacy | null {
  const row = prepared(
    call.sqlite,
    'SELECT * FROM candidacy WHERE position = ? AND person = ?',
  ).get(position, person)
  return row === undefined ? null : complete(call, row as CandidacyRecord)
}

/** Candidacies for a position, for every position of a request, or of a person; oldest first. */
export function listCandidacies(
  call: Pick<Reading, 'sqlite'>,
  of: { position?: Id | null; request?: Id | null; person?: Id },
): StoredCandidacy[] {
  const rows = prepared(
    call.sqlite,
    `SELECT candidacy.* FROM candidacy JOIN position ON position.id = candidacy.position
     WHERE (@position IS NULL OR candidacy.position = @position)
       AND (@request IS NULL OR position.request = @request)
       AND (@person IS NULL OR candidacy.person = @person)
     ORDER BY candidacy.created, candidacy.id`,
  ).all({ position: null, request: null, person: null, ...of }) as CandidacyRecord[]
  return rows.map((row) => complete(call, row))
}

/** Writes a new candidacy with its first event. */
export function insertCandidacy(call: Writing, candidacy: Candidacy): void {
  insertRow(call.sqlite, 'candidacy', { ...toRow(candidacy), ...newStamps(call) })
  insertOverrides(call, candidacy)
  recordHistory(call, 'candidacy', candidacy.id, null, candidacy)
  recordEvent(call, 'candidacy', candidacy.id, {
    from: null,
    to: candidacy.status,
    reason: candidacy.reason,
  })
}

/** Writes a changed candidacy; a change of status keeps its event. */
export function changeCandidacy(call: Writing, before: StoredCandidacy, after: Candidacy): void {
  if (!recordHistory(call, 'candidacy', after.id, before, after)) return
  updateRow(call.sqlite, 'candidacy', { ...toRow(after), ...nextStamps(call, before) })
  prepared(call.sqlite, 'DELETE FROM candidacy_override WHERE candidacy = ?').run(after.id)
  insertOverrides(call, after)
  if (before.status === after.status) return
  const { status: to, reason } = after
  recordEvent(call, 'candidacy', after.id, { from: before.status, to, reason })
}

export function removeCandidacy(call: Writing, candidacy: StoredCandidacy): void {
  recordHistory(call, 'candidacy', candidacy.id, candidacy, null)
  prepared(call.sqlite, 'DELETE FROM candidacy WHERE id = ?').run(candidacy.id)
}

const toRow = ({ id, position, person, status, reason }: Candidacy) => ({
  id,
  position,
  person,
  status,
  reason,
})

function insertOverrides({ sqlite }: Writing, { id, overrides }: Candidacy): void {
  for (const { criterion, reason, by, at } of overrides)
    insertRow(sqlite, 'candidacy_override', { candidacy: id, criterion, reason, by_user: by, at })
}

function complete({ sqlite }: Pick<Reading, 'sqlite'>, row: CandidacyRecord): StoredCandidacy {
  return {
    ...toRow({ ...row, overrides: [] }),
    overrides: prepared(
      sqlite,
      `SELECT criterion, reason, by_user AS by, at
       FROM candidacy_override WHERE candidacy = ? ORDER BY at, criterion`,
    ).all(row.id) as Override[],
    ...stampsOf(row),
  }
}
