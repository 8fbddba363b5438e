import {
  candidateNote,
  type CandidateNote,
  type StoredCandidateNote,
} from '#shared/domain/candidate-note.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import type { Selectable } from '../tables/columns.ts'
import type { CandidateNoteTable } from '../tables/letter-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type NoteRecord = Selectable<CandidateNoteTable>

const byId = selectRows<NoteRecord, [id: Id]>('SELECT * FROM candidate_note WHERE id = ?')

const ofCandidacy = selectRows<NoteRecord, [candidacy: Id]>(
  'SELECT * FROM candidate_note WHERE candidacy = ? ORDER BY written_on, created, id',
)

const removal = changeRows<[id: Id]>('DELETE FROM candidate_note WHERE id = ?')

export function findCandidateNote({ sqlite }: Reading, id: Id): StoredCandidateNote | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Restricted notes on a candidate, the oldest first. */
export function notesOf({ sqlite }: Reading, candidacy: Id): StoredCandidateNote[] {
  return ofCandidacy.all(sqlite, candidacy).map(fromRow)
}

export function insertCandidateNote(
  call: Writing,
  note: CandidateNote,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'candidate_note', { ...toRow(note), ...stamps })
  recordHistory(call, 'candidateNote', note.id, null, note)
}

export function changeCandidateNote(
  call: Writing,
  before: StoredCandidateNote,
  after: CandidateNote,
): void {
  if (!recordHistory(call, 'candidateNote', after.id, candidateNote.parse(before), after)) return
  updateRow(call.sqlite, 'candidate_note', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeCandidateNote(call: Writing, note: StoredCandidateNote): void {
  recordHistory(call, 'candidateNote', note.id, candidateNote.parse(note), null)
  removal.run(call.sqlite, note.id)
}

/** Keeps that somebody asked to see the notes on a person: no state changes, and it cannot be taken back. */
export function recordReading(call: Writing, { id, person }: StoredCandidateNote): void {
  recordHistory(call, 'candidateNote', id, { person, readAt: null }, { person, readAt: call.now })
}

const toRow = ({ id, candidacy, person, kind, writtenOn, author, text }: CandidateNote) => ({
  ...{ id, candidacy, person, kind, author, text },
  written_on: writtenOn,
})

function fromRow(row: NoteRecord): StoredCandidateNote {
  const { id, candidacy, person, kind, author, text } = row
  return {
    ...{ id, candidacy, person, kind, author, text },
    writtenOn: row.written_on,
    ...stampsOf(row),
  }
}
