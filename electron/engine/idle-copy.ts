import type { Log } from './engine-failures.ts'

/** A pause in which a copy is made of what is worth one. */
const idleMs = 2 * 60_000
/** A disk may have room again. */
const againMs = 15 * 60_000
/** Who works without a pause has a copy of every hour all the same. */
const breathMs = 10_000
/** So many changes are copied as soon as nobody works ... */
const manyChanges = 20
/** ... and a few as soon as the newest copy is this old. */
const oldCopyMs = 60 * 60_000

export interface IdleCopyNeeds {
  /** Copies what is committed. */
  readonly copy: () => Promise<void>
  /** Instant of the newest copy; null when there is none. */
  readonly newestCopyAt: () => string | null
  readonly clock: () => Date
  readonly log: Log
}

export interface IdleCopy {
  /** A call came in: whoever made it is at work. */
  readonly onCall: () => void
  /** Something was changed. */
  readonly onChange: () => void
  /** Makes no more copies; resolves when the one under way is made. */
  readonly end: () => Promise<void>
}

/**
 * Copies the store while nobody works, so that what a damaged file would cost is minutes and not the time
 * since the last clean end.
 */
export function copyWhenIdle({ copy, newestCopyAt, clock, log }: IdleCopyNeeds): IdleCopy {
  let changes = 0
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> = Promise.resolve()

  const lookAfter = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(look, ms)
    // A copy keeps no program alive: its end makes one.
    timer.unref()
  }
  let newest = newestCopyAt()

  /** A copy of the future was made by a clock that went ahead: it says nothing about its age. */
  const ageOfNewest = (): number => {
    const since = newest === null ? oldCopyMs : clock().getTime() - Date.parse(newest)
    return since < 0 ? oldCopyMs : since
  }
  const look = (): void => {
    newest = newestCopyAt()
    const age = ageOfNewest()
    if (changes < manyChanges && age < oldCopyMs)
      return lookAfter(Math.min(oldCopyMs, oldCopyMs - age))
    const copied = changes
    changes = 0
    underWay = copy()
      .catch((error: unknown) => {
        log(`no copy was made while idle: ${error instanceof Error ? error.name : typeof error}`)
        // What was to be copied still is: also where nothing more is changed.
        changes += copied
        if (!ended) lookAfter(againMs)
      })
      .finally(() => void (newest = newestCopyAt()))
  }
  const wait = (): void => lookAfter(ageOfNewest() < oldCopyMs ? idleMs : breathMs)
  return {
    onCall() {
      if (changes > 0) wait()
    },
    onChange() {
      changes += 1
      wait()
    },
    end() {
      ended = true
      clearTimeout(timer)
      return underWay
    },
  }
}
