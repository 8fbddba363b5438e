import type { EventPayload } from '#shared/contract/events.ts'
import type { Id } from '#shared/domain/common.ts'

export type Progress = EventPayload<'progress'>

const listeners = new Map<Id, (progress: Progress) => void>()

/** Hears how far the long call under this task is. Returns what ends the hearing. */
export function hearProgress(task: Id, listener: (progress: Progress) => void): () => void {
  listeners.set(task, listener)
  return () => listeners.delete(task)
}

export function tellProgress(progress: Progress): void {
  listeners.get(progress.task)?.(progress)
}
