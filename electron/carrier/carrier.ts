import type { Phrase } from '#shared/text/index.ts'
import {
  callOf,
  hostContract,
  isCallName,
  type CallName,
  type CompletedByHost,
  type HostCallName,
} from '#shared/contract/contract.ts'
import type { Area, Call } from '#shared/contract/define.ts'
import { today } from '#shared/calendar/index.ts'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/message.ts'
import { readParams } from '#shared/contract/read-params.ts'
import { largestFile, largestParams } from '../wire/limits.ts'
import type { HostAbilities } from './abilities.ts'
import type { EngineLink } from './engine-link.ts'
import { failureOf, tooLarge, unknownCall, type Log } from './failures.ts'
import type { HostHandlers } from './host-handlers.ts'
import { isLargerThan } from './size.ts'

/** Carries every call of every window to whoever answers it; a reply is never lost. */
export interface Carrier {
  readonly call: (abilities: HostAbilities, name: unknown, params: unknown) => Promise<Reply>
}

/** What the host knows of the program itself. */
export interface ProgramFacts {
  readonly version: string
  /** Data folder of the roster in view, for people to read. */
  readonly folder: () => string
  /** What the roster in view is called, and whether it is the sample. */
  readonly roster: () => { readonly name: string; readonly sample: boolean }
  readonly user: () => string
  readonly now: () => Date
  readonly warnings: () => readonly Phrase[]
  /** Newest backup in the chosen folder, for a roster that is damaged; null where there is none. */
  readonly elsewhere: () => Promise<ResultOf<'app.status'>['elsewhere']>
  /** What is known of the roster's recovery key while the roster is not open. */
  readonly recovery: () => RecoveryState
}

export interface CarrierNeeds {
  readonly engine: Pick<EngineLink, 'call' | 'settled'>
  readonly handlers: HostHandlers
  readonly facts: ProgramFacts
  readonly log: Log
  /** Hears which areas a change of the host's own made stale; the engine tells of its own. */
  readonly onChanged: (areas: readonly Area[]) => void
  /** Hears of a lent file that a call which succeeded has used up. */
  readonly onUsedUp?: (token: string) => void
}

/**
 * Throws when an entry of the host's contract lacks a handler or a handler its entry: better not to
 * start than to fail at the first click.
 */
export function createCarrier(needs: CarrierNeeds): Carrier {
  const { engine, handlers, facts, log, onChanged, onUsedUp } = needs
  requireSameNames(Object.keys(hostContract), Object.keys(handlers))

  const answer = async (
    abilities: HostAbilities,
    name: unknown,
    params: unknown,
  ): Promise<Reply> => {
    if (typeof name !== 'string' || !isCallName(name)) return { ok: false, failure: unknownCall() }
    const declared = callOf(name)
    const limit = declared.carriesFile ? largestFile : largestParams
    if (isLargerThan(params, limit)) return { ok: false, failure: tooLarge(limit) }
    if (isHostCall(name)) return answerHere(abilities, name, params)
    const reply = await engine.call(name, params)
    if (reply.ok && declared.usesUp) onUsedUp?.(usedUp(declared.usesUp, params))
    return isCompletedHere(name) ? { ok: true, result: await completions[name](reply) } : reply
  }

  const answerHere = async (
    abilities: HostAbilities,
    name: HostCallName,
    params: unknown,
  ): Promise<Reply> => {
    const read = readParams(callOf(name).params, params)
    if (!read.ok) return read
    // The schema of this very name was just applied; TypeScript cannot follow that through the map.
    const handler = handlers[name] as (
      params: unknown,
      abilities: HostAbilities,
    ) => Promise<unknown>
    const result = await handler(read.params, abilities)
    const { invalidates = [] } = callOf(name)
    if (invalidates.length > 0) onChanged(invalidates)
    return { ok: true, result }
  }

  const completions: Completions = {
    'app.status': async (reply) => {
      const warnings = facts.warnings()
      if (reply.ok) {
        const status = reply.result as ResultOf<'app.status'>
        return { ...status, roster: facts.roster(), warnings: [...warnings, ...status.warnings] }
      }
      const engineState = await engine.settled()
      return {
        state: 'failed',
        failure: reply.failure,
        version: facts.version,
        today: today(facts.now()),
        user: facts.user(),
        folder: facts.folder(),
        roster: facts.roster(),
        lastBackup: null,
        lastElsewhere: null,
        lastGoodCopy: engineState.state === 'failed' ? engineState.lastGoodCopy : null,
        elsewhere: reply.failure.code === 'damaged' ? await facts.elsewhere() : null,
        recovery: facts.recovery(),
        warnings: [...warnings],
      }
    },
  }

  return {
    async call(abilities, name, params) {
      try {
        return await answer(abilities, name, params)
      } catch (error) {
        return { ok: false, failure: failureOf(error, String(name).slice(0, 60), log) }
      }
    },
  }
}

/** How each call that the contract declares so is completed, whether or not the engine could answer. */
type Completions = {
  readonly [N in CompletedByHost]: (reply: Reply) => Promise<ResultOf<N>>
}

function isCompletedHere(name: CallName): name is CompletedByHost {
  return callOf(name).completedByHost === true
}

function usedUp(tokenOf: NonNullable<Call['usesUp']>, params: unknown): string {
  // The engine has validated and answered this very call.
  return (tokenOf as (params: unknown) => string)(params)
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
