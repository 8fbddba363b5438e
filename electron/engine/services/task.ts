import type { Handlers } from '../call-context.ts'
import type { EngineHouse } from '../engine-house.ts'

export function taskHandlers({ tasks }: EngineHouse) {
  return {
    'task.cancel': ({ task }) => ({ found: tasks.cancel(task) }),
  } satisfies Handlers<'task.cancel'>
}
