import { onTestFinished } from 'vitest'
import { createEngine, type Engine, type EngineOptions } from '#electron/engine/engine.ts'
import type { EngineCallName, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { EventMessage } from '#shared/contract/message.ts'
import { putEmptyRoster } from './empty-roster.ts'
import { testFolder, testKey, testNow } from './test-store.ts'

export interface TestEngine {
  readonly engine: Engine
  readonly folder: string
  readonly events: EventMessage[]
  readonly log: string[]
  /** The result, or an error with the failure's words when there is none. */
  readonly call: <N extends EngineCallName>(name: N, params: ParamsOf<N>) => Promise<ResultOf<N>>
  /** The failure; an error when the call succeeds. */
  readonly fails: <N extends EngineCallName>(name: N, params: ParamsOf<N>) => Promise<Failure>
}

/** The real engine on a real encrypted store; results are checked against the contract. */
export async function openTestEngine(options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  const folder = options.folder ?? (await emptyRoster(options.keyHex ?? testKey))
  const house = await startTestEngine({ ...options, folder })
  onTestFinished(() => house.engine.close())
  return house
}

async function emptyRoster(keyHex: string): Promise<string> {
  const folder = testFolder()
  await putEmptyRoster(folder, keyHex)
  return folder
}

/** The same for all tests of a file: whoever starts it closes it, and has made its folder. */
export async function startTestEngine(
  options: Partial<EngineOptions> & Pick<EngineOptions, 'folder'>,
): Promise<TestEngine> {
  const { folder } = options
  const log: string[] = []
  const engine = await createEngine({
    keyHex: testKey,
    user: 'Tester',
    clock: () => new Date(testNow),
    checkResults: true,
    log: (line) => void log.push(line),
    ...options,
  })
  const events: EventMessage[] = []
  engine.subscribe((message) => void events.push(message))
  return {
    engine,
    folder,
    events,
    log,
    async call(name, params) {
      const reply = await engine.call(name, params)
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)} ${log.join('\n')}`)
      return reply.result as ResultOf<typeof name>
    },
    async fails(name, params) {
      const reply = await engine.call(name, params)
      if (reply.ok) throw new Error(`${name} was expected to fail`)
      return reply.failure
    },
  }
}
