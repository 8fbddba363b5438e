/**
 * The one place that knows the XML parser (saxes): strict, streaming, without entities of its own or
 * anything it would fetch. The way out: any parser that tells openings, closings and text in order.
 */
import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { EndOfReading } from './sheet.ts'

/** What a reader of XML is told; names are local ones, without the prefix of their namespace. */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  /** A piece of text; long runs come in several. */
  readonly text: (text: string) => void
}

/** Deeper than any list is nested. */
const DEEPEST = 200
/** A tag or a text of more characters than this is none. */
const LONGEST_TOKEN = 8 * 1024 * 1024

/** Damaged XML, or XML made to do harm. */
export class XmlError extends Error {}

/** What other programs write although XML forbids it, and what can be read all the same. */
const HARMLESS =
  /undefined entity|disallowed character\.$|malformed character entity|duplicate attribute|standalone value|encoding value|no whitespace between attributes|"\]\]>" is disallowed|at the start of the document/

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  const head = new TextDecoder('latin1').decode(first.subarray(0, 200))
  const named = /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8')
  }
}

/**
 * Reads XML as it comes in pieces; between them others work. Ends early, without reading the rest, where
 * the reader throws {@link EndOfReading}. Throws {@link XmlError} for XML that is damaged or deeper
 * than any list.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  reader: XmlReader,
  pause: () => Promise<void>,
): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let depth = 0
  let sinceToken = 0
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw new XmlError(error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    sinceToken = 0
    depth += 1
    if (depth > DEEPEST) throw new XmlError('nested too deep')
    reader.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    sinceToken = 0
    depth -= 1
    reader.close(localName(name))
  })
  parser.on('text', reader.text)
  parser.on('cdata', reader.text)
  let decoder: TextDecoder | null = null
  try {
    for await (const piece of pieces) {
      decoder ??= decoderFor(piece)
      sinceToken += piece.length
      if (sinceToken > LONGEST_TOKEN) throw new XmlError('a tag or text without an end')
      parser.write(decoder.decode(piece, { stream: true }))
      await pause()
    }
    parser.close()
  } catch (error) {
    if (!(error instanceof EndOfReading)) throw error
  }
}
