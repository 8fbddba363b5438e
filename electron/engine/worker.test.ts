import { readdirSync } from 'node:fs'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { v7 as uuid } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { EngineStart, FromEngine, Reply } from '#shared/contract/message.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'

const workerUrl = new URL('./worker.ts', import.meta.url)
const start = (folder: string): EngineStart => ({
  folder,
  keyHex: testKey,
  user: 'Tester',
  now: testNow,
})

/** Each worker and each process reads the modules of the engine anew. */
const reading = { timeout: 60_000 }

/** The engine in a worker of its own, as a host starts it. */
function startWorker(folder: string) {
  const worker = new Worker(workerUrl, { workerData: start(folder), stderr: true })
  onTestFinished(async () => {
    await worker.terminate()
  })
  const heard: FromEngine[] = []
  worker.on('message', (message: FromEngine) => void heard.push(message))
  let id = 0
  const until = (wanted: (message: FromEngine) => boolean): Promise<FromEngine> =>
    new Promise((resolve) => {
      const known = heard.find(wanted)
      if (known) return resolve(known)
      const hear = (message: FromEngine): void => {
        if (!wanted(message)) return
        worker.off('message', hear)
        resolve(message)
      }
      worker.on('message', hear)
    })
  const call = async (name: string, params: unknown): Promise<Reply> => {
    const mine = ++id
    worker.postMessage({ type: 'call', id: mine, name, params })
    const reply = await until((message) => message.type === 'reply' && message.id === mine)
    return reply as Extract<FromEngine, { type: 'reply' }>
  }
  return { worker, heard, until, call }
}

describe('the engine in its worker', reading, () => {
  it('says that it is ready, answers every call and closes', async () => {
    const { worker, until, call } = startWorker(testFolder())
    // Posted before it is ready: waits in the port.
    const early = call('app.status', {})
    await until(({ type }) => type === 'ready')
    expect(await early).toMatchObject({ ok: true, result: { state: 'open', user: 'Tester' } })
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        call(index % 2 ? 'app.counts' : 'person.get', index % 2 ? {} : { id: uuid() }),
      ),
    )
    expect(replies.map(({ ok }) => ok)).toEqual(replies.map((_, index) => index % 2 === 1))
    worker.postMessage({ type: 'user', user: 'Amina' })
    expect(await call('app.status', {})).toMatchObject({ result: { user: 'Amina' } })
    const exited = once(worker, 'exit')
    worker.postMessage({ type: 'close' })
    await until(({ type }) => type === 'closed')
    await exited
  })

  it('says why it could not start, and what it would open instead', async () => {
    const folder = testFolder()
    await openTestEngine({ folder })
    const { until } = startWorker(folder)
    expect(await until(({ type }) => type === 'failed')).toMatchObject({
      failure: { code: 'inUse' },
      lastGoodCopy: null,
    })
  })

  it('goes on answering while thousands of people are put in', async () => {
    const { until, call } = startWorker(testFolder())
    await until(({ type }) => type === 'ready')
    const state = { done: false }
    const filling = call('app.openSample', { people: 2_000, seed: 7, task: uuid() }).finally(
      () => (state.done = true),
    )
    await until((message) => message.type === 'event' && message.event === 'progress')
    let answered = 0
    for (; !state.done; answered++) await call('skill.list', {})
    expect(await filling).toMatchObject({ ok: true, result: { people: 2_000 } })
    // One answer for every 80 people at the least: nobody waits for the whole.
    expect(answered).toBeGreaterThan(25)
  })

  it('takes back everything when a long change is cancelled', async () => {
    const { until, call } = startWorker(testFolder())
    const task = uuid()
    const filling = call('app.openSample', { people: 4_000, seed: 7, task })
    await until((message) => message.type === 'event' && message.event === 'progress')
    expect(await call('task.cancel', { task })).toMatchObject({ result: { found: true } })
    expect(await filling).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
    expect(await call('app.counts', {})).toMatchObject({ result: { people: 0, providers: 0 } })
    expect(await call('task.cancel', { task })).toMatchObject({ result: { found: false } })
  })
})

describe('a computer that stops', reading, () => {
  it('loses nothing that was answered, and blocks nobody', async () => {
    const folder = testFolder()
    const child = fork(new URL('../../tests/fixtures/person-saver.ts', import.meta.url), [], {
      execArgv: [],
      stdio: 'inherit',
    })
    const saved: string[] = []
    child.on('message', (id: string) => {
      saved.push(id)
      if (saved.length === 30) child.kill('SIGKILL')
    })
    child.send(start(folder))
    await once(child, 'exit')
    expect(readdirSync(folder)).toContain('roster.open')

    const opened = performance.now()
    const { call } = await openTestEngine({ folder })
    expect(performance.now() - opened).toBeLessThan(5000)
    expect(saved.length).toBeGreaterThanOrEqual(30)
    for (const id of saved)
      expect(await call('person.get', { id })).toMatchObject({ id, familyName: 'Benali' })
  })
})
