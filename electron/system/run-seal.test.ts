import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRunKey, openedBytes, opening, sealedBytes, sealing, sealLength } from './run-seal.ts'

const key = newRunKey()

/** Bytes in pieces of any length. */
const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 })

const whole = (parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts)

describe('files that are sealed for a run', () => {
  it('come out as they went in, however they are cut, streamed or whole', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const plain = whole(parts)
        const sealed = await buffer(
          Readable.from(parts.map((part) => Buffer.from(part))).pipe(sealing(key)),
        )
        expect(sealed).toHaveLength(plain.length + sealLength)
        expect(openedBytes(sealed, key)).toEqual(plain)
        const again = sealedBytes(plain, key)
        const cut = Array.from({ length: Math.ceil(again.length / 7) }, (_, at) =>
          again.subarray(at * 7, at * 7 + 7),
        )
        expect(await buffer(Readable.from(cut).pipe(opening(key)))).toEqual(plain)
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('show nothing to who has another key', () => {
    const sealed = sealedBytes('Family name,Given name', key)
    expect(sealed.includes('Family name')).toBe(false)
    expect(openedBytes(sealed, newRunKey()).includes('Family name')).toBe(false)
  })

  it('are told from files that never were: those pass as they are', async () => {
    for (const plain of [Buffer.alloc(0), Buffer.from('short'), Buffer.alloc(100, 7)]) {
      expect(openedBytes(plain, key)).toEqual(plain)
      expect(await buffer(Readable.from([plain]).pipe(opening(key)))).toEqual(plain)
    }
  })
})
