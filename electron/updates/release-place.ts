import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Readable } from 'node:stream'
import { ExpectedFailure, expectedFailure } from '#shared/contract/failure.ts'
import { errorCode } from '../system/error-code.ts'
import { type Ask, openAddress, patienceMs } from './ask-address.ts'

/** Where an office lays its releases: a folder that the computer sees, or an address. */
export interface ReleasePlace {
  /** Where a file of it is, for people to read. */
  readonly whereIs: (name: string) => string
  /** The bytes of a file, piece by piece. Fails with `notFound`, `refused` and, when nothing comes, `busy`. */
  readonly open: (name: string, signal: AbortSignal) => AsyncIterable<Uint8Array>
}

/** A folder: of this computer, of a stick, of a network drive. */
export function folderPlace(folder: string, silenceMs = patienceMs): ReleasePlace {
  const whereIs = (name: string): string => join(folder, name)
  return {
    whereIs,
    async *open(name, signal) {
      try {
        const found = await before(silenceMs, folder, stat(whereIs(name)))
        if (!found.isFile()) throw fileMissing(whereIs(name))
        yield* pieces(createReadStream(whereIs(name), { signal }), signal, silenceMs, folder)
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof ExpectedFailure) throw error
        throw fileMissing(whereIs(name), errorCode(error))
      }
    },
  }
}

/** An https address that ends with a slash. */
export function addressPlace(address: string, ask: Ask, silenceMs = patienceMs): ReleasePlace {
  const urlOf = (name: string): URL => new URL(encodeURIComponent(name), address)
  return {
    whereIs: (name) => urlOf(name).href,
    async *open(name, signal) {
      const url = urlOf(name)
      const body = await openAddress(url, { ask, signal, silenceMs })
      try {
        yield* pieces(body, signal, silenceMs, url.host)
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof ExpectedFailure) throw error
        throw expectedFailure('notFound', 'updateUnreachable', {
          host: url.host,
          reason: errorCode(error) || 'ECONNRESET',
        })
      }
    },
  }
}

/**
 * All bytes of a file of a place. Fails with `tooLarge` as soon as there are more than `most`, whatever was
 * announced, and as the place does.
 */
export async function readAll(
  place: ReleasePlace,
  name: string,
  most: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const piece of place.open(name, signal)) {
    size += piece.byteLength
    if (size > most)
      throw expectedFailure('tooLarge', 'updateTooLarge', { name, kilobytes: most / 1024 })
    read.push(piece)
  }
  return Buffer.concat(read)
}

/** What a stream gives, as long as it is not silent for too long. It is closed when its reader stops. */
async function* pieces(
  stream: Readable,
  signal: AbortSignal,
  silenceMs: number,
  host: string,
): AsyncIterable<Uint8Array> {
  const stop = (): void => void stream.destroy(new Error('stopped'))
  signal.addEventListener('abort', stop, { once: true })
  const each = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await before(silenceMs, host, each.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
  }
}

/** What is awaited, or `busy` when it does not come in time. */
async function before<T>(silenceMs: number, host: string, awaited: Promise<T>): Promise<T> {
  const inTime = new AbortController()
  const late = pause(silenceMs, null, { signal: inTime.signal, ref: false }).then(
    () => {
      throw expectedFailure('busy', 'updateSilent', { host })
    },
    // Stopped because what was awaited came.
    () => awaited,
  )
  try {
    return await Promise.race([awaited, late])
  } finally {
    inTime.abort()
  }
}

function fileMissing(place: string, status = ''): ExpectedFailure {
  return expectedFailure('notFound', 'updateNotThere', { place, status: status || '-' })
}
