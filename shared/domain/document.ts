import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, instant, languageCode, requiredText, shortText, stamps } from './common.ts'

/** What a document can belong to. */
export const documentOwnerKinds = ['request', 'person', 'deployment', 'provider'] as const
export type DocumentOwnerKind = (typeof documentOwnerKinds)[number]

/** What a document is to the work. */
export const documentKinds = [
  'letter',
  'termsOfReference',
  'call',
  'evidence',
  'approvalNote',
  'assessmentReport',
  'agreement',
  'resultsReport',
  'curriculumVitae',
  'certificate',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Bytes a document may have: 25 MB holds any letter or report, and keeps backups small. */
export const MOST_DOCUMENT_BYTES = 25_000_000

/** What people say of a document. */
export const documentFacts = z.object({
  kind: z.enum(documentKinds),
  name: requiredText,
  /** Language it is written in; null was not stated. */
  language: languageCode.nullable(),
  /** The day it bears. */
  datedOn: dateOnly.nullable(),
  note: shortText.nullable(),
})
export type DocumentFacts = z.infer<typeof documentFacts>

/** Whose a document is; ids that bind nothing. */
export const documentOwner = z.object({ ownerKind: z.enum(documentOwnerKinds), owner: id })
export type DocumentOwner = z.infer<typeof documentOwner>

/**
 * A file attached to a request, a person or a deployment. Its content is kept apart, as it was received, and
 * never changes: a newer version is a document of its own that replaces it.
 */
export const document = documentFacts.extend({
  id,
  ...documentOwner.shape,
  /** The person whose data it holds: its owner, or who is deployed; null of a request or a provider. */
  person: id.nullable(),
  /** What its bytes are, told by themselves and not by its name. */
  mediaType: shortText,
  /** Bytes. */
  size: z.int().min(1).max(MOST_DOCUMENT_BYTES),
  /** SHA-256 of the content, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The version before it; an id that may lead to nothing any more. */
  replaces: id.nullable(),
  addedBy: shortText,
  /** When it was put away; null while it stands. Its content stays, so that this can be undone. */
  removedAt: instant.nullable(),
})
export type Document = z.infer<typeof document>

export const storedDocument = document.extend(stamps.shape)
export type StoredDocument = z.infer<typeof storedDocument>
