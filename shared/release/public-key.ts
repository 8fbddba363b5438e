/** How every Ed25519 public key begins in base64 of its SPKI form (RFC 8410); 32 bytes of its own follow. */
const keyForm = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/u

/**
 * Reads the public key of an office as it is pasted or chosen: a PEM file, or its one line of base64. Null for
 * anything else, and above all for a private key.
 */
export function readPublicKey(text: string): string | null {
  const line = text.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/gu, '').replace(/\s/gu, '')
  return isPublicKey(line) ? line : null
}

/** True for the one line of base64 that {@link readPublicKey} gives. */
export function isPublicKey(line: string): boolean {
  return keyForm.test(line)
}

/**
 * Reads the address of a folder of releases: https, without a name, a query or a fragment in it; it ends with
 * a slash. Null for anything else, plain http among it.
 */
export function readReleaseAddress(text: string): string | null {
  const typed = text.trim()
  const found = typed.length > 1000 ? null : ADDRESS.exec(typed)?.groups
  if (!found) return null
  const { host = '', path = '' } = found
  return `https://${host.toLowerCase()}${path}${path.endsWith('/') ? '' : '/'}`
}

/** A host with its port, and a path. */
const ADDRESS =
  /^https:\/\/(?<host>[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d{1,5})?)(?<path>\/[^\s?#@\\]*|)$/iu
