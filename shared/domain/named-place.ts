import { z } from 'zod'
import { id } from './common.ts'

/** Where a text stands that names somebody: what it is about, and what of it. */
const namingTexts = [
  'person',
  'request',
  'requestReason',
  'precondition',
  'assessment',
  'recommendation',
  'budget',
  'document',
  'position',
  'candidacyReason',
  'setAside',
  'nomination',
  'providerAsk',
  'candidateNote',
  'letterTemplate',
  'deployment',
  'decision',
  'provider',
  'fileName',
  'exchange',
] as const

/** One place in which the name, the passport number or the e-mail of a person stands beside their own record. */
export const namedPlace = z.object({
  text: z.enum(namingTexts),
  /** Whose or which it is: a name, a title or a file name. */
  label: z.string(),
  /** What it is opened by: the person it is about, or the request; null of a provider and a list. */
  person: id.nullable(),
  request: id.nullable(),
})
export type NamedPlace = z.infer<typeof namedPlace>

/** Where somebody is named in what is kept of others. */
export const namedElsewhere = z.object({
  /** Places in all; `places` holds the first 200. */
  count: z.int(),
  places: z.array(namedPlace).max(200),
  /** Of the places, names of files that were imported. */
  fileNames: z.int(),
  /** Entries of the history of others, which is never changed. */
  history: z.int(),
})
export type NamedElsewhere = z.infer<typeof namedElsewhere>
