import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { checkKey, keyFileName, keyLost, newKey, sealedKeyFileName } from '../key/key-file.ts'

/** The part of Electron's safeStorage that is needed here. */
export interface Keychain {
  readonly isEncryptionAvailable: () => boolean
  /** Linux only: which keychain stands behind it; 'basic_text' is none. */
  readonly backend: () => string
  readonly encryptString: (text: string) => Buffer
  readonly decryptString: (sealed: Buffer) => string
}

/**
 * The key of the store from a file only this user's keychain can open, made once when there is none.
 * A plain key file, left by the browser host, is sealed and then removed.
 */
export function openSealedKey(folder: string, storeExists: boolean, keychain: Keychain): string {
  requireKeychain(keychain)
  const sealedPath = join(folder, sealedKeyFileName)
  const plainPath = join(folder, keyFileName)
  if (existsSync(sealedPath)) return unseal(sealedPath, keychain)

  const hasPlain = existsSync(plainPath)
  if (!hasPlain && storeExists) throw keyLost(sealedPath)
  const key = hasPlain ? checkKey(readFileSync(plainPath, 'utf8'), plainPath) : newKey()
  writeFileSync(sealedPath, keychain.encryptString(key), { mode: 0o600, flag: 'wx' })
  // The plain file goes only after the sealed one was read back: a key is never lost in between.
  if (unseal(sealedPath, keychain) === key && hasPlain) rmSync(plainPath)
  return key
}

function unseal(path: string, keychain: Keychain): string {
  try {
    return checkKey(keychain.decryptString(readFileSync(path)), path)
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure({
      code: 'wrongKey',
      message: `This computer's keychain cannot open the key file ${path}.`,
      next: 'Sign in to the account that made this roster, or restore the roster from a backup with its passphrase.',
    })
  }
}

function requireKeychain(keychain: Keychain): void {
  // 'basic_text' would encrypt with a password that everybody knows.
  if (keychain.isEncryptionAvailable() && keychain.backend() !== 'basic_text') return
  throw new ExpectedFailure({
    code: 'refused',
    message: 'This computer offers no keychain to hold the key of the roster.',
    next: 'Install and unlock GNOME Keyring or KWallet and choose "Try again", or start Scrutin with --browser, which keeps the key in a file that only you can read.',
  })
}
