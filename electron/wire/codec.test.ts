import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CannotCross, decode, encode } from './codec.ts'

const anyValue = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: false,
  withNullPrototype: false,
  values: [
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string({ unit: 'grapheme' }),
    fc.constant(undefined),
    fc.constant(null),
    fc.uint8Array(),
    fc.float64Array(),
    fc.int32Array(),
  ],
})

describe('the codec of the wire', () => {
  it('brings back what structured cloning brings back', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(decode(encode(value))).toStrictEqual(structuredClone(value))
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('keeps undefined fields, bytes and numbers that JSON has no word for', () => {
    const value = {
      missing: undefined,
      bytes: new Uint8Array([0, 255]),
      odd: [Number.NaN, -0, Infinity],
      $t: 'undefined',
    }
    expect(decode(encode(value))).toStrictEqual(value)
  })

  it('gives a Buffer as plain bytes', () => {
    const back = decode(encode(Buffer.from('abc')))
    expect(back).toStrictEqual(new Uint8Array([97, 98, 99]))
  })

  it.each([
    ['function', () => 1],
    ['symbol', Symbol('x')],
  ])('refuses a %s as Electron does', (_what, value) => {
    expect(() => encode({ deep: [value] })).toThrow(CannotCross)
  })

  it('refuses a value that contains itself', () => {
    const value: Record<string, unknown> = {}
    value['self'] = value
    expect(() => encode(value)).toThrow(CannotCross)
  })

  it('never lets a field reach the prototype', () => {
    const back = decode(encode(JSON.parse('{"__proto__": {"admin": true}}'))) as object
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
    expect('admin' in back).toBe(false)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['no text', new Uint8Array([9, 0, 0, 0])],
    ['not JSON', new Uint8Array([1, 0, 0, 0, 123])],
  ])('throws on a frame with %s', (_what, frame) => {
    expect(() => decode(frame)).toThrow()
  })

  it('throws when the bytes are cut short', () => {
    const frame = encode({ bytes: new Uint8Array(10) })
    expect(() => decode(frame.subarray(0, frame.length - 1))).toThrow(RangeError)
  })
})
