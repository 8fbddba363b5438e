import { WebSocket } from 'ws'
import { z } from 'zod'
import type { EventMessage } from '#shared/contract/message.ts'
import type { HostAbilities } from '../carrier/abilities.ts'
import type { Carrier } from '../carrier/carrier.ts'
import { pageGone, type Log } from '../carrier/failures.ts'
import { decode, encode } from '../wire/codec.ts'
import { largestParams } from '../wire/limits.ts'
import {
  type Ask,
  type FromPage,
  sessionEnded,
  sessionLocked,
  type ToPage,
} from '../wire/page-messages.ts'

/** Puts a question to the page and waits for its answer. Fails when the page is gone. */
export type AskPage = (ask: Ask) => Promise<unknown>

/** The host's end of the connection to one page. */
export interface PageConnection {
  readonly tell: (message: EventMessage) => void
  /** @param ended the session is over, not the host; locked: because its user said so */
  readonly close: (ended?: 'session' | 'locked') => void
}

export interface PageConnectionNeeds {
  readonly socket: WebSocket
  readonly carrier: Carrier
  readonly abilitiesFor: (ask: AskPage) => HostAbilities
  /** Is it the half of the session that only the page knows? */
  readonly isPage: (pageHalf: string) => boolean
  readonly log: Log
}

export function connectPage({
  socket,
  carrier,
  abilitiesFor,
  isPage,
  log,
}: PageConnectionNeeds): PageConnection {
  let isKnown = false
  const asked = new Map<number, PromiseWithResolvers<unknown>>()
  let nextAsk = 1

  const send = (message: ToPage): void => {
    if (isKnown && socket.readyState === WebSocket.OPEN) socket.send(encode(message))
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

  const greet = (message: FromPage): void => {
    if (message.type === 'hello' && isPage(message.pageHalf)) isKnown = true
    else socket.close(sessionEnded)
  }

  const receive = async (message: Exclude<FromPage, { type: 'hello' }>): Promise<void> => {
    if (message.type === 'answer') {
      asked.get(message.id)?.resolve(message.answer)
      asked.delete(message.id)
      return
    }
    const reply = await carrier.call(abilities, message.name, message.params)
    send({ type: 'reply', id: message.id, reply })
  }

  socket.on('message', (data: Buffer, isBinary) => {
    const message = isBinary ? readMessage(data, isKnown ? mostText : mostGreeting) : null
    if (!message) {
      log('a page sent something that is no message; its connection was closed')
      socket.close(1008)
      return
    }
    // Nothing is answered before the page has said its half of the session.
    if (!isKnown || message.type === 'hello') greet(message)
    else void receive(message)
  })
  socket.on('error', (error) => log(`the connection to a page failed: ${error.name}`))
  socket.on('close', () => {
    for (const waiting of asked.values()) waiting.reject(pageGone())
    asked.clear()
  })

  return {
    tell: (message) => send({ type: 'event', ...message }),
    close: (ended) =>
      socket.close(ended === 'session' ? sessionEnded : ended === 'locked' ? sessionLocked : 1001),
  }
}

const fromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), pageHalf: z.string().max(100) }),
  z.object({ type: z.literal('call'), id: z.number(), name: z.string(), params: z.unknown() }),
  z.object({ type: z.literal('answer'), id: z.number(), answer: z.unknown() }),
])

/** Params over their limit are refused in words by the carrier; far over it they are not even read. */
const mostText = 2 * largestParams
const mostGreeting = 1024

function readMessage(data: Buffer, most: number): FromPage | null {
  try {
    const message = fromPage.safeParse(decode(data, most))
    return message.success ? message.data : null
  } catch {
    // Whatever does not decode was not written by our page; the caller closes the connection.
    return null
  }
}
