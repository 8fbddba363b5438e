import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { HostFile } from '../carrier/abilities.ts'
import type { ExchangeFolder } from '../carrier/exchange-folder.ts'
import { pageHeaders } from '../carrier/pages/content-policy.ts'
import { isSealedForRun, opening, sealing, sealLength } from '../system/run-seal.ts'
import { largestFile } from '../wire/limits.ts'
import { filesPath } from '../wire/page-messages.ts'

/** Files on their way between a page and the exchange folder, in place of native dialogs. */
export interface Transfers {
  /** Takes the body of a POST as a file and answers with the number to name it by. */
  readonly receive: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** The file a page named in its answer; null when it names none. Each can be taken once. */
  readonly take: (upload: string) => HostFile | null
  /** Where the page can fetch a file, once. */
  readonly offer: (file: HostFile) => string
  /** Sends an offered file and removes it. */
  readonly send: (path: string, response: ServerResponse) => Promise<void>
}

export function createTransfers(exchange: ExchangeFolder, limit = largestFile): Transfers {
  const uploads = new Map<string, HostFile>()
  const offers = new Map<string, HostFile>()

  return {
    async receive(request, response) {
      if (Number(request.headers['content-length'] ?? 0) > limit) {
        refuse(request, response)
        return
      }
      const file = await exchange.newFile(nameOf(request))
      let size = 0
      try {
        await pipeline(
          request,
          async function* measured(chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              size += chunk.byteLength
              if (size > limit) throw new RangeError('The file is too large.')
              yield chunk
            }
          },
          sealing(exchange.sealKey),
          createWriteStream(file.path, { mode: 0o600, flags: 'wx' }),
        )
      } catch (error) {
        await exchange.remove(file)
        if (!(error instanceof RangeError)) throw error
        refuse(request, response)
        return
      }
      const upload = crypto.randomUUID()
      uploads.set(upload, file)
      response
        .writeHead(201, { ...pageHeaders, 'content-type': 'application/json' })
        .end(JSON.stringify({ upload }))
    },
    take(upload) {
      const file = uploads.get(upload) ?? null
      uploads.delete(upload)
      return file
    },
    offer(file) {
      // A download can carry no header: its address is told on the wire alone, and serves once.
      const token = randomBytes(32).toString('base64url')
      offers.set(token, file)
      return `${filesPath}/${token}`
    },
    async send(path, response) {
      const token = path.slice(filesPath.length + 1)
      const file = offers.get(token)
      if (!file) {
        response.writeHead(404, pageHeaders).end()
        return
      }
      offers.delete(token)
      response.writeHead(200, {
        ...pageHeaders,
        'content-type': 'application/octet-stream',
        'content-length': await sizeOf(file.path),
        'content-disposition': `attachment; filename*=UTF-8''${encodeHeaderName(file.name)}`,
        'cache-control': 'no-store',
      })
      await pipeline(createReadStream(file.path), opening(exchange.sealKey), response)
      await exchange.remove(file)
    },
  }
}

/** Bytes of what a file holds, without its seal. */
async function sizeOf(path: string): Promise<number> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sealLength), 0, sealLength, 0)
    return isSealedForRun(buffer.subarray(0, bytesRead)) ? size - sealLength : size
  } finally {
    await handle.close()
  }
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(413, { ...pageHeaders, connection: 'close' }).end()
  request.resume()
}

function nameOf(request: IncomingMessage): string {
  const given = request.headers['x-file-name']
  try {
    return typeof given === 'string' ? decodeURIComponent(given) : 'file'
  } catch {
    // A name that cannot be read is only shown; the file itself is fine.
    return 'file'
  }
}

/** RFC 8187: what encodeURIComponent leaves alone but the header's grammar does not allow. */
function encodeHeaderName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
