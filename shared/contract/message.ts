import type { ChangeSet } from '../domain/history.ts'
import type { Failure } from './failure.ts'

/** What a window sends to the engine: one call by its contract name. */
export interface CallMessage {
  readonly type: 'call'
  readonly id: number
  readonly name: string
  readonly params: unknown
}

/**
 * A file the user chose, lent to the engine by the host under a token.
 * Windows only ever see the token; paths stay between host and engine.
 */
export interface FileGrant {
  readonly token: string
  /** Absolute path on this computer. */
  readonly path: string
  /** File name to show and to keep as provenance. */
  readonly name: string
  readonly mode: 'read' | 'write'
  /** 64 hexadecimal digits: the key that a file of the host's own is sealed with, as long as it lies on the disk. */
  readonly sealKey?: string
}

/** Everything a host may post to the engine worker. */
export type ToEngine =
  | CallMessage
  | { readonly type: 'grant'; readonly grant: FileGrant }
  /** Who is working, after the name was changed in the settings. */
  | { readonly type: 'user'; readonly user: string }
  | { readonly type: 'close' }

/** The answer to one call; a reply is never lost, a failure is a value. */
export type Reply =
  | {
      readonly ok: true
      readonly result: unknown
      /** What a call that changed something can be undone by; absent where it changed nothing. */
      readonly change?: ChangeSet
    }
  | { readonly ok: false; readonly failure: Failure }

/** An event on its way to every window. */
export interface EventMessage {
  readonly event: string
  readonly payload: unknown
}

/** Everything the engine worker may post to its host. */
export type FromEngine =
  | { readonly type: 'ready' }
  | {
      readonly type: 'failed'
      readonly failure: Failure
      /** Instant of the newest copy that `recover: 'lastGoodCopy'` would open; null when there is none. */
      readonly lastGoodCopy?: string | null
    }
  | ({ readonly type: 'reply'; readonly id: number } & Reply)
  | ({ readonly type: 'event' } & EventMessage)
  | { readonly type: 'closed' }

/** What the host hands to the engine worker when it starts it (`workerData`). */
export interface EngineStart {
  /** Absolute path of the data folder; created when missing. */
  readonly folder: string
  /** Data folder that the program was started with; it is kept from other programs too. */
  readonly home?: string | undefined
  /** Whether invented people may be put into it; left out, they may. */
  readonly mayHoldSample?: boolean
  /** 64 hexadecimal digits: the key of the store. */
  readonly keyHex: string
  /** Who is working, for the history and the stamp on exports. */
  readonly user: string
  /** Instant to use as "now" instead of the clock (ISO 8601, UTC): for tests and rehearsals. */
  readonly now?: string
  readonly recover?: Recovery
}

/**
 * What takes the store's place at a start: the newest good copy (the damaged store is kept beside
 * it), or the backup that `backup.restore` laid ready.
 */
export type Recovery = 'lastGoodCopy' | 'restored'
