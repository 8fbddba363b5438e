import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expectedFailure, ExpectedFailure } from '#shared/contract/failure.ts'
import {
  checkKey,
  keepKey,
  keyFileName,
  keyLost,
  newKey,
  sealedKeyFileName,
} from '../key/key-file.ts'

/** The operating system's keychain, as far as it is needed here. */
export interface Keychain {
  /** Which keychain stands behind it; null when there is none. */
  readonly backend: () => Promise<string | null>
  readonly seal: (text: string) => Promise<Buffer>
  readonly unseal: (sealed: Buffer) => Promise<string>
}

/**
 * The key of the store from a file only this user's keychain can open, made once when there is none.
 * A plain key file, left by the browser host, is sealed and then removed.
 */
export async function openSealedKey(
  folder: string,
  storeExists: boolean,
  keychain: Keychain,
): Promise<string> {
  await requireKeychain(keychain)
  const sealedPath = join(folder, sealedKeyFileName)
  const plainPath = join(folder, keyFileName)
  const plain = existsSync(plainPath) ? checkKey(readFileSync(plainPath, 'utf8'), plainPath) : null
  if (existsSync(sealedPath)) {
    if (plain === null) return unseal(sealedPath, keychain)
    // Both are there: the program ended while it sealed, and what it left may be half a file.
    const sealed = await unsealOrNull(sealedPath, keychain)
    if (sealed === plain) rmSync(plainPath)
    if (sealed !== null) return sealed
    renameSync(sealedPath, `${sealedPath}.set-aside`)
  }
  if (plain === null && storeExists) throw keyLost(sealedPath)
  const key = plain ?? newKey()
  keepKey(sealedPath, await keychain.seal(key))
  // The plain file goes only after the sealed one was read back: a key is never lost in between.
  if ((await unseal(sealedPath, keychain)) === key && plain !== null) rmSync(plainPath)
  return key
}

async function unseal(path: string, keychain: Keychain): Promise<string> {
  try {
    return checkKey(await keychain.unseal(readFileSync(path)), path)
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw expectedFailure('wrongKey', 'keychainRefuses', { path })
  }
}

async function unsealOrNull(path: string, keychain: Keychain): Promise<string | null> {
  try {
    return await unseal(path, keychain)
  } catch (error) {
    // Only where the plain key is at hand: the caller goes on with that.
    if (error instanceof ExpectedFailure) return null
    throw error
  }
}

async function requireKeychain(keychain: Keychain): Promise<void> {
  const backend = await keychain.backend()
  // 'basic_text' would encrypt with a password that everybody knows.
  if (backend !== null && backend !== 'basic_text') return
  throw expectedFailure('refused', 'noKeychain')
}
