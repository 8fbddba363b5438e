import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

/** Base64 of the Ed25519 signature of bytes, as it lies beside them. `openssl pkeyutl -verify -rawin` checks it too. */
export function signRelease(bytes: Uint8Array, privateKey: KeyObject): string {
  return `${sign(null, bytes, privateKey).toString('base64')}\n`
}

/**
 * Whether the owner of a key signed these very bytes.
 *
 * @param publicKey one line of base64: `shared/release/public-key.ts`
 */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  const text = signature.trim()
  // 64 bytes; Node would pass over what is no base64.
  if (!/^[A-Za-z0-9+/]{86}==$/u.test(text)) return false
  const key = createPublicKey({
    key: Buffer.from(publicKey, 'base64'),
    format: 'der',
    type: 'spki',
  })
  return verify(null, bytes, key, Buffer.from(text, 'base64'))
}
