import { statSync, writeFileSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { today } from '#shared/calendar/index.ts'
import type { ElsewhereState } from '#shared/contract/elsewhere-calls.ts'
import { ExpectedFailure, expectedFailure } from '#shared/contract/failure.ts'
import type { Log } from './engine-failures.ts'
import { copiesByContent } from './store/copies.ts'
import { backUp, failureElsewhere } from './store/elsewhere/backups.ts'
import { type BackupPlan, keepPlan, readPlan } from './store/elsewhere/plan.ts'
import type { Store } from './store/open.ts'

/** A pause in which a backup is made. */
const quietMs = 2 * 60_000
/** Whoever works without a pause has a backup all the same, a day later. */
const breathMs = 10_000
/** After so long it is looked again whether one is due, and tried again what failed: a stick may be back. */
const againMs = 15 * 60_000

/** So many stay, unless somebody says otherwise. */
const USUAL_KEPT = 14

export interface ElsewhereNeeds {
  readonly store: Pick<Store, 'files' | 'copyApart' | 'recovery'>
  readonly clock: () => Date
  readonly log: Log
  /** Hears that the state is another one. */
  readonly onChanged: () => void
}

/** Backups to the chosen folder, each day at the first quiet moment. */
export interface ElsewhereKeeper {
  readonly state: () => ElsewhereState
  /** The chosen folder; null where there is none. */
  readonly folder: () => string | null
  /**
   * Chooses the folder and how many stay there; null for no backups any more. Fails with `invalid`, `notFound`,
   * `readOnly` and `refused`.
   */
  readonly choose: (folder: string | null, keep: number) => void
  /** A call came in: whoever made it is at work. */
  readonly onCall: () => void
  /** Makes one now, where the newest lacks something. Fails as `backUp`; the state keeps why. */
  readonly run: () => Promise<void>
  /** Makes no more; resolves when the one under way has stopped. */
  readonly end: () => Promise<void>
}

export function backUpElsewhere({ store, clock, log, onChanged }: ElsewhereNeeds): ElsewhereKeeper {
  const { files } = store
  const ending = new AbortController()
  let plan = readPlan(files)
  let underWay: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const keep = (next: BackupPlan | null): void => {
    keepPlan(files, next)
    plan = next
  }
  const recoveryNumber = (): string | null => {
    const file = store.recovery.read()
    return typeof file === 'string' ? null : file.number
  }
  const isDue = ({ last, failed }: BackupPlan): boolean =>
    last === null ||
    failed !== null ||
    today(new Date(last.at)) !== today(clock()) ||
    last.recovery !== recoveryNumber()

  const lookAfter = (ms: number): void => {
    clearTimeout(timer)
    if (ending.signal.aborted) return
    timer = setTimeout(look, ms)
    // A backup keeps no program alive.
    timer.unref()
  }
  const look = (): void => {
    lookAfter(againMs)
    if (plan === null || !isDue(plan)) return
    run().catch((error: unknown) => {
      // Why is told by the state; anything else is a fault of ours.
      if (!(error instanceof ExpectedFailure))
        log('no backup was made elsewhere: unexpected failure')
    })
  }

  async function make(): Promise<void> {
    const chosen = plan
    if (chosen === null) throw expectedFailure('refused', 'elsewhereNotChosen')
    const at = clock().toISOString()
    try {
      await store.copyApart()
      const [copy] = copiesByContent(files.copies)
      // A roster that holds nothing yet has no copy, and needs none.
      if (copy === undefined || copy.isOfEarlierRoster) return
      const bytes = await backUp({
        ...{ files, folder: chosen.folder, keep: chosen.keep, copy, at },
        ...{ wasThere: chosen.last !== null, signal: ending.signal },
      })
      keep({ ...chosen, last: { at, bytes, recovery: recoveryNumber() }, failed: null })
      writeFileSync(files.backedUpMark, at, { mode: 0o600 })
    } catch (error) {
      if (ending.signal.aborted) return
      const failure = failureElsewhere(error, chosen.folder)
      log(`no backup was made elsewhere: ${failure.code}`)
      keep({ ...chosen, failed: { at: chosen.failed?.at ?? at, failure } })
      throw new ExpectedFailure(failure)
    }
  }

  function run(): Promise<void> {
    underWay ??= make().finally(() => {
      underWay = null
      onChanged()
    })
    return underWay
  }

  if (plan !== null) lookAfter(quietMs)
  return {
    folder: () => plan?.folder ?? null,
    state: () => ({
      folder: plan?.folder ?? null,
      keep: plan?.keep ?? USUAL_KEPT,
      sameDisk: plan !== null && isSameDisk(plan.folder, files.folder),
      last: plan?.last ? { at: plan.last.at, bytes: plan.last.bytes } : null,
      failed: plan?.failed ?? null,
      underWay: underWay !== null,
      opensElsewhere: recoveryNumber() !== null,
    }),
    choose(folder, kept) {
      if (folder === null) {
        keep(null)
        return
      }
      refuseFolder(folder, files.folder)
      // Whoever chooses a folder again that holds no backup any more says that it is the right one.
      const wasEmptied = plan?.failed?.failure.message.key === 'failures.elsewhereEmpty'
      const isSame = plan?.folder === folder && !wasEmptied
      keep({
        ...{ version: 1, folder, keep: kept },
        ...{ last: isSame ? (plan?.last ?? null) : null, failed: null },
      })
      lookAfter(quietMs)
    },
    onCall() {
      if (plan !== null) lookAfter(isLate(plan, clock()) ? breathMs : quietMs)
    },
    run,
    async end() {
      ending.abort()
      clearTimeout(timer)
      await underWay?.catch(() => undefined)
    },
  }
}

/** Nobody paused on the day it was due. */
function isLate({ last }: BackupPlan, now: Date): boolean {
  return last !== null && now.getTime() - Date.parse(last.at) > 2 * 24 * 60 * 60_000
}

/** A folder that is there, and is none of the roster's own. */
function refuseFolder(folder: string, own: string): void {
  if (!isAbsolute(folder)) throw expectedFailure('invalid', 'elsewhereNotAPath', { folder })
  const way = relative(own, folder)
  if (!way.startsWith('..') && !isAbsolute(way))
    throw expectedFailure('refused', 'elsewhereInside', { folder })
  try {
    if (statSync(folder).isDirectory()) return
  } catch (error) {
    throw new ExpectedFailure(failureElsewhere(error, folder))
  }
  throw expectedFailure('notFound', 'elsewhereGone', { folder })
}

/** Whether two folders lie on one disk; false where one cannot be asked. */
function isSameDisk(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false })?.dev)
  return a !== undefined && a === b
}
