import { asideQuestion } from '#shared/domain/aside-question.ts'
import type { Candidacy, Override, StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { CandidacyTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { notesOf, removeCandidateNote } from './candidate-notes.ts'
import { recordCandidacyEvent } from './events.ts'
import { recordHistory } from './history.ts'
import { nominationsOf, removeNomination } from './nominations.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

type CandidacyRecord = Selectable<CandidacyTable>

const byId = selectRows<CandidacyRecord, [id: Id]>('SELECT * FROM candidacy WHERE id = ?')

const ofPerson = selectRows<CandidacyRecord, [position: Id, person: Id]>(
  'SELECT * FROM candidacy WHERE position = ? AND person = ?',
)

const byOwner = selectRows<
  CandidacyRecord,
  [of: { position: Id | null; request: Id | null; person: Id | null }]
>(`SELECT candidacy.* FROM candidacy JOIN position ON position.id = candidacy.position
   WHERE (@position IS NULL OR candidacy.position = @position)
     AND (@request IS NULL OR position.request = @request)
     AND (@person IS NULL OR candidacy.person = @person)
   ORDER BY candidacy.created, candidacy.id`)

const overridesOf = selectRows<
  Omit<Override, 'question'> & { question: string | null },
  [candidacy: Id]
>(
  `SELECT criterion, reason, by_user AS by, at, question
   FROM candidacy_override WHERE candidacy = ? ORDER BY at, criterion`,
)

const overrideRemoval = changeRows<[candidacy: Id]>(
  'DELETE FROM candidacy_override WHERE candidacy = ?',
)

const removal = changeRows<[id: Id]>('DELETE FROM candidacy WHERE id = ?')

export function findCandidacy(call: Reading, id: Id): StoredCandidacy | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : complete(call, row)
}

export function findCandidacyOf(call: Reading, position: Id, person: Id): StoredCandidacy | null {
  const row = ofPerson.get(call.sqlite, position, person)
  return row === undefined ? null : complete(call, row)
}

/** Candidacies for a position, for every position of a request, or of a person; oldest first. */
export function listCandidacies(
  call: Reading,
  of: { position?: Id | null; request?: Id | null; person?: Id | null },
): StoredCandidacy[] {
  return byOwner
    .all(call.sqlite, { position: null, request: null, person: null, ...of })
    .map((row) => complete(call, row))
}

/** Writes a new candidacy with its first event. */
export function insertCandidacy(
  call: Writing,
  candidacy: Candidacy,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'candidacy', { ...toRow(candidacy), ...stamps })
  insertOverrides(call, candidacy)
  recordHistory(call, 'candidacy', candidacy.id, null, candidacy)
  recordCandidacyEvent(call, candidacy.id, {
    from: null,
    to: candidacy.status,
    reason: candidacy.reason,
  })
}

/** Writes a changed candidacy; a change of status keeps its event. */
export function changeCandidacy(call: Writing, before: StoredCandidacy, after: Candidacy): void {
  if (!recordHistory(call, 'candidacy', after.id, before, after)) return
  updateRow(call.sqlite, 'candidacy', { ...toRow(after), ...nextStamps(call, before) })
  overrideRemoval.run(call.sqlite, after.id)
  insertOverrides(call, after)
  if (before.status === after.status) return
  const { status: to, reason } = after
  recordCandidacyEvent(call, after.id, { from: before.status, to, reason })
}

/** Takes a candidacy away with its nominations and the notes on it. */
export function removeCandidacy(call: Writing, candidacy: StoredCandidacy): void {
  for (const nomination of nominationsOf(call, candidacy.id)) removeNomination(call, nomination)
  for (const note of notesOf(call, candidacy.id)) removeCandidateNote(call, note)
  recordHistory(call, 'candidacy', candidacy.id, candidacy, null)
  removal.run(call.sqlite, candidacy.id)
}

const toRow = ({ id, position, person, status, reason, remark, reservePlace }: Candidacy) => ({
  id,
  position,
  person,
  status,
  reason,
  remark,
  reserve_place: reservePlace,
})

function insertOverrides({ sqlite }: Writing, { id, overrides }: Candidacy): void {
  for (const { criterion, reason, by, at, question } of overrides)
    insertRow(sqlite, 'candidacy_override', {
      candidacy: id,
      criterion,
      reason,
      by_user: by,
      at,
      question: question && JSON.stringify(question),
    })
}

function complete({ sqlite }: Reading, row: CandidacyRecord): StoredCandidacy {
  const { id, position, person, status, reason, remark, reserve_place: reservePlace } = row
  return {
    ...{ id, position, person, status, reason, remark, reservePlace },
    overrides: overridesOf.all(sqlite, row.id).map((each) => ({
      ...each,
      question: readQuestion(each.question),
    })),
    ...stampsOf(row),
  }
}

/** What was kept by another version and does not read any more is not known. */
function readQuestion(kept: string | null): Override['question'] {
  return kept === null ? null : (asideQuestion.safeParse(JSON.parse(kept)).data ?? null)
}
