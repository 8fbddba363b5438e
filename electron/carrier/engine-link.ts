import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import type { Failure } from '#shared/contract/failure.ts'
import type {
  EngineStart,
  EventMessage,
  FileGrant,
  FromEngine,
  Recovery,
  Reply,
  ToEngine,
} from '#shared/contract/message.ts'
import { engineStopped, failureOf, type Log } from './failures.ts'

/** Where the engine stands. While it is starting, calls wait. */
export type EngineState =
  | { readonly state: 'starting' }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly lastGoodCopy: string | null }
  | { readonly state: 'closed' }

/** The host's end of the engine worker. */
export interface EngineLink {
  readonly state: () => EngineState
  /** Resolves once the engine is open or has failed to open. */
  readonly settled: () => Promise<EngineState>
  /** Makes one call; always resolves with a reply, also when the worker dies. */
  readonly call: (name: string, params: unknown) => Promise<Reply>
  readonly grant: (grant: FileGrant) => void
  readonly rename: (user: string) => void
  /** Ends the worker and starts a new one. */
  readonly restart: (recover?: Recovery) => Promise<EngineState>
  /** Closes the store and ends the worker. */
  readonly close: () => Promise<void>
}

/** A store closes in milliseconds; a checkpoint of a large one on a slow disk takes seconds. */
const closeWithinMs = 20_000

/**
 * Of what lives for a moment only, so much at once, where V8 would take four times as much: changing thousands
 * of people takes no longer, and a long list stays under a gigabyte. The benches, whose engine is in their own
 * thread, are started with the same: 3 half-spaces of 16 MB.
 */
const ofEngine = { maxYoungGenerationSizeMb: 48 } as const

export interface EngineLinkOptions {
  /** The worker's module. */
  readonly worker: URL
  /**
   * What the worker is to be started with. An expected failure thrown here (a key that cannot be
   * had) counts as a failed start, and is tried anew at every restart.
   */
  readonly prepare: (recover?: Recovery) => Promise<EngineStart>
  readonly onEvent: (message: EventMessage) => void
  readonly onState: (state: EngineState) => void
  readonly log: Log
}

export function startEngine(options: EngineLinkOptions): EngineLink {
  const { worker: url, prepare, onEvent, onState, log } = options
  const pending = new Map<number, (reply: Reply) => void>()
  let nextId = 1
  let launches = 0
  let state: EngineState = { state: 'starting' }
  let settle = Promise.withResolvers<EngineState>()
  let worker: Worker | null = null
  /** While one engine ends and the next begins: who asks meanwhile waits for the next. */
  let reopening: Promise<EngineState> | null = null

  function enter(next: EngineState): void {
    state = next
    if (next.state !== 'starting') settle.resolve(next)
    onState(next)
  }

  async function launch(recover?: Recovery): Promise<void> {
    const mine = ++launches
    try {
      const workerData = await prepare(recover)
      // Closed or started anew while the key was being fetched.
      if (mine !== launches || state.state !== 'starting') return
      // What the engine says of itself goes into the log of the host.
      const launched = new Worker(url, { workerData, stderr: true, resourceLimits: ofEngine })
      createInterface({ input: launched.stderr }).on('line', log)
      worker = launched
      launched.on('message', (message: FromEngine) => receive(message))
      launched.on('error', (error) =>
        log(`the engine stopped on ${error instanceof Error ? error.name : 'an error'}`),
      )
      launched.on('messageerror', () => log('a message of the engine could not be read'))
      launched.on('exit', () => onExit(launched))
    } catch (error) {
      enter({ state: 'failed', failure: failureOf(error, 'start', log), lastGoodCopy: null })
    }
  }

  function onExit(ended: Worker): void {
    if (ended !== worker) return
    worker = null
    if (state.state === 'starting' || state.state === 'open')
      enter({ state: 'failed', failure: engineStopped(), lastGoodCopy: null })
    failPending()
  }

  function receive(message: FromEngine): void {
    switch (message.type) {
      case 'ready':
        return enter({ state: 'open' })
      case 'failed':
        return enter({
          state: 'failed',
          failure: message.failure,
          lastGoodCopy: message.lastGoodCopy ?? null,
        })
      case 'reply': {
        const { type: _type, id, ...reply } = message
        pending.get(id)?.(reply)
        pending.delete(id)
        return
      }
      case 'event':
        return onEvent({ event: message.event, payload: message.payload })
      case 'closed':
        enter({ state: 'closed' })
        // The store is closed and whole; nothing is left for the worker to do.
        void worker?.terminate()
        return
    }
  }

  function failPending(): void {
    for (const answer of pending.values()) answer({ ok: false, failure: engineStopped() })
    pending.clear()
  }

  function post(message: ToEngine): void {
    worker?.postMessage(message)
  }

  async function close(): Promise<void> {
    if (worker) {
      const closing = worker
      const exited = new Promise<void>((resolve) => closing.once('exit', () => resolve()))
      // An engine that failed to open holds no store that would have to be closed first.
      if (state.state === 'failed') void closing.terminate()
      else post({ type: 'close' })
      const overdue = setTimeout(() => {
        log('the engine did not close in time and was ended')
        void closing.terminate()
      }, closeWithinMs)
      await exited
      clearTimeout(overdue)
    }
    if (state.state !== 'closed') enter({ state: 'closed' })
    failPending()
  }

  async function reopen(recover?: Recovery): Promise<EngineState> {
    await close()
    settle = Promise.withResolvers()
    enter({ state: 'starting' })
    void launch(recover)
    return settle.promise
  }

  void launch()
  return {
    state: () => state,
    settled: () => reopening ?? settle.promise,
    async call(name, params) {
      const now = await (reopening ?? (state.state === 'starting' ? settle.promise : state))
      if (now.state === 'failed') return { ok: false, failure: now.failure }
      if (now.state !== 'open') return { ok: false, failure: engineStopped() }
      return new Promise((resolve) => {
        const id = nextId++
        pending.set(id, resolve)
        try {
          post({ type: 'call', id, name, params })
        } catch (error) {
          pending.delete(id)
          log(`params of ${name} could not be sent: ${error instanceof Error ? error.name : ''}`)
          resolve({ ok: false, failure: engineStopped() })
        }
      })
    },
    grant: (grant) => post({ type: 'grant', grant }),
    rename: (user) => post({ type: 'user', user }),
    async restart(recover) {
      // One after the other: of two at once, the first would wait for an engine that never begins.
      const mine = (reopening ?? Promise.resolve()).then(() => reopen(recover))
      reopening = mine
      try {
        return await mine
      } finally {
        if (reopening === mine) reopening = null
      }
    },
    close,
  }
}
