import { Worker } from 'node:worker_threads'
import { nextTurn } from '../next-turn.ts'
import { type Breathe, createPairKeeper, type PairKeeper } from './pair-keeper.ts'

type Works = keyof PairKeeper
type ParamsOf<W extends Works> = Parameters<PairKeeper[W]>[0]
type FoundOf<W extends Works> = Parameters<Parameters<PairKeeper[W]>[1]>[0]
type ResultOf<W extends Works> = Awaited<ReturnType<PairKeeper[W]>>

/** The way to a keeper of pairs, wherever it works. */
export interface PairLink {
  /**
   * Has a piece of work done. What it finds is told in small batches; `step` is told how far it is, and
   * may stop it by throwing. Fails with what `step` threw, or where the keeper came to an end.
   */
  readonly ask: <W extends Works>(
    work: W,
    params: ParamsOf<W>,
    on?: { readonly tell?: (found: FoundOf<W>) => void; readonly step?: Breathe },
  ) => Promise<ResultOf<W>>
  /** True where the work goes on in a thread of its own. */
  readonly isThread: boolean
  /** False while a piece of work is being done. */
  readonly isIdle: () => boolean
  readonly end: () => void
}

/** A step this long is not felt. */
const BREATHE_EVERY_MS = 12

/** A keeper that works here, in steps that let other calls in: for rosters that are compared in no time. */
export function linkHere(): PairLink {
  const keeper = createPairKeeper()
  let breathed = performance.now()
  let asked = 0
  return {
    isThread: false,
    isIdle: () => asked === 0,
    ask(work, params, { tell = () => undefined, step } = {}) {
      const breathe: Breathe = async (done, total) => {
        if (performance.now() - breathed < BREATHE_EVERY_MS && done < total) return
        await nextTurn()
        breathed = performance.now()
        await step?.(done, total)
      }
      const of = keeper[work] as (...of: readonly unknown[]) => Promise<ResultOf<typeof work>>
      asked += 1
      return of(params, tell, breathe).finally(() => {
        asked -= 1
      })
    },
    end: () => undefined,
  }
}

/** What the thread is told. */
export type ToKeeper =
  | { readonly id: number; readonly work: Works; readonly params: unknown }
  | { readonly id: number; readonly stop: true }

/** What the thread tells. */
export type FromKeeper =
  | {
      readonly id: number
      readonly found: readonly unknown[]
      readonly done: number
      readonly total: number
    }
  | { readonly id: number; readonly found: readonly unknown[]; readonly result: unknown }
  | { readonly id: number; readonly failed: string }

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const keeperUrl = import.meta.url.endsWith('.ts')
  ? new URL('./pairs-worker.ts', import.meta.url)
  : new URL(import.meta.url.includes('/chunks/') ? '../pairs.js' : './pairs.js', import.meta.url)

interface Asked {
  readonly tell: (found: never) => void
  readonly step: Breathe | undefined
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Of what lives for a moment only, so much at once: comparing makes little of it, and V8 would take four times as much. */
const ofKeeper = { maxYoungGenerationSizeMb: 48 } as const

/** A keeper in a thread of its own: whatever it compares, nobody waits for it. */
export function linkThread(): PairLink {
  const worker = new Worker(keeperUrl, { resourceLimits: ofKeeper })
  const asked = new Map<number, Asked>()
  let last = 0
  let ended: Error | null = null

  function end(why: Error): void {
    ended ??= why
    for (const { reject } of asked.values()) reject(ended)
    asked.clear()
    void worker.terminate()
  }
  function settle(id: number): Asked | undefined {
    const of = asked.get(id)
    asked.delete(id)
    if (asked.size === 0) worker.unref()
    return of
  }
  async function heard(id: number, of: Asked, done: number, total: number): Promise<void> {
    try {
      await of.step?.(done, total)
    } catch (error) {
      if (settle(id) === undefined) return
      worker.postMessage({ id, stop: true } satisfies ToKeeper)
      of.reject(error instanceof Error ? error : new Error('stopped'))
    }
  }
  worker.on('message', (message: FromKeeper) => {
    const { id } = message
    const of = asked.get(id)
    if (!of) return
    if ('failed' in message) {
      settle(id)?.reject(new Error(message.failed))
      return
    }
    for (const found of message.found) of.tell(found as never)
    if ('result' in message) settle(id)?.resolve(message.result)
    else void heard(id, of, message.done, message.total)
  })
  worker.once('error', (error) => {
    end(error instanceof Error ? error : new Error('The keeper of pairs failed'))
  })
  worker.once('exit', (code) => {
    end(new Error(`The keeper of pairs ended with code ${code}`))
  })
  return {
    isThread: true,
    isIdle: () => asked.size === 0,
    ask(work, params, { tell = () => undefined, step } = {}) {
      if (ended !== null) return Promise.reject(ended)
      last += 1
      const id = last
      return new Promise<ResultOf<typeof work>>((resolve, reject) => {
        // A program that ends waits for an answer, but not for a keeper that has nothing to do.
        worker.ref()
        asked.set(id, { tell, step, resolve: resolve as Asked['resolve'], reject })
        worker.postMessage({ id, work, params } satisfies ToKeeper)
      })
    },
    end: () => {
      end(new Error('The roster was closed'))
    },
  }
}
