import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { AGE_HEADER, WORK_FACTOR, workFactorOf } from './age-library.ts'
import { unreadable } from './file-kind.ts'
import { readLent } from './lent-bytes.ts'
import { checkSize } from './zip-limits.ts'

/** What the sealing thread is started with. */
export type SealerStart =
  | {
      readonly work: 'seal'
      readonly bytes: Uint8Array
      readonly passphrase: string
      readonly factor: number
    }
  | {
      readonly work: 'open'
      readonly bytes: Uint8Array
      readonly passphrase: string
      /** Bytes it may unpack to. */
      readonly most: number
    }

export type SealerAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'passphrase' | 'size' | 'content' }

/** A hand-over of 100,000 people is about 150 MB unpacked. */
const LARGEST_CONTENT = 512 * 1024 * 1024

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const here = fileURLToPath(import.meta.url)
const sealer = join(
  dirname(here),
  here.endsWith('.ts')
    ? 'sealer-worker.ts'
    : basename(dirname(here)) === 'chunks'
      ? '../sealer.js'
      : 'sealer.js',
)

/** A composed and a decomposed letter are one letter to whoever types it on another keyboard. */
const typed = (passphrase: string): string => passphrase.normalize('NFKC')

/** Packs and seals bytes under a passphrase, in the age format. */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
  signal: AbortSignal,
  factor: number = WORK_FACTOR,
): Promise<Uint8Array> {
  const answer = await inSealer(
    { work: 'seal', bytes, passphrase: typed(passphrase), factor },
    signal,
  )
  if ('bytes' in answer) return answer.bytes
  throw new Error('sealing refuses nothing')
}

/** True for a file that begins as age files do. */
export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, AGE_HEADER.length)) === AGE_HEADER
}

/**
 * Opens a sealed file. Throws `wrongKey` (another passphrase), `tooLarge`, and `unreadable` where it is no
 * such file, was not sealed under a passphrase, or asks for more work than is done for a stranger's file.
 */
export async function openSealed(
  grant: FileGrant,
  passphrase: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { path, name } = grant
  checkSize((await stat(path)).size, name)
  const bytes = await readLent(grant)
  if (!isSealed(bytes)) throw unreadable('shareNone', { name })
  const factor = workFactorOf(bytes)
  if (factor === null) throw unreadable('shareOtherKey', { name })
  if (factor > WORK_FACTOR)
    throw unreadable('shareTooMuchWork', { name, factor, most: WORK_FACTOR })
  const answer = await inSealer(
    { work: 'open', bytes, passphrase: typed(passphrase), most: LARGEST_CONTENT },
    signal,
  )
  if ('bytes' in answer) return answer.bytes
  if (answer.refused === 'passphrase') throw expectedFailure('wrongKey', 'wrongPassphrase')
  if (answer.refused === 'size') throw expectedFailure('tooLarge', 'unpacksTooFar', { name })
  throw unreadable('shareNone', { name })
}

function inSealer(start: SealerStart, signal: AbortSignal): Promise<SealerAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(sealer, { workerData: start })
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', abort)
      void worker.terminate()
      settle()
    }
    const abort = (): void =>
      end(() => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted')))
    signal.addEventListener('abort', abort, { once: true })
    worker.once('message', (answer: SealerAnswer) => end(() => resolve(answer)))
    worker.once('error', (error) =>
      end(() => reject(error instanceof Error ? error : new Error('The sealer failed'))),
    )
    worker.once('exit', (code) =>
      end(() => reject(new Error(`The sealer ended with code ${code}`))),
    )
  })
}
