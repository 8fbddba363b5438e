import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Document, DocumentOwner, StoredDocument } from '#shared/domain/document.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { DocumentTable } from '../tables/roster-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type Row = Selectable<DocumentTable>

const byId = selectRows<Row, [id: Id]>('SELECT * FROM document WHERE id = ?')

const ofOwner = selectRows<Row, [owner: Id, kind: string]>(
  'SELECT * FROM document WHERE owner = ? AND owner_kind = ? ORDER BY created DESC, id DESC',
)

const ofPerson = selectRows<Row, [person: Id]>('SELECT * FROM document WHERE person = ?')

const chunks = selectValues<Buffer, [document: Id]>(
  'SELECT content FROM document_chunk WHERE document = ? ORDER BY ordinal',
)

const erasing = changeRows<[person: Id]>('DELETE FROM document WHERE person = ?')

export function findDocument({ sqlite }: Reading, id: Id): StoredDocument | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Documents of one owner, those put away among them, the newest first. */
export function listDocuments(
  { sqlite }: Reading,
  { owner, ownerKind }: DocumentOwner,
): StoredDocument[] {
  return ofOwner.all(sqlite, owner, ownerKind).map(fromRow)
}

/** Documents that hold data of a person: their own and those of their deployments. */
export function listDocumentsAbout({ sqlite }: Reading, person: Id): StoredDocument[] {
  return ofPerson.all(sqlite, person).map(fromRow)
}

/** Writes a new document, its content in pieces. */
export function insertDocument(
  call: Writing,
  document: Document,
  content: readonly Uint8Array[],
  stamps: Stamps = newStamps(call),
): void {
  const { sqlite } = call
  insertRow(sqlite, 'document', {
    ...toRow(document),
    media_type: document.mediaType,
    ...{ size: document.size, digest: document.sha256, replaces: document.replaces },
    added_by: document.addedBy,
    ...stamps,
  })
  content.forEach((piece, ordinal) =>
    insertRow(sqlite, 'document_chunk', { document: document.id, ordinal, content: piece }),
  )
  recordHistory(call, 'document', document.id, null, document)
}

/** Writes what is said of a document, and whose it is; its content never changes. */
export function changeDocument(call: Writing, before: StoredDocument, after: Document): void {
  if (!recordHistory(call, 'document', after.id, before, after)) return
  updateRow(call.sqlite, 'document', { ...toRow(after), ...nextStamps(call, before) })
}

/** The content of a document, piece by piece. */
export function* contentOf({ sqlite }: Reading, id: Id): Generator<Buffer> {
  yield* chunks.each(sqlite, id)
}

/** Takes away every document that holds data of a person, content and all. */
export function eraseDocumentsOf({ sqlite }: Writing, person: Id): void {
  erasing.run(sqlite, person)
}

function toRow(document: Document) {
  return {
    id: document.id,
    owner_kind: document.ownerKind,
    owner: document.owner,
    person: document.person,
    kind: document.kind,
    name: document.name,
    language: document.language,
    dated_on: document.datedOn,
    note: document.note,
    removed_at: document.removedAt,
  }
}

function fromRow(row: Row): StoredDocument {
  return {
    id: row.id,
    ownerKind: row.owner_kind,
    owner: row.owner,
    person: row.person,
    kind: row.kind,
    name: row.name,
    language: row.language,
    datedOn: row.dated_on,
    note: row.note,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.digest,
    replaces: row.replaces,
    addedBy: row.added_by,
    removedAt: row.removed_at,
    ...stampsOf(row),
  }
}
