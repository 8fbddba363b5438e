import type { HistoryEntry } from '#shared/domain/history.ts'
import { isRestrictedField } from '#shared/domain/restricted.ts'
import type { Handlers } from '../call-context.ts'
import { mergedInto } from '../store/repositories/person-merges.ts'
import { listHistory } from '../store/repositories/history.ts'

export const historyHandlers = {
  'history.list': ({ entity, id, limit }, call) => {
    const own = listHistory(call, entity, id, limit).map(masked)
    if (entity !== 'person') return own
    // The history of a record that was merged into this one is this person's too.
    const merged = mergedInto(call, id).flatMap((gone) =>
      listHistory(call, entity, gone, limit).map(masked),
    )
    return [...own, ...merged].sort((a, b) => b.seq - a.seq).slice(0, limit)
  },
} satisfies Handlers<'history.list'>

/** That passport and emergency data changed is told; what stood in them is asked for apart. */
function masked(entry: HistoryEntry): HistoryEntry {
  if (entry.entity !== 'person') return entry
  return { ...entry, before: withoutSecrets(entry.before), after: withoutSecrets(entry.after) }
}

function withoutSecrets(state: unknown): unknown {
  if (typeof state !== 'object' || state === null) return state
  return Object.fromEntries(Object.entries(state).filter(([field]) => !isRestrictedField(field)))
}
