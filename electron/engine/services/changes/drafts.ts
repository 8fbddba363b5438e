import { addDays } from '#shared/calendar/index.ts'
import type { Handlers } from '../../call-context.ts'
import {
  findDraft,
  keepDraft,
  removeDraft,
  removeDraftsBefore,
} from '../../store/repositories/drafts.ts'

/** Days after which nobody comes back to what was typed: it may be of people, and is kept no longer than of use. */
const KEPT_DAYS = 30

export const draftHandlers = {
  'draft.get': ({ form }, call) => ({ draft: findDraft(call, form) }),

  'draft.keep': ({ form, subject, typed }, call) => {
    removeDraftsBefore(call, addDays(call.now.slice(0, 10), -KEPT_DAYS))
    keepDraft(call, form, subject, typed)
    return { at: call.now }
  },

  'draft.drop': ({ form }, call) => {
    removeDraft(call, form)
    return { dropped: true as const }
  },
} satisfies Handlers<'draft.get' | 'draft.keep' | 'draft.drop'>
