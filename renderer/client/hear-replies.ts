import type { CallName } from '#shared/contract/contract.ts'
import type { ChangeSet } from '#shared/domain/history.ts'

type Listener = (name: CallName, result: unknown, change: ChangeSet | undefined) => void

const listeners: Listener[] = []

/** Hears every answer that was no failure, before whoever asked does. */
export function hearReplies(listener: Listener): void {
  listeners.push(listener)
}

export function tellReply(...reply: Parameters<Listener>): void {
  for (const listener of listeners) listener(...reply)
}
