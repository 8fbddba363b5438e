import type { Handlers } from '../call-context.ts'
import type { EngineParts } from '../engine-parts.ts'

export function taskHandlers({ tasks }: EngineParts) {
  return {
    'task.cancel': ({ task }) => ({ found: tasks.cancel(task) }),
  } satisfies Handlers<'task.cancel'>
}
