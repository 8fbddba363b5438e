import { cleanText } from '#shared/text/clean-text.ts'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { callOf, engineContract, type EngineCallName } from '#shared/contract/contract.ts'
import type { Call } from '#shared/contract/define.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { readParams } from '#shared/contract/read-params.ts'
import type { Id } from '#shared/domain/common.ts'
import type { EventName, EventPayload } from '#shared/contract/events.ts'
import type { EngineStart, EventMessage, FileGrant, Reply } from '#shared/contract/message.ts'
import type { ChangeSet } from '#shared/domain/history.ts'
import { phrase, type Phrase } from '#shared/text/index.ts'
import { today } from '#shared/calendar/index.ts'
import type { CallContext } from './call-context.ts'
import { closing, failureOf, type Log, unknownCall } from './engine-failures.ts'
import type { EngineParts } from './engine-parts.ts'
import { createFileGrants } from './file-grants.ts'
import { checkRegistry, createHandlers, type Registry } from './handlers.ts'
import { createMutex } from './mutex.ts'
import { createPairMemory } from './duplicates/pair-memory.ts'
import { keepColumnsIn } from './roster/kept-columns.ts'
import { createRosterMemory } from './roster/roster-memory.ts'
import { backUpElsewhere } from './elsewhere-keeper.ts'
import { copyWhenIdle } from './idle-copy.ts'
import { createListAtHand } from './services/lists/list-at-hand.ts'
import { replayErasures } from './services/roster/erase-person.ts'
import { seedSkills } from './services/skill-seed.ts'
import { type Connection, openStore } from './store/open.ts'
import { type ChangeSetWords, recordChangeSet } from './store/repositories/change-sets.ts'
import { refreshSearch } from './store/search/refresh.ts'
import { createTasks } from './tasks.ts'

/** Longer than this and a user begins to wonder: the call is named in the log. */
const SLOW_CALL_MS = 200

export interface EngineOptions extends EngineStart {
  /** What time it is; `now` of the start wins. */
  readonly clock?: () => Date
  /** Check results against the contract too: for tests and development. */
  readonly checkResults?: boolean
  /** Base-2 logarithm of the work between a passphrase and its key in hand-overs: less, for tests. */
  readonly sealWork?: number
  readonly log?: Log
}

/** The application itself: it knows no host and no window. */
export interface Engine {
  /** Makes one call. Never rejects: what goes wrong is a value. */
  readonly call: (name: string, params: unknown) => Promise<Reply>
  readonly subscribe: (listener: (message: EventMessage) => void) => () => void
  readonly grant: (grant: FileGrant) => void
  readonly rename: (user: string) => void
  /** Ends long calls, waits for the change under way, closes the store. */
  readonly close: () => Promise<void>
}

/** Opens the store and answers calls. Throws `OpenFailure` when the store cannot be opened. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { folder, keyHex, recover, checkResults = false, sealWork, now: fixed } = options
  const log: Log = options.log ?? (() => undefined)
  const clock = fixed === undefined ? (options.clock ?? (() => new Date())) : () => new Date(fixed)
  const store = openStore({ folder, home: options.home, keyHex, recover, clock, log })

  const listeners = new Set<(message: EventMessage) => void>()
  const emit = <E extends EventName>(event: E, payload: EventPayload<E>): void => {
    for (const listener of listeners) listener({ event, payload })
  }
  const tasks = createTasks(emit)
  const grants = createFileGrants()
  const writes = createMutex()
  const pending = new Set<Promise<unknown>>()
  // Names of accounts come from outside every schema, and are hashed with every change.
  let user = cleanText(options.user)
  let closed: Promise<void> | undefined
  let copyFailure: Failure | null = null

  const kept = keepColumnsIn(store.files.folder, keyHex, store.read.sqlite)
  const roster = createRosterMemory({ read: store.read, kept })
  const pairs = createPairMemory({
    read: store.read,
    onCompared: () => emit('changed', { areas: ['person'] }),
    log,
  })
  const elsewhere = backUpElsewhere({
    ...{ store, clock, log },
    onChanged: () => emit('changed', { areas: ['backup', 'app'] }),
  })
  const parts: EngineParts = {
    elsewhere,
    copies: { failure: () => copyFailure },
    ...{ store, tasks, list: createListAtHand(), sealWork, kept },
    mayHoldSample: options.mayHoldSample ?? true,
  }
  const handlers: Registry = createHandlers(parts)
  checkRegistry(handlers)
  seedSkills(store.write, clock().toISOString())
  // Finds nobody but after an upgrade: changes bring the index along.
  store.write.sqlite.transaction(refreshSearch).immediate(store.write.sqlite)
  const again = await commit((context) => replayErasures(context, store.files))
  if (again.result !== 0) kept.forget()

  const idle = copyWhenIdle({
    async copy() {
      try {
        const made = await store.copyApart()
        if (made !== null || copyFailure !== null) emit('changed', { areas: ['backup', 'app'] })
        copyFailure = null
      } catch (error) {
        copyFailure = failureOf(error, 'copy', log)
        emit('changed', { areas: ['app'] })
        throw error
      }
    },
    newestCopyAt: store.newestCopyAt,
    clock,
    log,
  })

  function contextOn(
    connection: Connection,
    { changeSet, touch, describe, afterCommit, keep }: Pick<CallContext, ChangeOnly>,
  ): CallContext {
    const instant = clock()
    return {
      sqlite: connection.sqlite,
      changeSet,
      now: instant.toISOString(),
      today: today(instant),
      user,
      roster,
      pairs,
      emit,
      touch,
      describe,
      afterCommit,
      keep,
      file: grants.find,
      task: tasks.control,
    }
  }

  async function ask(name: EngineCallName, params: unknown): Promise<unknown> {
    const only =
      engineContract[name].kind === 'output' ? { ...changesNothing, keep } : changesNothing
    return handle(name, params, contextOn(store.read, only))
  }

  function keep(what: Phrase, work: (context: CallContext) => void): Promise<void> {
    return writes.run(async () => {
      await commit((context) => {
        work(context)
        context.describe(what, { final: true })
      })
      emit('changed', { areas: ['exchange', 'history'] })
    })
  }

  function change(name: EngineCallName, call: Call, params: unknown): Promise<Changed> {
    return writes.run(async () => {
      const task = taskOf(call, params)
      // Cancelled while it waited for its turn.
      if (task !== undefined) tasks.control(task).signal.throwIfAborted()
      const changed = await commit(async (context) => {
        const result = await handle(name, params, context)
        if (checkResults) z.parse(call.result, result)
        return result
      })
      if (changed.change !== null) idle.onChange()
      emit('changed', { areas: [...(call.invalidates ?? [])] })
      return changed
    })
  }

  /** Runs work in one transaction and one change set: all of it stands in the end, or nothing. */
  async function commit(work: (context: CallContext) => unknown): Promise<Changed> {
    const touched: Parameters<CallContext['touch']>[] = []
    const afterwards: (() => void)[] = []
    let words: ChangeSetWords = { what: phrase('changes.other'), undoes: null, final: false }
    const { sqlite } = store.write
    const context = contextOn(store.write, {
      changeSet: uuid(),
      touch: (...people) => void touched.push(people),
      describe: (what, of = {}) => void (words = { ...words, what, ...of }),
      afterCommit: (later) => void afterwards.push(later),
      keep: refuseChange,
    })
    const rowsBefore = store.writing.rowsWritten()
    sqlite.exec('BEGIN IMMEDIATE')
    let changed: Changed
    try {
      const result = await work(context)
      changed = { result, change: recordChangeSet(context, words) }
      if (checkResults && changed.change?.what.key === 'changes.other')
        throw new Error('a call changes something and does not say what')
      refreshSearch(sqlite)
      store.writing.commit(rowsBefore)
      store.acknowledge()
    } finally {
      // A full disk may have ended the transaction already.
      if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    }
    for (const [people, compared = []] of touched) {
      roster.touch(people)
      pairs.touch(compared)
    }
    for (const later of afterwards) later()
    return changed
  }

  async function handle(name: EngineCallName, params: unknown, context: CallContext) {
    return (handlers[name] as (params: unknown, call: CallContext) => unknown)(params, context)
  }

  async function answer(name: string, params: unknown): Promise<Reply> {
    if (!isEngineCall(name)) return { ok: false, failure: unknownCall() }
    if (closed) return { ok: false, failure: closing() }
    const call = callOf(name)
    const read = readParams(call.params, params)
    if (!read.ok) return read
    const task = taskOf(call, read.params)
    if (task !== undefined) tasks.begin(task)
    const started = performance.now()
    idle.onCall()
    elsewhere.onCall()
    try {
      if (call.kind === 'mutation') {
        const { result, change: set } = await change(name, call, read.params)
        return set === null ? { ok: true, result } : { ok: true, result, change: set }
      }
      const result = await ask(name, read.params)
      if (checkResults) z.parse(call.result, result)
      return { ok: true, result }
    } catch (error) {
      return { ok: false, failure: failureOf(error, name, log) }
    } finally {
      if (task !== undefined) tasks.end(task)
      const took = performance.now() - started
      if (took > SLOW_CALL_MS) log(`slow: ${name} took ${Math.round(took)} ms`)
    }
  }

  async function shut(): Promise<void> {
    tasks.cancelAll()
    void idle.end()
    await elsewhere.end()
    parts.list.letGo()
    await Promise.all(pending)
    await store.writing.settled()
    pairs.close()
    // It is read anew at the next start where it cannot be kept: a full disk is no reason not to close.
    await roster.keep().catch((error: unknown) => log(`the roster was not kept: ${String(error)}`))
    // A change that just ended began to wait for a quiet moment; a copy under way reads the store.
    await idle.end()
    store.close()
  }

  return {
    call(name, params) {
      const reply = answer(name, params)
      pending.add(reply)
      void reply.finally(() => pending.delete(reply))
      return reply
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    grant: grants.add,
    rename: (name) => void (user = cleanText(name)),
    close: () => (closed ??= shut()),
  }
}

/** What a mutation gave, and the change set it made; null where it changed nothing. */
interface Changed {
  readonly result: unknown
  readonly change: ChangeSet | null
}

/** What only a mutation has. */
type ChangeOnly = 'changeSet' | 'touch' | 'describe' | 'afterCommit' | 'keep'

/** For calls that read: they must not change anybody. */
const changesNothing: Pick<CallContext, ChangeOnly> = {
  changeSet: '',
  touch: refuseChange,
  describe: refuseChange,
  afterCommit: refuseChange,
  keep: refuseChange,
}

function refuseChange(): never {
  throw new Error('only a mutation changes anything')
}

function isEngineCall(name: string): name is EngineCallName {
  return Object.hasOwn(engineContract, name)
}

/** The task of a long call; its params passed the schema, in which `long` requires one. */
function taskOf(call: Call, params: unknown): Id | undefined {
  return call.long ? (params as { readonly task: Id }).task : undefined
}
