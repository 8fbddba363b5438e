import { crc32, createInflateRaw } from 'node:zlib'
import { unreadable } from './file-kind.ts'
import { checkZip, type ZipEntry, zipEntries } from './zip-limits.ts'

const LOCAL_HEAD = 0x04034b50
const LOCAL_HEAD_SIZE = 30
const STORED = 0
const DEFLATED = 8
const PIECE = 64 * 1024

/** The parts of an archive; their sizes were checked before any is unpacked. */
export interface Archive {
  readonly names: readonly string[]
  readonly has: (part: string) => boolean
  /** The bytes of a part in pieces as they are unpacked. Throws `unreadable` where they are not what the directory says. */
  readonly part: (part: string) => AsyncIterable<Uint8Array>
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

function inflated(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE })
  inflate.end(packed)
  return inflate
}

async function* unpacked(bytes: Uint8Array, entry: ZipEntry, name: string) {
  const damaged = (): Error => unreadable('fileDamaged', { name })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (
    entry.offset + LOCAL_HEAD_SIZE > bytes.length ||
    view.getUint32(entry.offset, true) !== LOCAL_HEAD
  )
    throw damaged()
  if (entry.encrypted) throw unreadable('fileProtected', { name })
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged()
  const start =
    entry.offset +
    LOCAL_HEAD_SIZE +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  let size = 0
  let sum = 0
  try {
    for await (const piece of entry.method === STORED ? inPieces(packed) : inflated(packed)) {
      size += piece.length
      if (size > entry.unpacked) break
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    // Only what the unpacking itself throws: a reader's own errors end the generator at its yield.
    throw error instanceof Error && 'errno' in error ? damaged() : error
  }
  if (size !== entry.unpacked || sum !== entry.crc) throw damaged()
}

/** Opens an archive without unpacking anything. Throws `unreadable` or `tooLarge`. */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const entries = zipEntries(bytes, name)
  checkZip(entries, name)
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/'), entry]))
  return {
    names: [...byName.keys()],
    has: (part) => byName.has(part),
    part(part) {
      const entry = byName.get(part)
      if (!entry) throw unreadable('fileDamaged', { name })
      return unpacked(bytes, entry, name)
    },
  }
}
