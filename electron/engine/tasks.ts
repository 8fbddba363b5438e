import { phrase, type TextKey } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { EventName, EventPayload } from '#shared/contract/events.ts'
import type { Id } from '#shared/domain/common.ts'
import type { TaskControl } from './call-context.ts'
import { nextTurn } from './next-turn.ts'

/** Ten a second are as many as an eye can follow. */
const PROGRESS_EVERY_MS = 100
/** Work this long without a breath is not felt; below it, `breathe` returns at once. */
const BREATHE_EVERY_MS = 12

/** The long calls that are under way or waiting for their turn. */
export interface Tasks {
  /** Makes a task known, so that it can be cancelled before it has begun. */
  readonly begin: (task: Id) => TaskControl
  readonly end: (task: Id) => void
  /** Asks a task to stop; false when there is no such task. */
  readonly cancel: (task: Id) => boolean
  readonly cancelAll: () => void
  readonly control: (task: Id) => TaskControl
}

type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void

export function createTasks(emit: Emit): Tasks {
  const running = new Map<Id, { control: TaskControl; abort: AbortController }>()

  function begin(task: Id): TaskControl {
    const known = running.get(task)
    if (known) return known.control
    const abort = new AbortController()
    const control = createControl(task, abort.signal, emit)
    running.set(task, { control, abort })
    return control
  }

  function cancel(task: Id): boolean {
    const known = running.get(task)
    known?.abort.abort(cancelled())
    return known !== undefined
  }

  return {
    begin,
    control: begin,
    end: (task) => void running.delete(task),
    cancel,
    cancelAll: () => [...running.keys()].forEach(cancel),
  }
}

function createControl(task: Id, signal: AbortSignal, emit: Emit): TaskControl {
  let told: { stage: TextKey | null; at: number } = { stage: null, at: -Infinity }
  let breathed = performance.now()
  return {
    signal,
    progress(stage, done, total) {
      const now = performance.now()
      const due = now - told.at >= PROGRESS_EVERY_MS || stage !== told.stage || done === total
      if (!due) return
      told = { stage, at: now }
      emit('progress', { task, stage: phrase(stage), done, total })
    },
    async breathe() {
      if (performance.now() - breathed >= BREATHE_EVERY_MS) {
        await nextTurn()
        breathed = performance.now()
      }
      signal.throwIfAborted()
    },
  }
}

function cancelled(): ExpectedFailure {
  return expectedFailure('cancelled', 'cancelled')
}
