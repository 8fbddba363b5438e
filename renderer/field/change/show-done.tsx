import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { BrokenPromise } from '#shared/domain/broken-promise.ts'
import type { Id } from '#shared/domain/common.ts'
import type { ChangeSet } from '#shared/domain/history.ts'
import { listOf } from '#shared/text/index.ts'
import {
  call,
  changeOf,
  hearProgress,
  newId,
  type Progress,
  redoChange,
  undoChange,
} from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { ProgressBar, showFailure } from '#renderer/ui/index.ts'
import classes from './show-done.module.css'

/** Long enough to read the message and to reach the button by keyboard. */
const UNDO_SHOWN_MS = 12_000

/**
 * Confirms what was done, with a way to take it back. `by` are the answers of the calls that did it, in
 * their order: without one that changed something there is nothing to take back.
 */
export function showDone(message: string, ...by: readonly object[]): void {
  const changes = by.flatMap((result) => changeOf(result) ?? [])
  if (changes.length === 0) notifications.show({ message })
  else show([message], t('changes.undo'), () => takeBack(changes))
}

/** Says what a call changed, as the list of changes does, with the way back; nothing where it changed nothing. */
export function showChanged(result: object): void {
  const change = changeOf(result)
  if (change !== null) show([words(change.what)], t('changes.undo'), () => takeBack([change]))
}

/** A step that follows at once on what was done. */
export interface FollowUp {
  readonly label: string
  readonly run: () => void
}

/** Confirms what was done, with the step that follows on it where there is one, beside the way back. */
export function showDoneThen(
  message: string,
  then: FollowUp | null,
  ...by: readonly object[]
): void {
  if (then === null) return showDone(message, ...by)
  const changes = by.flatMap((result) => changeOf(result) ?? [])
  show([message], t('changes.undo'), () => takeBack(changes), then)
}

/** The message whose button still works on the newest change; an older one only takes room. */
let shown: string | null = null

/** Takes changes back, the last first, and says what was done, with a way to do it again. */
export async function takeBack(changes: readonly ChangeSet[]): Promise<void> {
  const { did, broken } = await oneByOne(changes, undoChange)
  const last = did.at(-1)
  if (last !== undefined) show([words(last.what), ...broken], t('changes.redo'), () => doAgain(did))
}

/** Does again what was taken back. */
export async function doAgain(undone: readonly ChangeSet[]): Promise<void> {
  const { did, broken } = await oneByOne(undone, redoChange)
  const last = did.at(-1)
  if (last !== undefined)
    show([words(last.what), ...broken], t('changes.undo'), () => takeBack(did))
}

/** Turns changes round, the last first: what that did, and whose promises it broke. */
async function oneByOne(
  changes: readonly ChangeSet[],
  turn: (change: ChangeSet, task: Id) => Promise<ChangeSet | null>,
): Promise<{ did: ChangeSet[]; broken: string[] }> {
  const did: ChangeSet[] = []
  const broken = await tellingHowFar((task, isStopped) =>
    tellingWhoIsBroken(async () => {
      for (const change of changes.toReversed()) {
        if (isStopped()) {
          if (did.length === 0) notifications.show({ message: t('failures.cancelled') })
          return
        }
        const by = await turn(change, task)
        if (by !== null) did.push(by)
      }
    }),
  )
  return { did, broken }
}

/** What takes no longer shows nothing: it would only flicker. */
const SHOWN_AFTER_MS = 400

/**
 * Does a long thing and shows meanwhile how far it is, or that it is under way, with a way to stop it.
 * `isStopped` is true once it was pressed: of what has not begun by then nothing begins.
 */
async function tellingHowFar<R>(
  work: (task: Id, isStopped: () => boolean) => Promise<R>,
): Promise<R> {
  const task = newId()
  let stopped = false
  const cancel = (): void => {
    stopped = true
    call('task.cancel', { task }).catch(showFailure)
  }
  const noticeOf = (progress: Progress | null) => ({
    ...{ id: task, autoClose: false as const, withCloseButton: false },
    message: (
      <ProgressBar
        task={{ progress, cancel }}
        label={progress === null ? t('host.stageUndo') : words(progress.stage)}
      />
    ),
  })
  const begun = setTimeout(() => notifications.show(noticeOf(null)), SHOWN_AFTER_MS)
  const stopHearing = hearProgress(task, (progress) => {
    const { done, total } = progress
    const notice = noticeOf(progress)
    // The first with more to come shows it; each that follows moves it on.
    if (total !== null && done < total) notifications.show(notice)
    notifications.update(notice)
  })
  try {
    return await work(task, () => stopped)
  } finally {
    clearTimeout(begun)
    stopHearing()
    notifications.hide(task)
  }
}

/** Of more people the rest are counted. */
const NAMED = 3

/** Does a thing and says whose promises it broke that held before. */
async function tellingWhoIsBroken(work: () => Promise<void>): Promise<string[]> {
  const everybody = { person: null, request: null, position: null }
  const keyOf = ({ person, position }: BrokenPromise): string => `${person} ${position}`
  const before = new Set((await call('promise.broken', everybody)).map(keyOf))
  await work()
  const now = (await call('promise.broken', everybody)).filter((row) => !before.has(keyOf(row)))
  const names = [...new Set(now.map(({ personName }) => personName))]
  return names.length === 0
    ? []
    : [t('promises.brokenBy', { people: names.length, names: listOf(names, 'semicolon', NAMED) })]
}

function show(
  lines: readonly string[],
  button: string,
  onPress: () => Promise<void>,
  then?: FollowUp,
): void {
  if (shown !== null) notifications.hide(shown)
  const id = notifications.show({
    autoClose: UNDO_SHOWN_MS,
    message: (
      <Done
        lines={lines}
        button={button}
        onPress={() => {
          notifications.hide(id)
          onPress().catch(showFailure)
        }}
        {...(then
          ? {
              then: {
                label: then.label,
                run: () => {
                  notifications.hide(id)
                  then.run()
                },
              },
            }
          : {})}
      />
    ),
  })
  shown = id
}

function Done({
  lines,
  button,
  onPress,
  then,
}: {
  readonly lines: readonly string[]
  readonly button: string
  readonly onPress: () => void
  readonly then?: FollowUp
}): ReactNode {
  return (
    <span className={classes.done}>
      <span className={classes.message}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </span>
      {then && (
        <Button variant="light" size="compact-sm" onClick={then.run}>
          {then.label}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" onClick={onPress}>
        {button}
      </Button>
    </span>
  )
}
