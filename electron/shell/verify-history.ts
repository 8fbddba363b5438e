import { v7 as uuid } from 'uuid'
import { engineContract, type EngineCallName } from '#shared/contract/contract.ts'
import type { EventPayload } from '#shared/contract/events.ts'
import type { EventMessage, Reply } from '#shared/contract/message.ts'
import { phrase } from '#shared/text/index.ts'

const CALL = 'history.verify' satisfies EngineCallName

/** Verifies the history at the menu's word and tells every window what came of it. */
export async function verifyHistory(
  call: (name: typeof CALL, params: { readonly task: string }) => Promise<Reply>,
  tell: (message: EventMessage) => void,
): Promise<void> {
  const reply = await call(CALL, { task: uuid() })
  tell({ event: 'notice', payload: noticeOf(reply) })
}

function noticeOf(reply: Reply): EventPayload<'notice'> {
  if (!reply.ok) {
    const { message, next } = reply.failure
    return { level: 'error', message, next }
  }
  const { rows, firstBreak } = engineContract[CALL].result.parse(reply.result)
  return firstBreak === null
    ? { level: 'info', message: phrase('changes.verified', { rows }), next: null }
    : {
        level: 'error',
        message: phrase('changes.notVerified', { row: String(firstBreak) }),
        next: null,
      }
}
