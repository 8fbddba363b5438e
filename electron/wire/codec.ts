/**
 * One codec for both ends of the browser host's wire. It carries what structured cloning carries
 * and refuses what it refuses (functions, symbols), so that a value which could not cross
 * Electron's boundary does not cross here either. It runs in the page and in Node.
 *
 * Frame: 4 bytes length of the text (little endian), the text (JSON, UTF-8), then the bytes of
 * every typed array in order. In the text, what JSON cannot say stands as `{ "$t": kind, ... }`.
 */

type Tagged =
  | { readonly $t: 'undefined' }
  | { readonly $t: 'number'; readonly v: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly $t: 'bigint'; readonly v: string }
  | { readonly $t: 'date'; readonly v: number | null }
  | { readonly $t: 'bytes'; readonly kind: BytesKind; readonly at: number; readonly length: number }
  | { readonly $t: 'map'; readonly v: readonly (readonly [Coded, Coded])[] }
  | { readonly $t: 'set'; readonly v: readonly Coded[] }
  | { readonly $t: 'object'; readonly v: { readonly [key: string]: Coded } }

type Coded =
  | null
  | boolean
  | number
  | string
  | readonly Coded[]
  | Tagged
  | { readonly [key: string]: Coded }

const bytesKinds = {
  ArrayBuffer: (buffer: ArrayBuffer) => buffer,
  Uint8Array: (buffer: ArrayBuffer) => new Uint8Array(buffer),
  Int32Array: (buffer: ArrayBuffer) => new Int32Array(buffer),
  Uint32Array: (buffer: ArrayBuffer) => new Uint32Array(buffer),
  Float64Array: (buffer: ArrayBuffer) => new Float64Array(buffer),
} satisfies Record<string, (buffer: ArrayBuffer) => unknown>
type BytesKind = keyof typeof bytesKinds

/** Thrown for a value that structured cloning, and so Electron's boundary, would refuse. */
export class CannotCross extends Error {
  constructor(what: string) {
    super(`A ${what} cannot cross between window and host.`)
    this.name = 'CannotCross'
  }
}

/** Turns any structured-cloneable value into one binary frame. Throws {@link CannotCross}. */
export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let length = 0
  const keep = (kind: BytesKind, bytes: Uint8Array): Tagged => {
    const tagged: Tagged = { $t: 'bytes', kind, at: length, length: bytes.byteLength }
    parts.push(bytes)
    length += bytes.byteLength
    return tagged
  }
  const text = new TextEncoder().encode(JSON.stringify(toCoded(value, keep, [])))
  const frame = new Uint8Array(4 + text.byteLength + length)
  new DataView(frame.buffer).setUint32(0, text.byteLength, true)
  frame.set(text, 4)
  let at = 4 + text.byteLength
  for (const part of parts) {
    frame.set(part, at)
    at += part.byteLength
  }
  return frame
}

/**
 * Reads a frame written by {@link encode}. Throws on anything else.
 *
 * @param mostText bytes of text that are read at all: parsing them holds the thread
 */
export function decode(frame: Uint8Array, mostText = Infinity): unknown {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const textLength = view.getUint32(0, true)
  if (textLength > mostText) throw new RangeError('The text of the frame is too long.')
  const text = new TextDecoder('utf-8', { fatal: true }).decode(frame.subarray(4, 4 + textLength))
  return fromCoded(JSON.parse(text) as Coded, frame.subarray(4 + textLength))
}

type Keep = (kind: BytesKind, bytes: Uint8Array) => Tagged

function toCoded(value: unknown, keep: Keep, above: readonly object[]): Coded {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'undefined':
      return { $t: 'undefined' }
    case 'number':
      return numberToCoded(value)
    case 'bigint':
      return { $t: 'bigint', v: value.toString() }
    case 'function':
    case 'symbol':
      throw new CannotCross(typeof value)
    case 'object':
      return value === null ? null : objectToCoded(value, keep, above)
  }
}

function numberToCoded(value: number): Coded {
  if (Object.is(value, -0)) return { $t: 'number', v: '-0' }
  if (Number.isFinite(value)) return value
  return { $t: 'number', v: Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity' }
}

function objectToCoded(value: object, keep: Keep, above: readonly object[]): Coded {
  if (above.includes(value)) throw new CannotCross('value that contains itself')
  const inside = [...above, value]
  const coded = (part: unknown): Coded => toCoded(part, keep, inside)

  if (Array.isArray(value)) return Array.from(value as readonly unknown[], coded)
  if (value instanceof Date) {
    const time = value.getTime()
    return { $t: 'date', v: Number.isNaN(time) ? null : time }
  }
  if (value instanceof Map)
    return { $t: 'map', v: [...value].map(([key, part]) => [coded(key), coded(part)]) }
  if (value instanceof Set) return { $t: 'set', v: [...value].map(coded) }
  if (value instanceof ArrayBuffer) return keep('ArrayBuffer', new Uint8Array(value))
  if (ArrayBuffer.isView(value))
    return keep(
      bytesKindOf(value),
      new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
    )

  const entries = Object.entries(value).map(([key, part]) => [key, coded(part)] as const)
  const plain = Object.fromEntries(entries)
  return Object.hasOwn(plain, '$t') ? { $t: 'object', v: plain } : plain
}

function bytesKindOf(view: ArrayBufferView): BytesKind {
  // Node's Buffer is a Uint8Array and arrives as one, as structured cloning has it.
  if (view instanceof Uint8Array) return 'Uint8Array'
  if (view instanceof Int32Array) return 'Int32Array'
  if (view instanceof Uint32Array) return 'Uint32Array'
  if (view instanceof Float64Array) return 'Float64Array'
  throw new CannotCross(view.constructor.name)
}

function fromCoded(coded: Coded, bytes: Uint8Array): unknown {
  if (coded === null || typeof coded !== 'object') return coded
  if (isList(coded)) return coded.map((part) => fromCoded(part, bytes))
  if (isTagged(coded)) return fromTagged(coded, bytes)
  return plainFromCoded(coded, bytes)
}

function isList(coded: Coded): coded is readonly Coded[] {
  return Array.isArray(coded)
}

function isTagged(coded: object): coded is Tagged {
  return Object.hasOwn(coded, '$t')
}

function plainFromCoded(plain: { readonly [key: string]: Coded }, bytes: Uint8Array): unknown {
  return Object.fromEntries(
    Object.entries(plain).map(([key, part]) => [key, fromCoded(part, bytes)]),
  )
}

function fromTagged(tagged: Tagged, bytes: Uint8Array): unknown {
  switch (tagged.$t) {
    case 'undefined':
      return undefined
    case 'number':
      return Number(tagged.v)
    case 'bigint':
      return BigInt(tagged.v)
    case 'date':
      return new Date(tagged.v ?? Number.NaN)
    case 'map':
      return new Map(tagged.v.map(([key, part]) => [fromCoded(key, bytes), fromCoded(part, bytes)]))
    case 'set':
      return new Set(tagged.v.map((part) => fromCoded(part, bytes)))
    case 'object':
      return plainFromCoded(tagged.v, bytes)
    case 'bytes': {
      if (tagged.at + tagged.length > bytes.byteLength) throw new RangeError('Frame is cut short.')
      // A copy of its own: typed arrays need aligned starts, and a view would keep the frame alive.
      const own = new Uint8Array(bytes.subarray(tagged.at, tagged.at + tagged.length)).buffer
      return bytesKinds[tagged.kind](own)
    }
    default:
      throw new TypeError('The frame holds a kind that nobody writes.')
  }
}
