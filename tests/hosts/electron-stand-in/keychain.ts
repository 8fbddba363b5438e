import type { SafeStorage } from 'electron'

/** How the keychain of the pretended computer behaves. */
export type KeychainKind =
  /** A keyring that is there and open. */
  | 'keyring'
  /** No keyring in a session that should have one: what is sealed can be opened by everybody. */
  | 'none'
  /** A session that is not recognised. */
  | 'basic'
  /** The keyring is there, and closed. */
  | 'locked'
  /** The keyring of somebody else. */
  | 'stranger'
  /** The keyring has a new key and still knows the old one. */
  | 'rotated'
  /** Nothing answers. */
  | 'unavailable'

/**
 * `safeStorage`: text turned round behind the mark Chromium puts in front of what it seals. On Linux
 * `v10` stands for a password that is in the program, `v11` for one that the keyring holds.
 */
export function standInSafeStorage(kind: () => KeychainKind, isReady: () => boolean) {
  const mark = (): string => (['none', 'basic', 'locked'].includes(kind()) ? 'v10' : 'v11')
  const owner = (): string => (kind() === 'stranger' ? 'somebody' : 'me')
  const generation = (): string => (kind() === 'rotated' ? '2' : '1')
  return {
    /** "Resolves with whether encryption is available": it is with the fallback as well. */
    isAsyncEncryptionAvailable: async () => kind() !== 'unavailable',
    /** "`unknown` - When the function is called before app has emitted the `ready` event." */
    getSelectedStorageBackend: (): ReturnType<SafeStorage['getSelectedStorageBackend']> =>
      !isReady() ? 'unknown' : kind() === 'basic' ? 'basic_text' : 'gnome_libsecret',
    async encryptStringAsync(text: string): Promise<Buffer> {
      return Buffer.from(`${mark()}:${owner()}:${generation()}:${veiled(text)}`)
    },
    /**
     * "`shouldReEncrypt` - whether data that has just been returned from the decrypt operation should be
     * re-encrypted, as the key has been rotated or a new key is available".
     */
    async decryptStringAsync(
      sealed: Buffer,
    ): Promise<{ shouldReEncrypt: boolean; result: string }> {
      const [sealedMark, sealedBy, sealedWith, text] = sealed.toString().split(':')
      // What the fallback sealed opens everywhere; what a closed keyring sealed opens later.
      if (sealedMark === 'v11' && kind() === 'locked')
        throw new Error(
          'safeStorage.decryptStringAsync is temporarily unavailable. Please try again.',
        )
      if (text === undefined || (sealedMark === 'v11' && sealedBy !== owner()))
        throw new Error(
          'Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.',
        )
      return {
        shouldReEncrypt: sealedMark !== mark() || sealedWith !== generation(),
        result: unveiled(text),
      }
    },
  }
}

function veiled(text: string): string {
  return Buffer.from([...text].toReversed().join('')).toString('base64')
}

function unveiled(text: string): string {
  return [...Buffer.from(text, 'base64').toString()].toReversed().join('')
}
