import { phrase, type TextKey } from '#shared/text/index.ts'
import { hostLocale } from '#electron/system/host-locale.ts'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { EventMessage } from '#shared/contract/message.ts'
import type { HostAbilities } from '../carrier/abilities.ts'
import type { Carrier } from '../carrier/carrier.ts'
import { portTaken, type Log } from '../carrier/failures.ts'
import { pageHeaders } from '../carrier/pages/content-policy.ts'
import { largestFile } from '../wire/limits.ts'
import {
  bridgePath,
  enterPath,
  filesPath,
  pageHalfFragment,
  pageHalfHeader,
  wirePath,
} from '../wire/page-messages.ts'
import { createEntrance } from './entrance.ts'
import { connectPage, type AskPage, type PageConnection } from './page-connection.ts'
import { isFromOtherSite, isOwnRequest } from './request-guard.ts'
import { leadingPage, plainPage } from './screens.ts'
import { serveBundle } from './static-files.ts'
import type { Transfers } from './transfers.ts'
import { errorCode } from '../system/error-code.ts'

export interface PageServer {
  readonly port: number
  /** An address that lets one browser in, once. */
  readonly newAddress: () => string
  readonly tell: (message: EventMessage) => void
  /** Shows everybody out; who comes next needs a new address. */
  readonly endSession: () => void
  readonly close: () => Promise<void>
}

export interface PageServerNeeds {
  /** 0 takes any free port. */
  readonly port: number
  /** Folder of the built screens. */
  readonly bundle: string
  readonly bridge: string
  readonly carrier: Carrier
  readonly transfers: Transfers
  readonly abilitiesFor: (ask: AskPage) => HostAbilities
  /** Hears that a browser came in, so that an address for the next one can be given. */
  readonly onEnter: () => void
  /** Hears that an address was used by a second browser: the session is over. */
  readonly onUsedTwice: () => void
  readonly log: Log
  /** `host:port` of a development server that stands in front of this one. */
  readonly front?: string
}

/** Serves the app on the loopback interface to whoever holds the session. */
export async function startPageServer(needs: PageServerNeeds): Promise<PageServer> {
  const { bundle, bridge, carrier, transfers, abilitiesFor, log, front } = needs
  const server = createServer()
  const port = await listen(server, needs.port)
  const authority = `127.0.0.1:${port}`
  const authorities = front === undefined ? [authority] : [authority, front]
  const entrance = createEntrance(port)
  const connections = new Set<PageConnection>()
  let isLocked = false
  const outside = (): TextKey => (isLocked ? 'host.sessionOver' : 'host.openPrinted')
  // A frame holds a file and a few names around it; anything larger is cut off by the protocol.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFile + 1024 * 1024 })

  const enter = (url: URL, response: ServerResponse): void => {
    const session = entrance.exchange(url.searchParams.get('token') ?? '')
    if (session === null) {
      refuse(response, 'host.addressVoid')
      return
    }
    if (session === 'used') {
      // Whoever came in by it was not this browser. Of the two one is not the owner's: neither stays.
      entrance.end()
      for (const connection of connections) connection.close('session')
      refuse(response, 'host.addressUsed')
      needs.onUsedTwice()
      return
    }
    isLocked = false
    // A page that leads on, no redirect: what a file of the owner's led here would not be given the cookie.
    response
      .writeHead(200, {
        ...pageHeaders,
        'set-cookie': session.cookie,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(leadingPage(`/${pageHalfFragment}${session.pageHalf}`))
    needs.onEnter()
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = request.url ?? '/'
    // Two slashes name another host; what is no address at all names nothing of ours either.
    const url = asked.startsWith('//') ? null : URL.parse(asked, `http://${authority}`)
    if (url === null) {
      response.writeHead(400, pageHeaders).end()
      return
    }
    const path = url.pathname
    const changes = request.method !== 'GET' && request.method !== 'HEAD'
    if (!isOwnRequest(request.headers, authorities, changes)) {
      refuse(response, 'host.notFromScrutin')
      return
    }
    const isInside = entrance.isInside(request.headers.cookie)
    if (path === enterPath && !changes && !isInside) {
      enter(url, response)
      return
    }
    if (path === enterPath && !changes) {
      response.writeHead(303, { ...pageHeaders, location: '/' }).end()
      return
    }
    if (!isInside || (path !== '/' && isFromOtherSite(request.headers))) {
      refuse(response, outside())
      return
    }
    if (request.method === 'POST' && path === filesPath) {
      const pageHalf = request.headers[pageHalfHeader]
      if (typeof pageHalf === 'string' && entrance.isPage(pageHalf))
        return transfers.receive(request, response)
      refuse(response, outside())
      return
    }
    if (changes) {
      response.writeHead(405, pageHeaders).end()
      return
    }
    if (path === '/favicon.ico') {
      // Browsers ask for it unasked; the pages name no icon.
      response.writeHead(204, pageHeaders).end()
      return
    }
    if (path.startsWith(`${filesPath}/`)) return transfers.send(path, response)
    if (path === bridgePath) {
      response
        .writeHead(200, { ...pageHeaders, 'content-type': 'text/javascript; charset=utf-8' })
        .end(bridge)
      return
    }
    return serveBundle(bundle, path, response)
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`a request could not be answered: ${errorCode(error) || 'unforeseen'}`)
      if (!response.headersSent) response.writeHead(500, pageHeaders)
      response.end()
    })
  })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // From here on Node leaves the socket to us: a stranger who hangs up must not end the host.
    socket.on('error', () => socket.destroy())
    const isOurs =
      request.url === wirePath &&
      isOwnRequest(request.headers, authorities, true) &&
      entrance.isInside(request.headers.cookie)
    if (!isOurs) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const connection = connectPage({
        ...{ socket: opened, carrier, abilitiesFor, log },
        isPage: entrance.isPage,
      })
      connections.add(connection)
      opened.on('close', () => connections.delete(connection))
    })
  })

  return {
    port,
    newAddress: () => `http://${front ?? authority}${enterPath}?token=${entrance.nextToken()}`,
    tell: (message) => {
      for (const connection of connections) connection.tell(message)
    },
    endSession() {
      isLocked = true
      entrance.end()
      for (const connection of connections) connection.close('locked')
    },
    async close() {
      for (const connection of connections) connection.close()
      sockets.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

function refuse(response: ServerResponse, text: TextKey): void {
  response
    .writeHead(403, { ...pageHeaders, 'content-type': 'text/html; charset=utf-8' })
    .end(plainPage(hostLocale(), { title: phrase('host.notThisWay'), text: phrase(text) }))
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(errorCode(error) === 'EADDRINUSE' ? portTaken(port) : error),
    )
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return (server.address() as AddressInfo).port
}
