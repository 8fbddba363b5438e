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

const underWay = new WeakMap<Database, Map<string, Promise<unknown>>>()

/**
 * As {@link perVersion} for what takes longer than a moment: others work between its steps, and it begins
 * anew where the data changed meanwhile. `begin` reads what the steps need, and may wait. Who asks the same
 * while it is under way gets the same answer.
 */
export function perVersionInSteps<T>(
  sqlite: Database,
  key: string,
  begin: () => Promise<Iterator<void, T>>,
  everyMs = BREATHE_EVERY_MS,
): Promise<T> {
  let asked = underWay.get(sqlite)
  if (!asked) underWay.set(sqlite, (asked = new Map<string, Promise<unknown>>()))
  const same = asked
  const running = same.get(key) as Promise<T> | undefined
  if (running !== undefined) return running
  const answer = inSteps(sqlite, key, begin, everyMs).finally(() => same.delete(key))
  same.set(key, answer)
  return answer
}

async function inSteps<T>(
  sqlite: Database,
  key: string,
  begin: () => Promise<Iterator<void, T>>,
  everyMs: number,
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
        await nextTurn()
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
