import { randomBytes, scrypt } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/**
 * Base-2 logarithm of the rounds of scrypt between a passphrase and its key, in blocks of 8: a guess costs
 * 128 MB of memory and a third of a second, so that a machine made for guessing gains little. More
 * than the password storage cheat sheet of OWASP asks at least.
 */
export const USUAL_WORK = 17

/** A stranger's file may ask for this much: 1 GB. */
const MOST_WORK = 20

/**
 * How the key of a sealed copy is made of its passphrase. The first 16 bytes of an encrypted file are no
 * content but the salt of its cipher, which is ours to choose: they say whose file it is, the work, and what
 * is mixed into the passphrase.
 */
export interface KeyRecipe {
  /** Base-2 logarithm of the rounds. */
  readonly work: number
  /** The beginning of the file. */
  readonly salt: Buffer
}

const SALT_LENGTH = 16
const MARK = Buffer.from('SCR2', 'latin1')

export const newRecipe = (work: number): KeyRecipe => ({
  work,
  salt: Buffer.concat([MARK, Buffer.of(work), randomBytes(SALT_LENGTH - MARK.length - 1)]),
})

/** The key: 64 hexadecimal digits. The thread goes on while it is made. */
export function keyOf(passphrase: string, { work, salt }: KeyRecipe): Promise<string> {
  const N = 2 ** work
  return new Promise((resolve, reject) => {
    // A composed and a decomposed letter are one letter to whoever types it on another keyboard.
    scrypt(
      passphrase.normalize('NFKC'),
      salt,
      32,
      { N, r: 8, p: 1, maxmem: N * 8 * 128 * 2 },
      (error, key) => {
        if (error) reject(error)
        else resolve(key.toString('hex'))
      },
    )
  })
}

/** Key and salt as the cipher takes them: a blob of 48 bytes in hexadecimal digits. */
export const sealedKeyPragma = (
  pragma: 'key' | 'rekey',
  keyHex: string,
  { salt }: KeyRecipe,
): string => `${pragma} = "x'${keyHex}${salt.toString('hex')}'"`

/**
 * What a sealed copy says of its key; 'old' for one of a version that said nothing, 'tooMuch' for one that
 * asks for more work than is done for a stranger's file.
 */
export function readRecipe(path: string): KeyRecipe | 'old' | 'tooMuch' {
  const salt = Buffer.alloc(SALT_LENGTH)
  const file = openSync(path, 'r')
  try {
    readSync(file, salt, 0, SALT_LENGTH, 0)
  } finally {
    closeSync(file)
  }
  if (!MARK.equals(salt.subarray(0, MARK.length))) return 'old'
  const work = salt.readUInt8(MARK.length)
  return work > MOST_WORK ? 'tooMuch' : { work, salt }
}
