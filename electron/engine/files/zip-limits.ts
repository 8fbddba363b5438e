import type { Values } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure, type FailureText } from '#shared/contract/failure.ts'
import { unreadable } from './file-kind.ts'

/** One entry of a zip as its directory declares it. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly offset: number
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ZIP64 = 0xffffffff
const MEGABYTE = 1024 * 1024

/** A roster of 100,000 people is about 12 MB packed and 150 MB unpacked. */
const limits = {
  /** Bytes of the file itself. */
  file: 64 * MEGABYTE,
  /** Bytes of all parts together, unpacked. */
  unpacked: 512 * MEGABYTE,
  /** The same of a binary workbook, which a library reads at one go: it takes nine times as much memory. */
  binary: 96 * MEGABYTE,
  entries: 2000,
  /** Sheets of numbers reach 40; the format's own bound is 1032. */
  ratio: 200,
  /** Below this a high ratio does no harm: an empty style sheet packs well. */
  ratioFrom: 8 * MEGABYTE,
} as const

function damaged(name: string): ExpectedFailure {
  return unreadable('fileCutOff', { name })
}

function tooLarge(text: FailureText, values: Values): ExpectedFailure {
  return expectedFailure('tooLarge', text, values)
}

/** Reads the directory at the end of a zip, without unpacking anything. Throws `unreadable` where there is none. */
export function zipEntries(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END_SIZE
  const first = Math.max(0, end - LONGEST_COMMENT)
  while (end >= first && view.getUint32(end, true) !== END) end -= 1
  if (end < first) throw damaged(name)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (at === ZIP64 || count === 0xffff || count > limits.entries) {
    throw tooLarge('tooManyParts', { name })
  }
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged(name)
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Refuses, before anything is unpacked, an archive that would not stay small. The reader stops at
 * the declared size of each part, so a directory that lies cannot make it unpack more.
 */
export function checkZip(entries: readonly ZipEntry[], name: string): void {
  const isBinary = entries.some((entry) => entry.name.replaceAll('\\', '/') === 'xl/workbook.bin')
  const most = isBinary ? limits.binary : limits.unpacked
  let total = 0
  for (const { packed, unpacked } of entries) {
    // No size declared means no bound for the reader; sizes of 4 GB and more are stored elsewhere.
    const unbounded = (unpacked === 0 && packed > 2) || unpacked === ZIP64 || packed === ZIP64
    const bomb = unpacked > limits.ratioFrom && unpacked > packed * limits.ratio
    if (unbounded || bomb) {
      throw tooLarge('unpacksTooFar', { name })
    }
    total += unpacked
  }
  if (total > most) {
    throw tooLarge('tooMuchData', {
      name,
      megabytes: Math.round(total / MEGABYTE),
      most: most / MEGABYTE,
    })
  }
}

/** Refuses a file larger than any list, before it is read into memory. */
export function checkSize(bytes: number, name: string): void {
  if (bytes <= limits.file) return
  throw tooLarge('fileTooLarge', {
    name,
    megabytes: Math.round(bytes / MEGABYTE),
    most: limits.file / MEGABYTE,
  })
}
