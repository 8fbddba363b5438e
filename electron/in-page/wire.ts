import type { EventMessage, Reply } from '#shared/contract/message.ts'
import { decode, encode } from '../wire/codec.ts'
import {
  sessionEnded,
  sessionLocked,
  wirePath,
  type FromPage,
  type ToPage,
} from '../wire/page-messages.ts'
import { answerAsk } from './asks.ts'
import { pageHalf } from './page-half.ts'

/** The page's end of the connection to the browser host. */
export interface Wire {
  readonly call: (name: string, params: unknown) => Promise<Reply>
  readonly onEvent: (listener: (message: EventMessage) => void) => void
}

/** Opens the connection, and opens it anew with the next call when it was lost. */
export function openWire(): Wire {
  const pending = new Map<number, (reply: Reply) => void>()
  const listeners: ((message: EventMessage) => void)[] = []
  const half = pageHalf()
  let nextId = 1
  let lost: Reply = connectionLost
  let connection: Promise<WebSocket> | null = null

  const connect = (): Promise<WebSocket> =>
    (connection ??= new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://${location.host}${wirePath}`)
      socket.binaryType = 'arraybuffer'
      socket.addEventListener('open', () => {
        send(socket, { type: 'hello', pageHalf: half })
        resolve(socket)
      })
      socket.addEventListener('message', (message: MessageEvent<ArrayBuffer>) =>
        receive(socket, decode(new Uint8Array(message.data)) as ToPage),
      )
      socket.addEventListener('close', ({ code }) => {
        connection = null
        // What is on the screen goes: the host answers with a page that says how to come back.
        if (code === sessionLocked) location.reload()
        lost = code === sessionEnded ? shownOut : connectionLost
        reject(new Error('The connection was closed.'))
        for (const answer of pending.values()) answer(lost)
        pending.clear()
      })
    }))

  const send = (socket: WebSocket, message: FromPage): void => socket.send(encode(message))

  const receive = (socket: WebSocket, message: ToPage): void => {
    switch (message.type) {
      case 'reply':
        pending.get(message.id)?.(message.reply)
        pending.delete(message.id)
        return
      case 'event':
        for (const listener of listeners)
          listener({ event: message.event, payload: message.payload })
        return
      case 'ask':
        void answerAsk(message.ask).then((answer) =>
          send(socket, { type: 'answer', id: message.id, answer }),
        )
    }
  }

  return {
    async call(name, params) {
      // What cannot be cloned is the caller's mistake and throws here, as it does in Electron.
      const frame = encode({ type: 'call', id: nextId, name, params } satisfies FromPage)
      const id = nextId++
      const socket = await connect().catch(() => null)
      if (!socket) return lost
      return new Promise((resolve) => {
        pending.set(id, resolve)
        socket.send(frame)
      })
    },
    onEvent(listener) {
      listeners.push(listener)
      void connect().catch(() => undefined)
    },
  }
}

/** The host is there, but this page is not of its session. */
const shownOut: Reply = {
  ok: false,
  failure: {
    code: 'refused',
    message: { key: 'failures.shownOut' },
    next: { key: 'failures.shownOutNext' },
    problems: [],
  },
}

const connectionLost: Reply = {
  ok: false,
  failure: {
    code: 'unexpected',
    message: { key: 'failures.connectionLost' },
    next: { key: 'failures.connectionLostNext' },
    problems: [],
  },
}
