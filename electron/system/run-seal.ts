import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { PassThrough, Transform, type TransformCallback } from 'node:stream'

/**
 * Files that lie on the disk only while a run passes them on are sealed with a key that nobody keeps: what a
 * killed program leaves can be read by nobody. The seal hides; that nothing was changed is not its matter,
 * who may write into the folder could as well write the list itself.
 */

/** A sealed file begins with this; one that does not was never sealed, and is what it is. */
const mark = Buffer.from('scrutin-run\0', 'latin1')
const ivLength = 16

/** Bytes that sealing adds to a file. */
export const sealLength = mark.length + ivLength

const cipher = 'aes-256-ctr'

/** A key for one run: 64 hexadecimal digits. */
export const newRunKey = (): string => randomBytes(32).toString('hex')

/** Seals what flows through; without a key it passes as it is. */
export function sealing(keyHex: string | null): Transform {
  if (keyHex === null) return new PassThrough()
  const iv = randomBytes(ivLength)
  const seal = createCipheriv(cipher, Buffer.from(keyHex, 'hex'), iv)
  let begun = false
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!begun) this.push(Buffer.concat([mark, iv]))
      begun = true
      done(null, seal.update(chunk))
    },
    flush(done) {
      // A sealed file of nothing is one as well.
      if (!begun) this.push(Buffer.concat([mark, iv]))
      done(null, seal.final())
    },
  })
}

/** Opens what flows through, where it is sealed; anything else passes as it is, and all of it without a key. */
export function opening(keyHex: string | null): Transform {
  if (keyHex === null) return new PassThrough()
  let head: Buffer | null = Buffer.alloc(0)
  let open: ReturnType<typeof createDecipheriv> | null = null
  const begin = (bytes: Buffer): Buffer => {
    head = null
    if (!isSealedForRun(bytes)) return bytes
    open = createDecipheriv(
      cipher,
      Buffer.from(keyHex, 'hex'),
      bytes.subarray(mark.length, sealLength),
    )
    return open.update(bytes.subarray(sealLength))
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      if (head === null) {
        done(null, open === null ? chunk : open.update(chunk))
        return
      }
      head = Buffer.concat([head, chunk])
      done(null, head.length < sealLength ? undefined : begin(head))
    },
    flush(done: TransformCallback) {
      done(null, head === null ? open?.final() : begin(head))
    },
  })
}

/** Whether bytes begin as a file does that was sealed for a run. */
export const isSealedForRun = (bytes: Uint8Array): boolean =>
  bytes.length >= sealLength && mark.equals(bytes.subarray(0, mark.length))

/** {@link sealing} for what is at hand whole. */
export function sealedBytes(bytes: Uint8Array | string, keyHex: string): Buffer {
  const iv = randomBytes(ivLength)
  const seal = createCipheriv(cipher, Buffer.from(keyHex, 'hex'), iv)
  return Buffer.concat([mark, iv, seal.update(bytes), seal.final()])
}

/** {@link opening} for what is at hand whole, or its beginning. */
export function openedBytes(bytes: Buffer, keyHex: string): Buffer {
  if (!isSealedForRun(bytes)) return bytes
  const iv = bytes.subarray(mark.length, sealLength)
  const open = createDecipheriv(cipher, Buffer.from(keyHex, 'hex'), iv)
  return Buffer.concat([open.update(bytes.subarray(sealLength)), open.final()])
}
