import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { Id } from '#shared/domain/common.ts'

// Each question to the system costs some microseconds, however little is asked for.
const pool = Buffer.alloc(4096)
let used = pool.length

/** Bytes that were never given before; only until the next are asked for. */
function randomBytes(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const given = pool.subarray(used, used + length)
  used += length
  return given
}

/** Random bytes as hexadecimal digits, for what is made by the thousand. At most 4096 bytes. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

let last = { msecs: 0, seq: 0 }

/** A new id (UUID version 7), greater than all that this process made before. */
export function newId(): Id {
  const random = randomBytes(16)
  const now = Date.now()
  // Begins anywhere in each millisecond, so far below its end that thousands can follow.
  last =
    now > last.msecs
      ? { msecs: now, seq: random.readUInt32BE(6) >>> 1 }
      : { msecs: last.msecs, seq: last.seq + 1 }
  return v7({ random, ...last })
}
