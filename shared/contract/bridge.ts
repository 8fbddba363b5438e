import type { EventMessage, Reply } from './message.ts'

/** All a window can reach: what the preload publishes as `window.app`. */
export interface AppBridge {
  /** Makes one call of the contract; never rejects for an expected failure, it is a value. */
  readonly call: (name: string, params: unknown) => Promise<Reply>
  /** Hears every event until the returned function is called. */
  readonly subscribe: (listener: (message: EventMessage) => void) => () => void
}
