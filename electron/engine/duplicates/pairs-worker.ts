import { parentPort } from 'node:worker_threads'
import { nextTurn } from '../next-turn.ts'
import { createPairKeeper } from './pair-keeper.ts'
import type { FromKeeper, ToKeeper } from './pair-link.ts'

// Comparing everybody with everybody grows with the roster, so it has a thread of its own: see pair-link.ts.
const keeper = createPairKeeper()
const stopped = new Set<number>()

/** What was found is told this often: small batches, so that reading one is not felt. */
const TELL_EVERY_MS = 12

function post(message: FromKeeper): void {
  parentPort?.postMessage(message)
}

async function answer({ id, work, params }: Extract<ToKeeper, { work: unknown }>): Promise<void> {
  let found: unknown[] = []
  let told = performance.now()
  const tell = (done: number, total: number): void => {
    post({ id, found, done, total })
    found = []
    told = performance.now()
  }
  const breathe = async (done: number, total: number): Promise<void> => {
    if (performance.now() - told < TELL_EVERY_MS) return
    tell(done, total)
    await nextTurn()
    if (stopped.has(id)) throw new Error('stopped')
  }
  try {
    const of = keeper[work] as (...of: readonly unknown[]) => Promise<unknown>
    const result = await of(params, (each: unknown) => found.push(each), breathe)
    post({ id, found, result })
  } catch (error) {
    post({ id, failed: error instanceof Error ? error.message : String(error) })
  } finally {
    stopped.delete(id)
  }
}

parentPort?.on('message', (message: ToKeeper) => {
  if ('stop' in message) stopped.add(message.id)
  else void answer(message)
})
