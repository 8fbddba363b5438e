/** A letter as a mail program takes it. */
export interface Mail {
  readonly to: readonly string[]
  readonly bcc: readonly string[]
  readonly subject: string
  readonly body: string
}

/** Mail programs and operating systems cut longer links. */
export const LONGEST_MAIL_LINK = 1900

/** A mailto link (RFC 6068): addresses, subject and text, line ends as CRLF. */
export function mailLink({ to, bcc, subject, body }: Mail): string {
  const addresses = to.map((each) => encodeURIComponent(each).replace(/%40/gu, '@')).join(',')
  const parts = [
    ...(bcc.length > 0 ? [['bcc', bcc.join(',')] as const] : []),
    ['subject', subject] as const,
    ['body', body.replace(/\r?\n/gu, '\r\n')] as const,
  ]
  const query = parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `mailto:${addresses}?${query}`
}

/** True where a mail program would get the whole letter from its link. */
export function fitsMailLink(mail: Mail): boolean {
  return mailLink(mail).length <= LONGEST_MAIL_LINK
}

/** A file that goes with a message: its name, its media type, its bytes in base64. */
export interface Attachment {
  readonly name: string
  readonly type: string
  readonly base64: string
}

/** Stands in none of the parts: base64 has no dashes. */
const BOUNDARY = 'part-of-message'

/**
 * A letter as a message to be sent (RFC 5322, with `X-Unsent` so that a mail program opens it to be
 * edited): UTF-8 in base64, lines of at most 76 characters; with files, in parts (RFC 2046).
 */
export function unsentMessage(
  { to, bcc, subject, body }: Mail,
  files: readonly Attachment[] = [],
): string {
  const headers = [
    ['X-Unsent', '1'],
    ...(to.length > 0 ? [['To', to.map(headerSafe).join(', ')]] : []),
    ...(bcc.length > 0 ? [['Bcc', bcc.map(headerSafe).join(', ')]] : []),
    ['Subject', encodedWords(subject)],
    ['MIME-Version', '1.0'],
  ]
  const text = part(
    [['Content-Type', 'text/plain; charset=utf-8']],
    base64(body.replace(/\r?\n/gu, '\r\n')),
  )
  if (files.length === 0) return [...headers.map(headerLine), ...text, ''].join('\r\n')
  const parts = [
    text,
    ...files.map(({ name, type, base64: bytes }) =>
      part(
        [
          ['Content-Type', type],
          ['Content-Disposition', `attachment; filename*=UTF-8''${extendedValue(name)}`],
        ],
        bytes,
      ),
    ),
  ]
  return [
    ...[...headers, ['Content-Type', ['multipart/mixed', `boundary=${BOUNDARY}`].join('; ')]].map(
      headerLine,
    ),
    '',
    ...parts.flatMap((lines) => [`--${BOUNDARY}`, ...lines]),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n')
}

const headerLine = (header: readonly string[]): string => header.join(': ')

/** Headers, an empty line, and bytes in base64. */
function part(headers: readonly (readonly [string, string])[], bytes: string): string[] {
  return [
    ...[...headers, ['Content-Transfer-Encoding', 'base64']].map(headerLine),
    '',
    ...wrapped(bytes),
  ]
}

/** The value of a parameter in any script (RFC 8187). */
function extendedValue(text: string): string {
  return encodeURIComponent(headerSafe(text).toWellFormed()).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** An address is one line: what would begin another header is taken out. */
function headerSafe(text: string): string {
  return text.replace(/[\r\n]+/gu, ' ')
}

/** At most 39 bytes a word, so that no line is longer than 78 signs and no word than RFC 2047 lets it be. */
function encodedWords(text: string): string {
  const words: string[] = []
  let part = ''
  for (const character of headerSafe(text)) {
    if (bytesOf(part + character).length > 39) {
      words.push(part)
      part = ''
    }
    part += character
  }
  words.push(part)
  return words.map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ')
}

/** The bytes of a text in UTF-8: an address says them, wherever the program runs. */
function bytesOf(text: string): number[] {
  const said = encodeURIComponent(text.toWellFormed())
  return Array.from(said.matchAll(/%([0-9A-F]{2})|[^%]/gu), ([sign, byte]) =>
    byte === undefined ? sign.charCodeAt(0) : Number.parseInt(byte, 16),
  )
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(text: string): string {
  const bytes = bytesOf(text)
  let said = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3)
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    const signs = [18, 12, 6, 0].map((shift) => SIGNS[(bits >> shift) & 63] ?? '')
    said += signs.slice(0, second === undefined ? 2 : third === undefined ? 3 : 4).join('')
    said += '='.repeat(second === undefined ? 2 : third === undefined ? 1 : 0)
  }
  return said
}

function wrapped(text: string): string[] {
  return text.match(/.{1,76}/gu) ?? []
}
