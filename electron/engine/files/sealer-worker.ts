import { parentPort, workerData } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openBytes, sealBytes } from './age-library.ts'
import type { SealerAnswer, SealerStart } from './seal.ts'

// Making a key of a passphrase is a second of work in one piece, so it has a thread of its own.
const start = workerData as SealerStart

async function answered(): Promise<SealerAnswer> {
  if (start.work === 'seal')
    return { bytes: await sealBytes(gzipSync(start.bytes), start.passphrase, start.factor) }
  let packed: Uint8Array
  try {
    packed = await openBytes(start.bytes, start.passphrase)
  } catch {
    // The library tells a wrong passphrase and a changed byte of the header apart by words only.
    return { refused: 'passphrase' }
  }
  try {
    return { bytes: gunzipSync(packed, { maxOutputLength: start.most }) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return { refused: code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : 'content' }
  }
}

const answer = await answered()
parentPort?.postMessage(answer)
