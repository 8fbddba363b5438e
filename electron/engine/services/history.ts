import type { Handlers } from '../call-context.ts'
import { listHistory } from '../store/repositories/history.ts'

export const historyHandlers = {
  'history.list': ({ entity, id, limit }, call) => listHistory(call, entity, id, limit),
} satisfies Handlers<'history.list'>
