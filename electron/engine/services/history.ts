import type { Handlers } from '../call-context.ts'
import { mergedInto } from '../store/repositories/person-merges.ts'
import { listHistory } from '../store/repositories/history.ts'

export const historyHandlers = {
  'history.list': ({ entity, id, limit }, call) => {
    const own = listHistory(call, entity, id, limit)
    if (entity !== 'person') return own
    // The history of a record that was merged into this one is this person's too.
    const merged = mergedInto(call, id).flatMap((gone) => listHistory(call, entity, gone, limit))
    return [...own, ...merged].sort((a, b) => b.seq - a.seq).slice(0, limit)
  },
} satisfies Handlers<'history.list'>
