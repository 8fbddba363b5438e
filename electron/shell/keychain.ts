import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectedFailure, ExpectedFailure } from '#shared/contract/failure.ts'
import { writeAtomicallySync } from '../system/atomic-write.ts'
import { readSmallFile } from '../system/on-disk.ts'
import {
  checkKey,
  isKey,
  keepKey,
  keyFileName,
  keyLost,
  newKey,
  readKeyText,
  sealedKeyFileName,
  setKeyAside,
} from '../key/key-file.ts'

/** The operating system's keychain, as far as it is needed here. */
export interface Keychain {
  /** Which keychain stands behind it; null when there is none. */
  readonly backend: () => Promise<string | null>
  readonly seal: (text: string) => Promise<Buffer>
  readonly unseal: (sealed: Buffer) => Promise<Unsealed>
  /** True for bytes that a password sealed which everybody knows. */
  readonly hidesNothing: (sealed: Buffer) => boolean
}

export interface Unsealed {
  readonly text: string
  /** The keychain has a newer key, or a better one: what was sealed should be sealed anew. */
  readonly isOutdated: boolean
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
  if (!storeExists) await setAsideWhatOpensNothing({ sealedPath, plainPath }, keychain)
  const plain = existsSync(plainPath) ? checkKey(readKeyText(plainPath), plainPath) : null
  if (existsSync(sealedPath)) {
    if (plain === null) return unsealAndRenew(sealedPath, keychain)
    // Both are there: the program ended while it sealed, and what it left may be half a file.
    const sealed = await unsealOrNull(sealedPath, keychain)
    if (sealed === plain) rmSync(plainPath)
    if (sealed !== null) return sealed
    renameSync(sealedPath, `${sealedPath}.set-aside`)
  }
  if (plain === null && storeExists) throw keyLost(sealedPath)
  const key = plain ?? newKey()
  keepKey(sealedPath, await seal(key, keychain))
  // The plain file goes only after the sealed one was read back: a key is never lost in between.
  if ((await unseal(sealedPath, keychain)).text === key && plain !== null) rmSync(plainPath)
  return key
}

/**
 * Keeps a key that was recovered as a file only this user's keychain can open; what stood under its name is
 * set aside. Fails with `refused` where there is no keychain: nothing is changed then.
 */
export async function keepSealedKey(
  folder: string,
  key: string,
  keychain: Keychain,
): Promise<void> {
  await requireKeychain(keychain)
  const sealed = await seal(key, keychain)
  if ((await keychain.unseal(sealed)).text !== key) throw expectedFailure('refused', 'noKeychain')
  for (const name of [sealedKeyFileName, keyFileName]) {
    const path = join(folder, name)
    if (existsSync(path)) setKeyAside(path)
  }
  keepKey(join(folder, sealedKeyFileName), sealed)
}

/**
 * What a first start that was cut off left is no key, and there is no roster yet that a key would be kept
 * for. A keychain that is only locked is waited for.
 */
async function setAsideWhatOpensNothing(
  { sealedPath, plainPath }: { readonly sealedPath: string; readonly plainPath: string },
  keychain: Keychain,
): Promise<void> {
  if (existsSync(plainPath) && !isKey(readKeyText(plainPath))) setKeyAside(plainPath)
  if (!existsSync(sealedPath)) return
  try {
    await unseal(sealedPath, keychain)
  } catch (error) {
    if (!(error instanceof ExpectedFailure && error.failure.code === 'wrongKey')) throw error
    setKeyAside(sealedPath)
  }
}

/** Seals a key. Refuses a seal that everybody could break: what counts is what was made of the key. */
async function seal(key: string, keychain: Keychain): Promise<Buffer> {
  const sealed = await keychain.seal(key)
  if (keychain.hidesNothing(sealed)) throw expectedFailure('refused', 'noKeychain')
  return sealed
}

async function unseal(path: string, keychain: Keychain): Promise<Unsealed> {
  const sealed = readSmallFile(path) ?? Buffer.alloc(0)
  try {
    const { text, isOutdated } = await keychain.unseal(sealed)
    // What hides nothing is to be hidden as soon as it can be, whether or not the keychain asks for it.
    return { text: checkKey(text, path), isOutdated: isOutdated || keychain.hidesNothing(sealed) }
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    if (await isLocked(sealed, error, keychain)) throw expectedFailure('busy', 'keychainLocked')
    throw expectedFailure('wrongKey', 'keychainRefuses', { path })
  }
}

/**
 * Is the keychain only locked, or somebody else's? Electron says so where it knows; and a keychain that
 * once hid this key and now hides nothing is one that is not open.
 */
async function isLocked(sealed: Buffer, error: unknown, keychain: Keychain): Promise<boolean> {
  if (error instanceof Error && /\btemporarily unavailable\b/u.test(error.message)) return true
  if (keychain.hidesNothing(sealed)) return false
  return keychain.hidesNothing(await keychain.seal(newKey()))
}

/** Opens the key, and seals it anew where the keychain asks for that. */
async function unsealAndRenew(path: string, keychain: Keychain): Promise<string> {
  const first = await unseal(path, keychain)
  if (!first.isOutdated) return first.text
  // As Electron has it: what an outdated key gave is asked for once more before it is sealed anew.
  const { text } = await unseal(path, keychain)
  const renewed = await keychain.seal(text)
  // A keyring that is not there just now is no reason to do without the one that was.
  if (keychain.hidesNothing(renewed)) return text
  if ((await keychain.unseal(renewed)).text === text)
    writeAtomicallySync(path, (unfinished) => writeFileSync(unfinished, renewed))
  return text
}

async function unsealOrNull(path: string, keychain: Keychain): Promise<string | null> {
  try {
    return (await unseal(path, keychain)).text
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
