/**
 * The one place that knows the age library (`age-encryption`, by the author of the format). The format is
 * documented (https://c2sp.org/age), so that a file opens with `age -d` and its passphrase too. The way
 * out: any other implementation of it; one recipient, a passphrase, is all that is used.
 *
 * The key is made of the passphrase here, by the scrypt of the runtime: the library's own does the same in
 * JavaScript, at several times the time, and opens files that ask for a gigabyte.
 */
import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { Decrypter, Encrypter, Stanza } from 'age-encryption'

/** The first line of every age file of version 1. */
export const AGE_HEADER = 'age-encryption.org/v1\n'

/**
 * Base-2 logarithm of the rounds of scrypt between a passphrase and its key: what the age program takes,
 * 256 MB and about half a second. A file that asks for more is not opened: whoever made it decides how much
 * memory and time that would cost.
 */
export const WORK_FACTOR = 18

const SALT_LABEL = 'age-encryption.org/v1/scrypt'
const MOST_MEMORY = 300 * 1024 * 1024

const derived = promisify<string, Uint8Array, number, object, Buffer>(scrypt)

/** Encrypts bytes under a passphrase. */
export function sealBytes(
  bytes: Uint8Array,
  passphrase: string,
  factor: number = WORK_FACTOR,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient({
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16)
      const key = await keyOf(passphrase, salt, factor)
      const body = chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey)
      return [new Stanza(['scrypt', unpadded(salt), String(factor)], body)]
    },
  })
  return encrypter.encrypt(bytes)
}

/** Opens what was sealed. Rejects where the passphrase is another, or a byte was changed. */
export function openBytes(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity({
    async unwrapFileKey(stanzas: readonly Stanza[]) {
      // A passphrase must be the only way in: otherwise another could have written the file.
      const [stanza, ...others] = stanzas
      const [kind, salt = '', factor = ''] = stanza?.args ?? []
      const bounded = /^[1-9]\d?$/.test(factor) && Number(factor) <= WORK_FACTOR
      if (stanza === undefined || others.length > 0 || kind !== 'scrypt' || !bounded) return null
      const key = await keyOf(passphrase, Buffer.from(salt, 'base64'), Number(factor))
      try {
        return chacha20poly1305(key, new Uint8Array(12)).decrypt(stanza.body)
      } catch {
        // Another passphrase: no identity fits, which the library says.
        return null
      }
    },
  })
  return decrypter.decrypt(sealed)
}

function keyOf(passphrase: string, salt: Uint8Array, factor: number): Promise<Buffer> {
  const labelled = Buffer.concat([Buffer.from(SALT_LABEL), salt])
  return derived(passphrase, labelled, 32, { N: 2 ** factor, r: 8, p: 1, maxmem: MOST_MEMORY })
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

/** The work factor a file asks for; null where it is not sealed under a passphrase, or is no age file. */
export function workFactorOf(sealed: Uint8Array): number | null {
  const head = new TextDecoder('latin1').decode(sealed.subarray(0, 200))
  const factor = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n/.exec(
    head,
  )?.[1]
  return factor === undefined ? null : Number(factor)
}
