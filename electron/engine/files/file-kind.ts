import type { Values } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure, type FailureText } from '#shared/contract/failure.ts'

/** What the bytes of a file say it is, whatever its name claims. */
export type FileKind = 'zip' | 'compound' | 'text' | 'empty' | KnownOther
type KnownOther = 'pdf' | 'image' | 'webPage' | 'richText' | 'archive' | 'binary'

function starts(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

const SNIFFED = 4096

/** True for text of UTF-16: every other byte of mostly Latin text is zero. */
export function looksLikeUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  if (starts(bytes, 0xff, 0xfe)) return 'le'
  if (starts(bytes, 0xfe, 0xff)) return 'be'
  const sample = bytes.subarray(0, SNIFFED)
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (half < 4) return null
  if (odd > half * 0.6 && even < half * 0.1) return 'le'
  return even > half * 0.6 && odd < half * 0.1 ? 'be' : null
}

/** Tells a workbook from a text and from what lists are mistaken for. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound'
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    return 'image'
  if (
    starts(bytes, 0x52, 0x61, 0x72, 0x21) ||
    starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
    starts(bytes, 0x1f, 0x8b)
  )
    return 'archive'
  if (looksLikeUtf16(bytes)) return 'text'
  const sample = bytes.subarray(0, SNIFFED)
  if (sample.includes(0)) return 'binary'
  const head = new TextDecoder('latin1').decode(sample.subarray(0, 512)).trimStart().toLowerCase()
  if (head.startsWith('{\\rtf')) return 'richText'
  return head.startsWith('<!doctype html') || head.startsWith('<html') || head.startsWith('<?xml')
    ? 'webPage'
    : 'text'
}

/** A file that cannot be read as a list, with what it really is and what to do. */
export function unreadable(text: FailureText, values: Values): ExpectedFailure {
  return expectedFailure('unreadable', text, values)
}

/** Kinds of files that are neither workbook nor text, as the failure names them. */
export type NamedKind =
  KnownOther | 'word' | 'presentation' | 'binaryWorkbook' | 'openDocument' | 'zip'

/** The failure for a file of another kind, naming what it is. */
export function otherKind(kind: NamedKind, name: string): ExpectedFailure {
  return unreadable('fileKind', { kind, name })
}

/** The failure for a file that is neither workbook nor text, naming what it is. */
export function notAList(kind: KnownOther | 'empty', name: string): ExpectedFailure {
  return kind === 'empty' ? unreadable('fileEmpty', { name }) : otherKind(kind, name)
}

/** The failure for Microsoft's older container: an encrypted workbook, an old .xls, or a Word document. */
export function notXlsx(bytes: Uint8Array, name: string): ExpectedFailure {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string): boolean => text.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return unreadable('fileProtected', { name })
  return holds('WordDocument') ? otherKind('word', name) : unreadable('fileOldExcel', { name })
}
