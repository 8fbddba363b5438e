import type { Talk } from './devtools.ts'
import { fromPageUrl } from './page-urls.ts'

/** A request that Chromium holds back until it is answered. */
export interface PausedRequest {
  readonly requestId: string
  readonly resourceType: string
  readonly redirectedRequestId?: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
  }
}

type Handler = (request: Request) => Response | Promise<Response>

/** `protocol`: schemes of the app's own, answered by request interception. */
export function standInProtocol(isReady: () => boolean) {
  const handlers = new Map<string, Handler>()
  const privileged = new Set<string>()
  return {
    protocol: {
      /** "This method can only be used before the `ready` event of the `app` module gets emitted and can be called only once." */
      registerSchemesAsPrivileged(schemes: readonly { readonly scheme: string }[]): void {
        if (isReady() || privileged.size > 0)
          throw new Error(
            'protocol.registerSchemesAsPrivileged should be called before app is ready',
          )
        for (const { scheme } of schemes) privileged.add(scheme)
      },
      /** "Register a protocol handler for `scheme`. Requests made to URLs with this scheme will delegate to this handler". */
      handle(scheme: string, handler: Handler): void {
        if (!privileged.has(scheme)) throw new Error(`The scheme ${scheme} was not registered.`)
        handlers.set(scheme, handler)
      },
    },
    answer: async ({ requestId, request }: PausedRequest, talk: Talk): Promise<boolean> => {
      const url = fromPageUrl(request.url)
      const handler = handlers.get(new URL(url).protocol.slice(0, -1))
      if (handler === undefined) return false
      // A window has no tab that would show an icon: Electron asks for none.
      if (new URL(url).pathname === '/favicon.ico')
        talk.tell('Fetch.fulfillRequest', { requestId, responseCode: 204 })
      else {
        const asked = new Request(url, { method: request.method, headers: request.headers })
        const answer = await answerOf(handler, asked)
        if (answer === null) talk.tell('Fetch.failRequest', { requestId, errorReason: 'Failed' })
        else talk.tell('Fetch.fulfillRequest', { requestId, ...answer })
      }
      return true
    },
  }
}

/** What the page gets; null where the handler throws: "the request will fail", the page sees net::ERR_FAILED. */
async function answerOf(handler: Handler, request: Request) {
  try {
    const response = await handler(request)
    return {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    }
  } catch {
    return null
  }
}
