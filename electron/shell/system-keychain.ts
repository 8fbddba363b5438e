import type { SafeStorage } from 'electron'
import type { Keychain } from './keychain.ts'

/** Electron's safeStorage as the keychain; only Linux has several backends to tell apart. */
export function systemKeychain(safeStorage: SafeStorage): Keychain {
  return {
    async backend() {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
      return process.platform === 'linux'
        ? safeStorage.getSelectedStorageBackend()
        : process.platform
    },
    seal: (text) => safeStorage.encryptStringAsync(text),
    unseal: async (sealed) => (await safeStorage.decryptStringAsync(sealed)).result,
  }
}
