import type { Values } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure, type FailureText } from '#shared/contract/failure.ts'
import { looksLikeUtf16 } from './text-encoding.ts'

/** What the bytes of a file say it is, whatever its name claims. */
export type FileKind =
  | 'zip'
  | 'compound'
  | 'oldest'
  | 'markup'
  | 'json'
  | 'cards'
  | 'text'
  | 'empty'
  | KnownOther
type KnownOther =
  | 'pdf'
  | 'image'
  | 'richText'
  | 'archive'
  | 'binary'
  | 'sealed'
  | 'mail'
  | 'webArchive'
  | 'database'
  | 'statistics'
  | 'media'
  | 'program'
  | 'sylk'

function starts(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

const SNIFFED = 4096

const magic: readonly (readonly [KnownOther, readonly string[]])[] = [
  ['pdf', ['%PDF']],
  ['image', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM', '8BPS']],
  ['archive', ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd']],
  ['database', ['\0\x01\0\0Standard', 'SQLite format 3']],
  ['statistics', ['$FL2', '$FL3', '<stata_dta>']],
  ['media', ['ID3', 'OggS', 'RIFF', 'fLaC']],
  ['program', ['MZ', '\x7fELF']],
  ['richText', ['{\\rtf']],
  ['sealed', ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED', '-----BEGIN PGP']],
  ['sylk', ['ID;P']],
]

/** Text of the beginning of a file, whatever its encoding: what only ASCII is asked of. */
function beginning(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SNIFFED)
  const wide = looksLikeUtf16(sample)
  return new TextDecoder(wide ?? 'latin1')
    .decode(sample)
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '')
    .trimStart()
}

const controls = (bytes: Uint8Array): number =>
  bytes.reduce(
    (sum, byte) => sum + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 ? 1 : 0),
    0,
  )

/** A workbook of Excel 2 to 5, which begins with its first record. Source: [MS-XLS] 2.4.21, BOF. */
function isBareRecords(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
    [0x04, 0x06, 0x08, 0x10].includes(bytes[2] ?? -1) &&
    bytes[3] === 0
  )
}

/** Tells a workbook from a text, people in other formats, and from what lists are mistaken for. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound'
  if (isBareRecords(bytes)) return 'oldest'
  const raw = new TextDecoder('latin1').decode(bytes.subarray(0, 32))
  const latin = Array.from(bytes.subarray(0, 32), (byte) => String.fromCharCode(byte)).join('')
  const known = magic.find(([, signs]) =>
    signs.some((sign) => latin.startsWith(sign) || raw.startsWith(sign)),
  )
  // Two letters are a beginning many a list has too.
  if (
    known &&
    ((known[0] !== 'program' && !latin.startsWith('BM')) || controls(bytes.subarray(0, 64)) > 0)
  ) {
    return known[0]
  }
  if (latin.slice(4, 8) === 'ftyp') return 'media'
  const head = beginning(bytes)
  const sample = bytes.subarray(0, SNIFFED)
  // A program that pads its cells with NUL writes text all the same; anything else has controls of all kinds.
  const isText =
    looksLikeUtf16(bytes) !== null || controls(sample) <= Math.max(2, sample.length / 50)
  if (!isText) return 'binary'
  if (head.startsWith('<')) return 'markup'
  if (/^BEGIN:VCARD/i.test(head)) return 'cards'
  if (/^[{[]\s*(?:["{[\]}\d-]|true|false|null)/.test(head)) return 'json'
  if (/^mime-version:/i.test(head)) return 'webArchive'
  if (
    /^(?:received|return-path|from|to|subject|date|message-id|delivered-to|x-[\w-]+): /i.test(head)
  ) {
    return /^subject: /im.test(head) ? 'mail' : 'text'
  }
  return 'text'
}

/** A file that cannot be read as a list, with what it really is and what to do. */
export function unreadable(text: FailureText, values: Values): ExpectedFailure {
  return expectedFailure('unreadable', text, values)
}

/** Kinds of files that are neither workbook nor text, as the failure names them. */
export type NamedKind =
  | KnownOther
  | 'word'
  | 'presentation'
  | 'numbers'
  | 'openDocument'
  | 'zip'
  | 'webPage'
  | 'xml'
  | 'json'
  | 'cards'

/** The failure for a file of another kind, naming what it is. */
export function otherKind(kind: NamedKind, name: string): ExpectedFailure {
  return unreadable('fileKind', { kind, name })
}

/** What Microsoft's older container holds, which Word, Outlook and encrypted workbooks use too. */
export function kindOfCompound(bytes: Uint8Array, name: string): ExpectedFailure | 'xls' {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string): boolean => text.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage') || isLocked(text)) return unreadable('fileProtected', { name })
  if (holds('__substg1.0_')) return otherKind('mail', name)
  if (holds('WordDocument')) return otherKind('word', name)
  if (holds('PowerPoint Document')) return otherKind('presentation', name)
  return holds('Workbook') || holds('Book') ? 'xls' : otherKind('binary', name)
}

/** The record that begins a workbook of Excel 97 to 2003, and the one that says it is encrypted. */
const FIRST_RECORD = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00])
const FILE_PASS = 0x2f
const RECORDS_LOOKED_AT = 12

/** True for an old workbook under a password. Source: [MS-XLS] 2.4.117, FilePass. */
function isLocked(bytes: Buffer): boolean {
  let at = bytes.indexOf(FIRST_RECORD)
  for (
    let record = 0;
    at >= 0 && record < RECORDS_LOOKED_AT && at + 4 <= bytes.length;
    record += 1
  ) {
    if (bytes.readUInt16LE(at) === FILE_PASS) return true
    at += 4 + bytes.readUInt16LE(at + 2)
  }
  return false
}
