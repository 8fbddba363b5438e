import type { CallName } from '#shared/contract/contract.ts'
import type { ChangeSet } from '#shared/domain/history.ts'
import type { Id } from '#shared/domain/common.ts'
import { call } from './call.ts'
import { failureOf } from './client-failure.ts'
import { hearReplies } from './hear-replies.ts'

/**
 * What this window changed, so that it can be undone and redone from here. Other windows' changes are
 * not taken back by a key pressed in this one.
 */
let done: readonly ChangeSet[] = []
let undone: readonly ChangeSet[] = []

/** By the answer of the call, so that a message never offers to undo somebody else's change. */
const changes = new WeakMap<object, ChangeSet>()

/** Remembered at the most; each is a few words. */
const REMEMBERED = 200

hearReplies((name, result, change) => {
  if (change === undefined) return
  if (typeof result === 'object' && result !== null) changes.set(result, change)
  if (leavesNothing.has(name)) return
  done = [...done, change].slice(-REMEMBERED)
  undone = []
})

/** An undoing, which is done again in its own way; and what only keeps that somebody looked, for good. */
const leavesNothing: ReadonlySet<CallName> = new Set([
  ...(['change.undo', 'person.askRestricted', 'evaluation.ask', 'candidateNote.read'] as const),
])

/** The change set that a call made, by its answer; null where it changed nothing. */
export function changeOf(result: object): ChangeSet | null {
  return changes.get(result) ?? null
}

/** What Ctrl+Z would take back; null when there is nothing. */
export function newestDone(): ChangeSet | null {
  return done.at(-1) ?? null
}

/** What Ctrl+Shift+Z would do again; null when there is nothing. */
export function newestUndone(): ChangeSet | null {
  return undone.at(-1) ?? null
}

/**
 * Takes a change of this window back, under `task`, by which it tells how far it is and can be stopped.
 * Returns the change that did it; fails as `change.undo`.
 */
export async function undoChange(
  { id }: Pick<ChangeSet, 'id'>,
  task: Id,
): Promise<ChangeSet | null> {
  let by: ChangeSet | null
  try {
    by = await takeBack(id, task)
  } catch (error) {
    if (isForGood(error)) done = done.filter((each) => each.id !== id)
    throw error
  }
  done = done.filter((each) => each.id !== id)
  if (by !== null) undone = [...undone, by]
  return by
}

/** Does again what {@link undoChange} took back, under `task`; `by` is the change that took it back. */
export async function redoChange(by: Pick<ChangeSet, 'id'>, task: Id): Promise<ChangeSet | null> {
  const again = await takeBack(by.id, task)
  undone = undone.filter((each) => each.id !== by.id)
  if (again !== null) done = [...done, again]
  return again
}

/** Never to be taken back, however often it is tried: the key goes on to what was done before it. */
const forGood: ReadonlySet<string> = new Set([
  'failures.undoFinal',
  'failures.undoErased',
  'failures.undoDone',
  'failures.undoUnknown',
])

const isForGood = (error: unknown): boolean => forGood.has(failureOf(error).message.key)

async function takeBack(id: Id, task: Id): Promise<ChangeSet | null> {
  return changeOf(await call('change.undo', { id, task }))
}
