import { decode, encode } from '#electron/wire/codec.ts'

// This file runs in the page, without its types: see page-scripts.ts, which wraps it together with the
// codec once for the page's own world and once for the preload's.

/** One value on its way between the page's world and the preload's. */
type Passed =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'function'; readonly id: number }
  | { readonly kind: 'promise'; readonly id: number }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Passed])[] }

interface Call {
  readonly id: number
  readonly args: readonly Passed[]
}
interface Settled {
  readonly id: number
  readonly fulfilled: boolean
  readonly value: Passed
}
type AnyFunction = (...args: readonly unknown[]) => unknown

/**
 * One end of the bridge between two worlds of one page, which share the document and nothing else.
 * "Any data / primitives sent in the API become immutable and updates on either side of the bridge do
 * not result in an update on the other side"; functions are "proxied to the other context" (contextBridge).
 */
function bridgeEnd(
  own: 'page' | 'preload',
  token: string,
): { readonly give: (name: string, value: unknown) => void; readonly heard: Heard } {
  const other = own === 'page' ? 'preload' : 'page'
  const functions = new Map<number, AnyFunction>()
  const promises = new Map<number, PromiseWithResolvers<unknown>>()
  let next = 1
  let returned: Passed | null = null

  const tell = (to: string, what: string, detail: unknown): void => {
    // What cannot be cloned throws here; a detail that cannot be would silently arrive as null.
    window.dispatchEvent(
      new CustomEvent(`${token}:${to}:${what}`, { detail: structuredClone(detail) }),
    )
  }
  // The two ends are one program: what was told under a name is what is heard.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  const hear = <T>(what: string, listener: (detail: T) => void): void =>
    window.addEventListener(`${token}:${own}:${what}`, (event) => {
      event.stopImmediatePropagation()
      listener((event as CustomEvent<T>).detail)
    })

  const pass = (value: unknown): Passed => {
    if (typeof value === 'function') {
      const id = next++
      functions.set(id, value as AnyFunction)
      return { kind: 'function', id }
    }
    if (value instanceof Promise) {
      const id = next++
      const settle = (fulfilled: boolean, outcome: unknown): void =>
        tell(other, 'settled', { id, fulfilled, value: pass(outcome) })
      value.then(
        (outcome: unknown) => settle(true, outcome),
        (error: unknown) => settle(false, error instanceof Error ? error.message : String(error)),
      )
      return { kind: 'promise', id }
    }
    if (hasFunctions(value))
      return {
        kind: 'object',
        entries: Object.entries(value).map(([name, part]) => [name, pass(part)]),
      }
    return { kind: 'value', value }
  }
  const receive = (passed: Passed): unknown => {
    switch (passed.kind) {
      case 'value':
        return passed.value
      case 'function':
        return (...args: readonly unknown[]): unknown => {
          returned = null
          tell(other, 'call', { id: passed.id, args: args.map(pass) })
          const answer = returned as Passed | null
          return answer === null ? undefined : receive(answer)
        }
      case 'promise': {
        const waiting = Promise.withResolvers<unknown>()
        promises.set(passed.id, waiting)
        return waiting.promise
      }
      case 'object':
        return Object.freeze(
          Object.fromEntries(passed.entries.map(([name, part]) => [name, receive(part)])),
        )
    }
  }
  hear<Call>('call', ({ id, args }) => {
    const answer = functions.get(id)?.(...args.map(receive))
    tell(other, 'returned', pass(answer))
  })
  hear<Passed>('returned', (answer) => {
    returned = answer
  })
  hear<Settled>('settled', ({ id, fulfilled, value }) => {
    const waiting = promises.get(id)
    promises.delete(id)
    if (fulfilled) waiting?.resolve(receive(value))
    else waiting?.reject(new Error(String(receive(value))))
  })
  return {
    give: (name, value) => tell(other, 'given', { name, value: pass(value) }),
    heard: (onGiven) =>
      hear<{ readonly name: string; readonly value: Passed }>('given', ({ name, value }) =>
        onGiven(name, receive(value)),
      ),
  }
}
type Heard = (onGiven: (name: string, value: unknown) => void) => void

function hasFunctions(value: unknown): value is object {
  return (
    value !== null &&
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).some((part) => typeof part === 'function')
  )
}

/** In the page's own world: takes what the preload exposes. */
export function startPageWorld(token: string): void {
  bridgeEnd('page', token).heard((name, value) =>
    Object.defineProperty(window, name, { value, enumerable: true }),
  )
}

/** What a message between preload and main process says. */
export type FromPreload =
  | {
      readonly type: 'invoke'
      readonly id: number
      readonly channel: string
      readonly args: string
    }
  | { readonly type: 'send'; readonly channel: string; readonly args: string }
export type ToPreload =
  | { readonly type: 'reply'; readonly id: number; readonly ok: boolean; readonly value: string }
  | { readonly type: 'message'; readonly channel: string; readonly args: string }

/** In the preload's world: the part of `electron` that a sandboxed preload may require. */
export function startPreloadWorld(token: string, post: (message: string) => void): unknown {
  const bridge = bridgeEnd('preload', token)
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  const listeners = new Map<string, Set<AnyFunction>>()
  let nextId = 1

  const receive = (text: string): void => {
    const message = JSON.parse(text) as ToPreload
    if (message.type === 'message') {
      const args = fromText(message.args) as readonly unknown[]
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...args)
      return
    }
    const waiting = pending.get(message.id)
    pending.delete(message.id)
    if (message.ok) waiting?.resolve(fromText(message.value))
    else waiting?.reject(new Error(String(fromText(message.value))))
  }
  Object.assign(globalThis, { receiveFromMain: receive })

  return {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => bridge.give(name, api),
    },
    ipcRenderer: {
      invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
        const id = nextId++
        const waiting = Promise.withResolvers<unknown>()
        pending.set(id, waiting)
        post(JSON.stringify({ type: 'invoke', id, channel, args: toText(args) }))
        return waiting.promise
      },
      on(channel: string, listener: AnyFunction): void {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      },
      off(channel: string, listener: AnyFunction): void {
        listeners.get(channel)?.delete(listener)
      },
    },
  }
}

function toText(value: unknown): string {
  const bytes = encode(value)
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 32_768)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)))
  return btoa(pieces.join(''))
}

function fromText(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  return decode(bytes)
}
