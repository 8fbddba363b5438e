import { extname } from 'node:path'

const PICTURES = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
] as const

/** Archives that are documents, by the end of their names. */
const archived: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
}

/** Files of the older office formats and of mail programs, likewise. */
const compound: Readonly<Record<string, string>> = {
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.msg': 'application/vnd.ms-outlook',
}

const UNKNOWN = 'application/octet-stream'

/**
 * What a file is, told by its first bytes; its name decides only among those that begin alike. Anything
 * that is no text and no known document is `application/octet-stream`.
 */
export function mediaTypeOf(head: Uint8Array, name: string): string {
  const begins = (...bytes: readonly number[]): boolean =>
    bytes.every((byte, place) => head[place] === byte)
  const picture = PICTURES.find((each) => begins(...each.begins))
  if (picture) return picture.type
  const ending = extname(name).toLowerCase()
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  if (begins(0x50, 0x4b, 0x03, 0x04)) return archived[ending] ?? 'application/zip'
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return compound[ending] ?? UNKNOWN
  return isText(head) ? 'text/plain' : UNKNOWN
}

/** Text in UTF-8: no byte of it is one that no text has, but for a sign cut off at the end. */
function isText(head: Uint8Array): boolean {
  if (head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
    return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    // Some other encoding, or no text at all.
    return false
  }
}
