import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { EngineStart, FromEngine, ToEngine } from '#shared/contract/message.ts'
import { createEngine, type Engine } from './engine.ts'
import { failureOf, type Log } from './engine-failures.ts'
import { OpenFailure } from './store/open.ts'

/** Carries messages between the host's port and the engine; nothing else lives here. */
const port = ownPort()

function post(message: FromEngine): void {
  port.postMessage(message)
}
const log: Log = (line) => console.error(`engine: ${line}`)

function ownPort(): MessagePort {
  if (parentPort === null) throw new Error('The engine runs in a worker thread.')
  return parentPort
}

/** The reply is never lost: what cannot be cloned becomes a failure. */
function reply(id: number, name: string, answer: Awaited<ReturnType<Engine['call']>>): void {
  try {
    post({ type: 'reply', id, ...answer })
  } catch (error) {
    post({ type: 'reply', id, ok: false, failure: failureOf(error, name, log) })
  }
}

function receive(engine: Engine, message: ToEngine): void {
  switch (message.type) {
    case 'call':
      void engine
        .call(message.name, message.params)
        .then((answer) => reply(message.id, message.name, answer))
      return
    case 'grant':
      return engine.grant(message.grant)
    case 'user':
      return engine.rename(message.user)
    case 'close':
      void engine
        .close()
        .catch((error: unknown) => failureOf(error, 'close', log))
        .then(() => {
          post({ type: 'closed' })
          port.close()
        })
  }
}

// Messages that arrive before the store is open wait in the port: nobody listens yet.
try {
  const engine = await createEngine({ ...(workerData as EngineStart), log })
  engine.subscribe(({ event, payload }) => post({ type: 'event', event, payload }))
  port.on('message', (message: ToEngine) => receive(engine, message))
  post({ type: 'ready' })
} catch (error) {
  post({
    type: 'failed',
    failure: failureOf(error, 'start', log),
    lastGoodCopy: error instanceof OpenFailure ? error.lastGoodCopy : null,
  })
  port.close()
}
