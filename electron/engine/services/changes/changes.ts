import type { Handlers } from '../../call-context.ts'
import { firstKnownBreak } from '../../store/repositories/history-breaks.ts'
import { changePageHandlers } from './change-pages.ts'
import { undo } from './undo.ts'
import { verifyWhole } from './verify.ts'

export const changeHandlers = {
  ...changePageHandlers,

  'change.undo': async ({ id, task }, call) => ({ what: await undo(call, id, call.task(task)) }),

  'history.verify': async ({ task }, call) => {
    const control = call.task(task)
    const verified = await verifyWhole(call.sqlite, (rows) => {
      control.progress('host.stageHistory', rows, null)
      return control.breathe()
    })
    return { ...verified, known: firstKnownBreak(call.sqlite) }
  },
} satisfies Handlers<'change.undo' | 'history.verify' | keyof typeof changePageHandlers>
