import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { CallName, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { createEngine, type Engine } from '#electron/engine/engine.ts'

/** Key of throw-away stores that hold nothing but invented people. */
export const BENCH_KEY = '5'.repeat(64)
export const BENCH_NOW = '2026-11-24T09:00:00.000Z'

/** A store of sample people and the engine on it. */
export interface BenchRoster {
  readonly people: number
  readonly folder: string
  /** Milliseconds the sample took to be written. */
  readonly filledIn: number
  readonly engine: () => Engine
  /** Makes a call and throws when it fails. */
  readonly call: <N extends CallName>(name: N, params: ParamsOf<N>) => Promise<ResultOf<N>>
  /** Starts the engine anew on the closed store, as a user does in the morning. */
  readonly reopen: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Fills a fresh store in a temporary folder with `people` sample people. */
export async function openBenchRoster(people: number): Promise<BenchRoster> {
  const folder = await mkdtemp(join(tmpdir(), 'scrutin-bench-'))
  // It goes on: what is done once a day is not done at each end.
  const clock = (): Date => new Date(Date.parse(BENCH_NOW) + performance.now())
  const open = (): Promise<Engine> =>
    createEngine({ folder, keyHex: BENCH_KEY, user: 'bench', clock })
  let engine = await open()
  const call = async <N extends CallName>(name: N, params: ParamsOf<N>): Promise<ResultOf<N>> => {
    const reply = await engine.call(name, params)
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
    return reply.result as ResultOf<N>
  }
  const started = performance.now()
  await call('app.openSample', { people, seed: 1997, task: randomUUID() })
  const filledIn = performance.now() - started
  return {
    people,
    folder,
    filledIn,
    engine: () => engine,
    call,
    reopen: async () => {
      engine = await open()
    },
    remove: async () => {
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
