import { createHmac, timingSafeEqual } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readSmallFile } from '#electron/system/on-disk.ts'

const PURPOSE = 'scrutin: is this the key of this store?'

const digest = (keyHex: string): string =>
  createHmac('sha256', Buffer.from(keyHex, 'hex')).update(PURPOSE).digest('hex')

/**
 * Whether a key is the one the store was made with; null where nothing says so. An encrypted file
 * answers a wrong key and damage alike, so the answer is kept beside it. It gives nothing away: the
 * key is 256 random bits.
 */
export function isKeyOfStore(path: string, keyHex: string): boolean | null {
  const kept = readSmallFile(path)?.toString().trim()
  // Cut off when it was written: it says nothing, least of all that the key is wrong.
  if (kept === undefined || !/^[0-9a-f]{64}$/.test(kept)) return null
  return timingSafeEqual(Buffer.from(kept), Buffer.from(digest(keyHex)))
}

export function rememberKey(path: string, keyHex: string): void {
  writeFileSync(path, `${digest(keyHex)}\n`, { mode: 0o600 })
}
