import type { SafeStorage } from 'electron'
import type { Keychain } from './keychain.ts'

type Sealing = Pick<
  SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'getSelectedStorageBackend'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
>

/** Electron's safeStorage as the keychain; only Linux has several backends to tell apart. */
export function systemKeychain(
  safeStorage: Sealing,
  platform: NodeJS.Platform = process.platform,
): Keychain {
  return {
    async backend() {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
      return platform === 'linux' ? safeStorage.getSelectedStorageBackend() : platform
    },
    seal: (text) => safeStorage.encryptStringAsync(text),
    async unseal(sealed) {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(sealed)
      return { text: result, isOutdated: shouldReEncrypt }
    },
    // On Linux Chromium says that it can encrypt also where no keyring is: with a password of its own,
    // under this mark. Elsewhere the same mark stands for the system's keychain.
    hidesNothing: (sealed) => platform === 'linux' && sealed.subarray(0, 3).toString() === 'v10',
  }
}
