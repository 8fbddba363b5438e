import { hostContract, isCallName, type HostCallName } from '#shared/contract/contract.ts'
import { today } from '#shared/calendar/index.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/message.ts'
import { largestFile, largestParams } from '../wire/page-messages.ts'
import type { HostAbilities } from './abilities.ts'
import type { EngineLink } from './engine-link.ts'
import { failureOf, invalidParams, tooLarge, unknownCall, type Log } from './failures.ts'
import type { HostHandlers } from './host-handlers.ts'
import { isLargerThan } from './size.ts'

/** Carries every call of every window to whoever answers it; a reply is never lost. */
export interface Carrier {
  readonly call: (window: HostAbilities, name: unknown, params: unknown) => Promise<Reply>
}

/** What `app.status` says of the program itself. */
export interface ProgramFacts {
  readonly version: string
  /** Data folder, for people to read. */
  readonly folder: string
  readonly user: () => string
  readonly now: () => Date
  readonly warnings: () => readonly string[]
}

export interface CarrierNeeds {
  readonly engine: Pick<EngineLink, 'call' | 'settled'>
  readonly handlers: HostHandlers
  readonly facts: ProgramFacts
  readonly log: Log
  /** Hears what the engine answered, once per call. */
  readonly onReply?: (name: string, params: unknown, reply: Reply) => void
}

/**
 * Throws when an entry of the host's contract lacks a handler or a handler its entry: better not to
 * start than to fail at the first click.
 */
export function createCarrier({ engine, handlers, facts, log, onReply }: CarrierNeeds): Carrier {
  requireSameNames(Object.keys(hostContract), Object.keys(handlers))

  const answer = async (window: HostAbilities, name: unknown, params: unknown): Promise<Reply> => {
    if (typeof name !== 'string' || !isCallName(name)) return { ok: false, failure: unknownCall() }
    const limit = name === 'host.receiveFile' ? largestFile : largestParams
    if (isLargerThan(params, limit)) return { ok: false, failure: tooLarge(limit) }
    if (isHostCall(name)) return answerHere(window, name, params)
    const reply = await engine.call(name, params)
    if (name === 'app.status') return withFacts(reply)
    return reply
  }

  const answerHere = async (
    window: HostAbilities,
    name: HostCallName,
    params: unknown,
  ): Promise<Reply> => {
    const read = hostContract[name].params.safeParse(params)
    if (!read.success) return { ok: false, failure: invalidParams(name, read.error) }
    // The schema of this very name was just applied; TypeScript cannot follow that through the map.
    const handler = handlers[name] as (params: unknown, window: HostAbilities) => Promise<unknown>
    return { ok: true, result: await handler(read.data, window) }
  }

  const withFacts = async (reply: Reply): Promise<Reply> => {
    const warnings = facts.warnings()
    if (reply.ok) {
      const status = reply.result as ResultOf<'app.status'>
      return { ok: true, result: { ...status, warnings: [...warnings, ...status.warnings] } }
    }
    const engineState = await engine.settled()
    const result: ResultOf<'app.status'> = {
      state: 'failed',
      failure: reply.failure,
      version: facts.version,
      today: today(facts.now()),
      user: facts.user(),
      folder: facts.folder,
      lastBackup: null,
      lastGoodCopy: engineState.state === 'failed' ? engineState.lastGoodCopy : null,
      warnings: [...warnings],
    }
    return { ok: true, result }
  }

  return {
    async call(window, name, params) {
      try {
        const reply = await answer(window, name, params)
        if (typeof name === 'string') onReply?.(name, params, reply)
        return reply
      } catch (error) {
        return { ok: false, failure: failureOf(error, String(name).slice(0, 60), log) }
      }
    },
  }
}

function isHostCall(name: string): name is HostCallName {
  return Object.hasOwn(hostContract, name)
}

function requireSameNames(declared: readonly string[], answered: readonly string[]): void {
  const missing = declared.filter((name) => !answered.includes(name))
  const undeclared = answered.filter((name) => !declared.includes(name))
  if (missing.length > 0) throw new Error(`No handler for: ${missing.join(', ')}`)
  if (undeclared.length > 0) throw new Error(`Not in the contract: ${undeclared.join(', ')}`)
}
