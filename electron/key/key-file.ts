import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { writeAtomicallySync } from '../system/atomic-write.ts'
import { readSmallFile } from '../system/on-disk.ts'

/** Name of the owner-only key file in the data folder. */
export const keyFileName = 'key'
/** Name of the key file that only this computer's keychain can open. */
export const sealedKeyFileName = 'key.sealed'

/** A new key for the store: 64 hexadecimal digits. */
export function newKey(): string {
  return randomBytes(32).toString('hex')
}

/** Whether a text is a key, give or take blanks around it. */
export const isKey = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text.trim())

/** What a key file holds; nothing where what stands there is none. */
export const readKeyText = (path: string): string => readSmallFile(path)?.toString() ?? ''

/** Throws `wrongKey` unless the text is a key. */
export function checkKey(text: string, path: string): string {
  if (isKey(text)) return text.trim()
  throw expectedFailure('wrongKey', 'keyFileBroken', { path })
}

/**
 * The key of the store from the owner-only file in the data folder, made once when there is none.
 * Fails with `wrongKey` when the key is held elsewhere, or was lost while the store is still there,
 * and with `refused` when other accounts can read it.
 */
export function openKeyFile(folder: string, storeExists: boolean): string {
  const path = join(folder, keyFileName)
  if (existsSync(path)) {
    checkOwner(path)
    const text = readKeyText(path)
    if (storeExists || isKey(text)) return checkKey(text, path)
    // A first start that was cut off: what it left opens nothing, and nothing is there to be opened.
    setKeyAside(path)
  }
  if (existsSync(join(folder, sealedKeyFileName)))
    throw expectedFailure('wrongKey', 'keyInKeychain', { folder })
  if (storeExists) throw keyLost(path)
  const key = newKey()
  keepKey(path, `${key}\n`)
  return key
}

/** Keeps a key that was recovered as the owner's file; what stood under its name is set aside. */
export function keepKeyFile(folder: string, key: string): void {
  const path = join(folder, keyFileName)
  if (existsSync(path)) setKeyAside(path)
  keepKey(path, `${key}\n`)
}

/** Gives the name of a key file free; the file stays under a name of its own. */
export function setKeyAside(path: string): void {
  renameSync(path, `${path}.set-aside-${randomBytes(4).toString('hex')}`)
}

/**
 * Writes a new key file, and returns once it is on the disk: a roster must not outlive its key when
 * the power fails. Throws `EEXIST` rather than replace one.
 */
export function keepKey(path: string, content: string | Uint8Array): void {
  writeAtomicallySync(path, (unfinished) => writeFileSync(unfinished, content), 'refuse')
}

/** The failure for a store whose key is gone: making a new one would only hide that. */
export function keyLost(path: string): ExpectedFailure {
  return expectedFailure('wrongKey', 'keyLost', { path })
}

function checkOwner(path: string): void {
  // Windows keeps a user's folder to its user by access lists; modes mean nothing there.
  if (process.platform === 'win32') return
  const { mode, uid } = statSync(path)
  if ((mode & 0o077) === 0 && uid === process.getuid?.()) return
  throw expectedFailure('refused', 'keyOpenToOthers', { path })
}
