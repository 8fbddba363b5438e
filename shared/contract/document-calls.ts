import { z } from 'zod'
import { id, longText } from '../domain/common.ts'
import {
  documentFacts,
  documentOwner,
  MOST_DOCUMENT_BYTES,
  storedDocument,
} from '../domain/document.ts'
import { mutation, output, query, usesUp } from './define.ts'
import { fileToken } from './exchange-calls.ts'

const changed = ['document', 'request', 'history', 'app'] as const
const version = z.int().positive()

/** What of a document can be shown without another program; nothing of it is ever run. */
const preview = z.discriminatedUnion('as', [
  /** The text, or its beginning where `cut`. */
  z.object({ as: z.literal('text'), text: longText, cut: z.boolean() }),
  /** A picture whose bytes begin as its media type says. */
  z.object({
    as: z.literal('picture'),
    mediaType: z.enum(['image/png', 'image/jpeg']),
    bytes: z.instanceof(Uint8Array),
  }),
  z.object({ as: z.literal('nothing') }),
])

export const documentCalls = {
  /** Documents of one owner, those put away among them, the newest first. */
  'document.list': query('document', documentOwner, z.array(storedDocument)),
  /**
   * Takes a lent file into the encrypted store, as it is. `replaces` names the version before it. Fails with
   * `notFound` where the owner is not on the roster, `tooLarge` above 25,000,000 bytes, `unreadable` where the
   * file is empty, and `conflict` where the id is taken.
   */
  'document.add': usesUp(
    mutation(
      changed,
      z.object({
        id,
        ...documentOwner.shape,
        ...documentFacts.shape,
        replaces: id.nullable(),
        file: fileToken,
      }),
      storedDocument,
    ),
    ({ file }) => file,
  ),
  /** Changes what is said of a document; its content never changes. Fails with `notFound` and `conflict`. */
  'document.change': mutation(
    changed,
    z.object({ id, version, ...documentFacts.shape }),
    storedDocument,
  ),
  /** Puts a document away, or back; its content stays. Fails with `notFound` and `conflict`. */
  'document.putAway': mutation(
    changed,
    z.object({ id, version, away: z.boolean() }),
    storedDocument,
  ),
  /**
   * What of a document can be shown: 10,000 characters of text, or a picture of 8,000,000 bytes at the most.
   * Fails with `notFound`.
   */
  'document.preview': query('document', z.object({ id }), preview),
  /**
   * Writes the content of a document into a file, as it was received. That it was written is kept before the
   * file is there. Fails with `notFound`, `unreadable` where the content does not fit its digest, `diskFull`,
   * `readOnly` or `inUse`.
   */
  'document.save': output(
    z.object({ id, to: fileToken }),
    z.object({ bytes: z.int().max(MOST_DOCUMENT_BYTES) }),
  ),
}
