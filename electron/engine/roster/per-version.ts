import type { Database } from '#electron/engine/store/sqlite.ts'
import { nextTurn } from '../next-turn.ts'
import { selectValues } from '../store/statement.ts'

interface Kept {
  readonly version: string
  readonly values: Map<string, unknown>
}

/** Answers kept for one version of the data; the oldest give way. */
const KEPT_AT_MOST = 24

const kept = new WeakMap<Database, Kept>()

const othersCommits = selectValues<number>('PRAGMA data_version')
const ownChanges = selectValues<number>('SELECT total_changes()')

/**
 * Names the state of the data that a connection sees: other connections' commits change the first
 * number, its own statements the second.
 */
export function dataVersion(sqlite: Database): string {
  return `${othersCommits.get(sqlite) ?? 0}.${ownChanges.get(sqlite) ?? 0}`
}

function keptNow(sqlite: Database): Map<string, unknown> {
  const version = dataVersion(sqlite)
  let here = kept.get(sqlite)
  if (here?.version !== version) kept.set(sqlite, (here = { version, values: new Map() }))
  return here.values
}

/** The answer that {@link perVersion} has already; undefined where it has none. */
// The caller alone knows what it keeps under its key.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function keptAnswer<T>(sqlite: Database, key: string): T | undefined {
  const values = keptNow(sqlite)
  if (!values.has(key)) return undefined
  return use(values, key, values.get(key) as T)
}

/**
 * Computes a thing once for each version of the data and forgets it with the next. What it is computed
 * from must be of this version: nothing that was read before a wait.
 */
export function perVersion<T>(sqlite: Database, key: string, compute: () => T): T {
  const values = keptNow(sqlite)
  return use(values, key, values.has(key) ? (values.get(key) as T) : compute())
}

/** Work this long without a breath is not felt. */
const BREATHE_EVERY_MS = 12

/** So often a computation begins anew because the data changed; then it is done in one go. */
const TRIES = 4

/** Who waits for an answer that takes long. */
export interface Waiting<Step> {
  /** Aborted when they do not wait any longer. */
  readonly signal: AbortSignal
  /** Told of what the steps yield, now and then. */
  readonly onStep: (step: Step) => void
}

/** Somebody who cannot be told and does not go away. */
const patient: Waiting<unknown> = { signal: new AbortController().signal, onStep: () => undefined }

interface UnderWay<T, Step> {
  readonly answer: Promise<T>
  readonly waiting: Set<Waiting<Step>>
}

const underWay = new WeakMap<Database, Map<string, UnderWay<unknown, unknown>>>()

/**
 * As {@link perVersion} for what takes longer than a moment: others work between its steps, and it begins
 * anew where the data changed meanwhile. `begin` reads what the steps need, and may wait. Who asks the same
 * while it is under way gets the same answer. Once everybody who waited has gone it ends, with what the last
 * of them gave as the reason.
 */
export async function perVersionInSteps<T, Step>(
  sqlite: Database,
  key: string,
  begin: () => Promise<Iterator<Step, T>>,
  { everyMs = BREATHE_EVERY_MS, by = patient }: { everyMs?: number; by?: Waiting<Step> } = {},
): Promise<T> {
  by.signal.throwIfAborted()
  let asked = underWay.get(sqlite)
  if (!asked) underWay.set(sqlite, (asked = new Map<string, UnderWay<unknown, unknown>>()))
  const same = asked
  let running = same.get(key) as UnderWay<T, Step> | undefined
  if (running === undefined) {
    const waiting = new Set([by])
    const answer = inSteps(sqlite, key, begin, everyMs, waiting).finally(() => same.delete(key))
    running = { answer, waiting }
    same.set(key, running as UnderWay<unknown, unknown>)
  } else running.waiting.add(by)
  return waitFor(running, by)
}

/** The answer, or the reason why somebody does not wait any longer. */
async function waitFor<T, Step>(
  { answer, waiting }: UnderWay<T, Step>,
  by: Waiting<Step>,
): Promise<T> {
  const { signal } = by
  const gone = Promise.withResolvers<never>()
  const leave = (): void => {
    waiting.delete(by)
    gone.reject(signal.reason)
  }
  signal.addEventListener('abort', leave)
  try {
    return await Promise.race([answer, gone.promise])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

async function inSteps<T, Step>(
  sqlite: Database,
  key: string,
  begin: () => Promise<Iterator<Step, T>>,
  everyMs: number,
  waiting: ReadonlySet<Waiting<Step>>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const known = keptAnswer<T>(sqlite, key)
    if (known !== undefined) return known
    const steps = await begin()
    const version = dataVersion(sqlite)
    let breathed = performance.now()
    let step = steps.next()
    while (!step.done) {
      if (tries < TRIES && performance.now() - breathed >= everyMs) {
        for (const { onStep } of waiting) onStep(step.value)
        await nextTurn()
        if (waiting.size === 0) throw new Error('nobody waits for it any more')
        if (dataVersion(sqlite) !== version) break
        breathed = performance.now()
      }
      step = steps.next()
    }
    if (step.done) {
      const { value } = step
      return perVersion(sqlite, key, () => value)
    }
  }
}

function use<T>(values: Map<string, unknown>, key: string, value: T): T {
  // What was used last stands last, so that the longest unused gives way.
  values.delete(key)
  values.set(key, value)
  const [oldest] = values.keys()
  if (values.size > KEPT_AT_MOST && oldest !== undefined) values.delete(oldest)
  return value
}
