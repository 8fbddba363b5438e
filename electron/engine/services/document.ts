import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import type { Id } from '#shared/domain/common.ts'
import { exchangeContents } from '#shared/domain/exchange.ts'
import {
  documentFacts,
  type DocumentOwner,
  MOST_DOCUMENT_BYTES,
  type StoredDocument,
} from '#shared/domain/document.ts'
import { cleanText, cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import { readLentHead } from '../files/lent-bytes.ts'
import { mediaTypeOf } from '../files/media-type.ts'
import { writeWhole } from '../files/write-file.ts'
import {
  changeDocument,
  contentOf,
  findDocument,
  insertDocument,
  listDocuments,
} from '../store/repositories/documents.ts'
import { findDeployment } from '../store/repositories/deployments.ts'
import { insertExchange } from '../store/repositories/exchanges.ts'
import { findPerson } from '../store/repositories/people.ts'
import { findProvider } from '../store/repositories/providers.ts'
import { findRequest } from '../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion } from '../store/repositories/stored.ts'

/** Bytes of a piece. */
const CHUNK = 256 * 1024
/** What tells what a file is. */
const HEAD = 4096
const MOST_SHOWN = { characters: 10_000, pictureBytes: 8_000_000 }

export const documentHandlers = {
  'document.list': (owner, call) => listDocuments(call, owner),

  'document.add': async ({ file, ...asked }, call) => {
    const { id, ownerKind, owner, replaces, ...facts } = asked
    expectNew(findDocument(call, id), 'document')
    const person = personOf(call, asked)
    const { pieces, size, sha256 } = await readPieces(call.file(file, 'read'))
    insertDocument(
      call,
      {
        ...{ id, ownerKind, owner, person, replaces, ...facts, size, sha256 },
        mediaType: mediaTypeOf((pieces[0] ?? Buffer.alloc(0)).subarray(0, HEAD), facts.name),
        ...{ addedBy: cutText(call.user, 300), removedAt: null },
      },
      pieces,
    )
    call.describe(phrase('changes.documentAdded', { name: facts.name }))
    return expectFound(findDocument(call, id), 'document')
  },

  'document.change': ({ id, version, ...facts }, call) => {
    const before = expectCurrent(call, id, version)
    changeDocument(call, before, { ...before, ...documentFacts.parse(facts) })
    call.describe(phrase('changes.documentChanged', { name: facts.name }))
    return expectFound(findDocument(call, id), 'document')
  },

  'document.putAway': ({ id, version, away }, call) => {
    const before = expectCurrent(call, id, version)
    changeDocument(call, before, { ...before, removedAt: away ? call.now : null })
    const what = away ? 'changes.documentPutAway' : 'changes.documentPutBack'
    call.describe(phrase(what, { name: before.name }))
    return expectFound(findDocument(call, id), 'document')
  },

  'document.preview': ({ id }, call) => {
    const { mediaType, size } = expectFound(findDocument(call, id), 'document')
    if (mediaType === 'text/plain') return { as: 'text', ...beginning(call, id) }
    const isPicture = mediaType === 'image/png' || mediaType === 'image/jpeg'
    if (!isPicture || size > MOST_SHOWN.pictureBytes) return { as: 'nothing' }
    return { as: 'picture', mediaType, bytes: Buffer.concat([...contentOf(call, id)]) }
  },

  'document.save': async ({ id, to }, call) => {
    const file = call.file(to, 'write')
    const stored = expectFound(findDocument(call, id), 'document')
    const content = Buffer.concat([...contentOf(call, id)])
    if (createHash('sha256').update(content).digest('hex') !== stored.sha256)
      throw expectedFailure('unreadable', 'documentDamaged', { name: stored.name })
    const name = cutText(file.name, 300)
    await call.keep(phrase('changes.documentWritten', { name: stored.name }), (change) =>
      insertExchange(
        change,
        {
          ...{ id: uuid(), direction: 'out', kind: 'document', file: name, counterpart: '' },
          ...{ purpose: stored.name, contents: exchangeContents.parse({}), restricted: false },
          origin: null,
        },
        [
          { entity: 'document', id },
          { entity: stored.ownerKind, id: stored.owner },
          ...(stored.ownerKind === 'deployment' && stored.person !== null
            ? [{ entity: 'person' as const, id: stored.person }]
            : []),
        ],
      ),
    )
    await writeWhole(file, content)
    return { bytes: content.length }
  },
} satisfies Handlers<
  | 'document.list'
  | 'document.add'
  | 'document.change'
  | 'document.putAway'
  | 'document.preview'
  | 'document.save'
>

function expectCurrent(call: CallContext, id: Id, version: number): StoredDocument {
  const stored = expectFound(findDocument(call, id), 'document')
  expectVersion(call, 'document', stored, version)
  return stored
}

/** Whose data a document holds. Throws `notFound` where its owner is not on the roster. */
function personOf(call: CallContext, { ownerKind, owner }: DocumentOwner): Id | null {
  switch (ownerKind) {
    case 'request':
      expectFound(findRequest(call, owner), 'request')
      return null
    case 'person':
      return expectFound(findPerson(call, owner), 'person').id
    case 'deployment':
      return expectFound(findDeployment(call, owner), 'deployment').person
    case 'provider':
      expectFound(findProvider(call, owner), 'provider')
      return null
  }
}

/** A file as it is, in pieces, hashed on the way; never more of it than a document may have. */
async function readPieces(grant: FileGrant) {
  const { name } = grant
  const bytes = await readLentHead(grant, MOST_DOCUMENT_BYTES + 1)
  if (bytes.length > MOST_DOCUMENT_BYTES)
    throw expectedFailure('tooLarge', 'documentTooLarge', {
      ...{ name, megabytes: MOST_DOCUMENT_BYTES / 1_000_000 },
    })
  if (bytes.length === 0) throw expectedFailure('unreadable', 'documentEmpty', { name })
  const pieces = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, at) =>
    bytes.subarray(at * CHUNK, (at + 1) * CHUNK),
  )
  return { pieces, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The beginning of a text. */
function beginning(call: CallContext, id: Id): { text: string; cut: boolean } {
  const decoder = new TextDecoder()
  let text = ''
  for (const piece of contentOf(call, id)) {
    text += decoder.decode(piece, { stream: true })
    if (text.length > MOST_SHOWN.characters) break
  }
  const cut = text.length > MOST_SHOWN.characters
  return { text: cleanText(text.slice(0, MOST_SHOWN.characters)), cut }
}
