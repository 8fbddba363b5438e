import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { checkKey, keyFileName, keyLost, newKey, sealedKeyFileName } from '../key/key-file.ts'

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
  if (existsSync(sealedPath)) return unseal(sealedPath, keychain)

  const hasPlain = existsSync(plainPath)
  if (!hasPlain && storeExists) throw keyLost(sealedPath)
  const key = hasPlain ? checkKey(readFileSync(plainPath, 'utf8'), plainPath) : newKey()
  writeFileSync(sealedPath, await keychain.seal(key), { mode: 0o600, flag: 'wx' })
  // The plain file goes only after the sealed one was read back: a key is never lost in between.
  if ((await unseal(sealedPath, keychain)) === key && hasPlain) rmSync(plainPath)
  return key
}

async function unseal(path: string, keychain: Keychain): Promise<string> {
  try {
    return checkKey(await keychain.unseal(readFileSync(path)), path)
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure({
      code: 'wrongKey',
      message: `This computer's keychain cannot open the key file ${path}.`,
      next: 'Sign in to the account that made this roster, or restore the roster from a backup with its passphrase.',
    })
  }
}

async function requireKeychain(keychain: Keychain): Promise<void> {
  const backend = await keychain.backend()
  // 'basic_text' would encrypt with a password that everybody knows.
  if (backend !== null && backend !== 'basic_text') return
  throw new ExpectedFailure({
    code: 'refused',
    message: 'This computer offers no keychain to hold the key of the roster.',
    next: 'Install and unlock GNOME Keyring or KWallet and choose "Try again", or start Scrutin with --browser, which keeps the key in a file that only you can read.',
  })
}
