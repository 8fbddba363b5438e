import { WebSocket } from 'ws'
import type { EventMessage } from '#shared/contract/message.ts'
import type { HostAbilities } from '../carrier/abilities.ts'
import type { Carrier } from '../carrier/carrier.ts'
import { pageGone, type Log } from '../carrier/failures.ts'
import { decode, encode } from '../wire/codec.ts'
import type { Ask, FromPage, ToPage } from '../wire/page-messages.ts'

/** Puts a question to the page and waits for its answer. Fails when the page is gone. */
export type AskPage = (ask: Ask) => Promise<unknown>

/** The host's end of the connection to one page. */
export interface PageConnection {
  readonly tell: (message: EventMessage) => void
  readonly close: () => void
}

export interface PageConnectionNeeds {
  readonly socket: WebSocket
  readonly carrier: Carrier
  readonly abilitiesFor: (ask: AskPage) => HostAbilities
  readonly log: Log
}

export function connectPage({
  socket,
  carrier,
  abilitiesFor,
  log,
}: PageConnectionNeeds): PageConnection {
  const asked = new Map<number, PromiseWithResolvers<unknown>>()
  let nextAsk = 1

  const send = (message: ToPage): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(encode(message))
  }

  const ask: AskPage = (question) => {
    // Gone while the answer was worked on: nobody would ever answer.
    if (socket.readyState !== WebSocket.OPEN) return Promise.reject(pageGone())
    const waiting = Promise.withResolvers<unknown>()
    const id = nextAsk++
    asked.set(id, waiting)
    send({ type: 'ask', id, ask: question })
    return waiting.promise
  }
  const abilities = abilitiesFor(ask)

  const receive = async (message: FromPage): Promise<void> => {
    if (message.type === 'answer') {
      asked.get(message.id)?.resolve(message.answer)
      asked.delete(message.id)
      return
    }
    const reply = await carrier.call(abilities, message.name, message.params)
    send({ type: 'reply', id: message.id, reply })
  }

  socket.on('message', (data: Buffer, isBinary) => {
    const message = isBinary ? readMessage(data) : null
    if (!message) {
      log('a page sent something that is no message; its connection was closed')
      socket.close(1008)
      return
    }
    void receive(message)
  })
  socket.on('error', (error) => log(`the connection to a page failed: ${error.name}`))
  socket.on('close', () => {
    for (const waiting of asked.values()) waiting.reject(pageGone())
    asked.clear()
  })

  return {
    tell: (message) => send({ type: 'event', ...message }),
    close: () => socket.close(1001),
  }
}

function readMessage(data: Buffer): FromPage | null {
  try {
    const message = decode(data) as Partial<FromPage> | null
    if (typeof message?.id !== 'number') return null
    return message.type === 'call' || message.type === 'answer' ? (message as FromPage) : null
  } catch {
    // Whatever does not decode was not written by our page; the caller closes the connection.
    return null
  }
}
