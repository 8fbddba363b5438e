import type { Log } from './engine-failures.ts'

/** Nobody waits for a copy made then: it takes the store as long as one call of a second or two. */
const idleMs = 2 * 60_000
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
  readonly end: () => void
}

/**
 * Copies the store while nobody works, so that what a damaged file would cost is minutes and not the time
 * since the last clean end.
 */
export function copyWhenIdle({ copy, newestCopyAt, clock, log }: IdleCopyNeeds): IdleCopy {
  let changes = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const lookAfter = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(look, ms)
    // A copy keeps no program alive: its end makes one.
    timer.unref()
  }
  const look = (): void => {
    const newest = newestCopyAt()
    const since = newest === null ? oldCopyMs : clock().getTime() - Date.parse(newest)
    // A copy of the future was made by a clock that went ahead: it says nothing about its age.
    const age = since < 0 ? oldCopyMs : since
    if (changes < manyChanges && age < oldCopyMs)
      return lookAfter(Math.min(oldCopyMs, oldCopyMs - age))
    changes = 0
    copy().catch((error: unknown) =>
      log(`no copy was made while idle: ${error instanceof Error ? error.name : typeof error}`),
    )
  }
  return {
    onCall() {
      if (changes > 0) lookAfter(idleMs)
    },
    onChange() {
      changes += 1
      lookAfter(idleMs)
    },
    end: () => clearTimeout(timer),
  }
}
