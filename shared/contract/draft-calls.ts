import { z } from 'zod'
import { id, instant, shortText } from '../domain/common.ts'
import { mutation, query } from './define.ts'
import { jsonText } from './json-text.ts'

/** Characters of what one form may hold: more than any letter or record. */
const LONGEST_DRAFT = 2_000_000

const form = shortText.min(1)

/**
 * What is typed into a form and not saved yet. It is kept inside the encrypted store, so that a reload, a close
 * or a crash loses nothing, and forgotten after thirty days; it is no change of the roster and has no history.
 */
export const draftCalls = {
  /** What was typed into a form, with when it was kept last; null where nothing was. */
  'draft.get': query(
    'draft',
    z.object({ form }),
    z.object({ draft: z.object({ typed: z.string(), at: instant }).nullable() }),
  ),
  /**
   * Keeps what is typed: `typed` is JSON of the form's own making, at most a hundred levels deep, `subject` the
   * record it is about, with which it is erased.
   */
  'draft.keep': mutation(
    ['draft'],
    z.object({ form, subject: id.nullable(), typed: jsonText(LONGEST_DRAFT) }),
    z.object({ at: instant }),
  ),
  /** Forgets what was typed: it was saved, or is not wanted any more. */
  'draft.drop': mutation(['draft'], z.object({ form }), z.object({ dropped: z.literal(true) })),
}
