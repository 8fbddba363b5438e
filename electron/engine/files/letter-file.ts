import { stat } from 'node:fs/promises'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { LONGEST_LETTER } from '#shared/letter/index.ts'
import { cleanText } from '#shared/text/clean-text.ts'
import { fileKind, unreadable } from './file-kind.ts'
import { readLent } from './lent-bytes.ts'
import { inOwnThread } from './own-thread.ts'
import type { PdfFile, PdfReading } from './pdf-text.ts'
import { EndOfReading, pauser } from './sheet.ts'
import { decodeText } from './text-encoding.ts'
import { readXml, XmlError } from './xml.ts'
import { openArchive } from './zip.ts'

/** Bytes of a letter with its pictures, at most. */
const LARGEST = 25 * 1024 * 1024
/** The part of a document of Word that holds its text. Source: ECMA-376, part 1, 11.3.10. */
const WORD_TEXT = 'word/document.xml'

/** The text of a letter, as far as it is read. */
export interface LetterFile {
  readonly name: string
  readonly text: string
  /** True where there was more. */
  readonly cut: boolean
}

/** Progress and stop of a reading. */
interface Reading {
  readonly breathe: () => Promise<void>
}

/**
 * Reads the text of a letter: a document of Word, a PDF document, an e-mail or plain text, told by its bytes.
 * Throws `unreadable` and `tooLarge`, saying what to do.
 */
export async function readLetterFile(grant: FileGrant, reading: Reading): Promise<LetterFile> {
  const name = cleanText(grant.name)
  const bytes = await bytesOf(grant, name)
  const text = await textOf(bytes, name, reading)
  if (text.trim() === '') throw unreadable('letterEmpty', { name })
  return { name, text: text.slice(0, LONGEST_LETTER), cut: text.length > LONGEST_LETTER }
}

async function bytesOf(grant: FileGrant, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(grant.path)
    if (size > LARGEST)
      throw expectedFailure('tooLarge', 'fileTooLarge', {
        name,
        megabytes: Math.round(size / 1024 / 1024),
        most: LARGEST / 1024 / 1024,
      })
    return await readLent(grant)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'errno' in error)) throw error
    throw unreadable('fileUnopened', { name, code: String(error.code) })
  }
}

async function textOf(bytes: Uint8Array, name: string, reading: Reading): Promise<string> {
  switch (fileKind(bytes)) {
    case 'zip':
      return wordText(bytes, name, reading)
    case 'pdf':
      return pdfText(bytes, name, reading)
    case 'mail':
      return mailText(decodeText(bytes, null).text)
    case 'empty':
      throw unreadable('letterEmpty', { name })
    case 'text':
      return decodeText(bytes, null).text
    default:
      throw unreadable('letterKind', { name })
  }
}

/** Pages that are pictures have no text: who sent them has the letter in another form. */
async function pdfText(bytes: Uint8Array, name: string, reading: Reading): Promise<string> {
  // A Buffer arrives in a thread as plain bytes.
  const file: PdfFile = { bytes, most: LONGEST_LETTER }
  const found = await inOwnThread<PdfReading>('pdf-text', file, reading)
  if ('text' in found) {
    if (found.text.trim() === '') throw unreadable('letterScan', { name })
    return found.text
  }
  switch (found.fault) {
    case 'locked':
      throw unreadable('letterLocked', { name })
    case 'damaged':
      throw unreadable('letterPdfDamaged', { name })
    default:
      throw expectedFailure('tooLarge', 'letterTooMuch', { name })
  }
}

async function wordText(bytes: Uint8Array, name: string, reading: Reading): Promise<string> {
  const archive = openArchive(bytes, name)
  if (!archive.has(WORD_TEXT)) throw unreadable('letterKind', { name })
  const pieces: string[] = []
  let length = 0
  let cells = 0
  let inText = false
  const add = (text: string): void => {
    pieces.push(text)
    length += text.length
    if (length > LONGEST_LETTER) throw new EndOfReading()
  }
  const reader = {
    open: (tag: string) => {
      if (tag === 't') inText = true
      else if (tag === 'tc') cells += 1
      else if (tag === 'tab') add('\t')
      else if (tag === 'br' || tag === 'cr') add('\n')
    },
    close: (tag: string) => {
      if (tag === 't') inText = false
      // Paragraphs of a cell stay in its row.
      else if (tag === 'p') add(cells > 0 ? ' ' : '\n')
      else if (tag === 'tc') {
        cells -= 1
        add('\t')
      } else if (tag === 'tr') add('\n')
    },
    text: (text: string) => {
      if (inText) add(text)
    },
  }
  try {
    await readXml(
      archive.part(WORD_TEXT),
      reader,
      pauser(reading, () => length),
    )
  } catch (error) {
    if (error instanceof XmlError || error instanceof RangeError)
      throw unreadable('letterDamaged', { name })
    if (!(error instanceof EndOfReading)) throw error
  }
  return pieces.join('')
}

const HEADERS_SHOWN = /^(?:from|to|date|subject):/i

/** The heads of an e-mail that a letter has too, and its first part of plain text. */
function mailText(mail: string): string {
  const { head, body } = partOf(mail.replace(/\r\n?/g, '\n'))
  const shown = head.split('\n').filter((line) => HEADERS_SHOWN.test(line))
  return `${shown.join('\n')}\n\n${bodyText(head, body, 0)}`
}

function partOf(part: string): { readonly head: string; readonly body: string } {
  const end = part.indexOf('\n\n')
  const head = end === -1 ? part : part.slice(0, end)
  // A head goes on in lines that begin with a space.
  return { head: head.replace(/\n[ \t]+/g, ' '), body: end === -1 ? '' : part.slice(end + 2) }
}

const header = (head: string, name: string): string =>
  head
    .split('\n')
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? ''

/** Parts within parts that are looked into. */
const DEEPEST = 5

function bodyText(head: string, body: string, depth: number): string {
  const type = header(head, 'content-type')
  const boundary = /boundary="?([^";]{1,70})/i.exec(type)?.[1]
  if (boundary !== undefined && depth < DEEPEST) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1, 50)
      .map((each) => partOf(each.trimStart()))
    const texts = parts.map((part) => bodyText(part.head, part.body, depth + 1))
    return texts.find((text) => text.trim() !== '') ?? ''
  }
  if (type !== '' && !/^text\/plain/i.test(type)) return ''
  const charset = /charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8'
  switch (header(head, 'content-transfer-encoding').toLowerCase()) {
    case 'base64':
      return decoded(Buffer.from(body, 'base64'), charset)
    case 'quoted-printable':
      return decoded(unquoted(body), charset)
    default:
      return body
  }
}

/** Source: RFC 2045, 6.7. */
function unquoted(text: string): Buffer {
  const bytes = text
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

function decoded(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return decodeText(bytes, null).text
    throw error
  }
}
