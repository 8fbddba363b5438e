import papaparse, { type Parser, type ParseResult } from 'papaparse'
import type { EncodingName } from '#shared/exchange/encodings.ts'
import {
  type CellNote,
  plainSheet,
  type RawRow,
  type RawSheet,
} from '#shared/exchange/layout/raw-sheet.ts'
import { headerScore } from '#shared/exchange/propose-mapping.ts'
import { oneByOne, type Steps } from '#shared/exchange/steps.ts'
import { mendQuotesInSteps, unwrapLines } from './csv-quotes.ts'
import { unreadable } from './file-kind.ts'
import { clean, WIDEST } from './open-sheet.ts'
import { type Breathing, budgetFor } from './sheet.ts'
import { decodeInSteps } from './text-encoding.ts'

/** How a CSV file is to be read. */
export interface CsvSettings {
  readonly encoding: EncodingName
  readonly delimiter: ',' | ';' | '\t' | '|'
}

const DELIMITERS: readonly CsvSettings['delimiter'][] = [',', ';', '\t', '|']
/** Characters from which the delimiter is told. */
const SAMPLE = 64 * 1024
const SAMPLE_ROWS = 50
/** Rows and columns of the sample that may hold the headers. */
const HEADER_ROWS = 20
const HEADERS = 60
/** Characters read at a time: a few milliseconds. */
const CHUNK = 64 * 1024
/** A record longer than this is none. */
const LONGEST_RECORD = 32 * CHUNK

function isDelimiter(text: string | undefined): text is CsvSettings['delimiter'] {
  return DELIMITERS.some((each) => each === text)
}

/** Excel's own first line "sep=;" names the delimiter and is no row of the list. */
const SEPARATOR_LINE = /^"?sep=(.)"?[,;\t|]*\n/i

interface DelimiterGuess {
  readonly delimiter: CsvSettings['delimiter']
  readonly named: number
  readonly alike: number
  readonly width: number
}

/**
 * The delimiter that makes most of the first rows: the most columns that headers name, then the most
 * rows of one width, then the widest.
 */
function* guessDelimiter(text: string): Steps<CsvSettings['delimiter']> {
  const sample = text.slice(0, SAMPLE)
  const ranked: DelimiterGuess[] = []
  for (const delimiter of DELIMITERS) {
    yield
    const { text: mended } = yield* mendQuotesInSteps(sample, delimiter)
    const { data } = papaparse.parse<string[]>(mended, {
      delimiter,
      newline: '\n',
      preview: SAMPLE_ROWS,
      skipEmptyLines: true,
    })
    // The last record of a sample may be cut off.
    const rows = data.length > 2 && text.length > SAMPLE ? data.slice(0, -1) : data
    const widths = new Map<number, number>()
    for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
    const [width = 0, alike = 0] =
      [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
    let named = 0
    for (const row of rows.slice(0, HEADER_ROWS)) {
      yield
      named = Math.max(named, headerScore(row.slice(0, HEADERS)))
    }
    ranked.push({
      delimiter,
      named,
      alike: rows.length === 0 ? 0 : alike / rows.length,
      width,
    })
  }
  const [best] = ranked
    .filter(({ width }) => width > 1)
    .toSorted((a, b) => b.named - a.named || b.alike - a.alike || b.width - a.width)
  return best?.delimiter ?? ','
}

const LINK = /^=HYPERLINK\("(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\)$/is

/**
 * Text that others guarded against spreadsheets: ="0033", or an apostrophe before a sign that runs or before
 * a number that is to stay text. Of a link as a formula, the words it shows.
 */
function unguarded(text: string): string {
  const first = text.charCodeAt(0)
  if (first === 61) {
    const guarded = /^="((?:[^"]|"")*)"$/s.exec(text) ?? LINK.exec(text)
    return guarded?.[1] === undefined ? text : guarded[1].replaceAll('""', '"').trim()
  }
  return first === 39 && /^'(?:[=+\-@]|\d[\d\s./-]*$)/.test(text) ? text.slice(1) : text
}

/** What a spreadsheet writes for a cell of which it could not work out the value. */
const ERROR_CELL = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|NUM!|N\/A|NULL!|SPILL!|CALC!|FIELD!)$/
const MOST_NOTES = 2000

interface ParsedText {
  readonly rows: readonly RawRow[]
  readonly tooWide: boolean
  readonly notes: readonly CellNote[]
}

/** The rows of a text, in pieces; `first` is the number of its first record. */
async function parseText(
  text: string,
  delimiter: string,
  name: string,
  first: number,
  { breathe }: Breathing,
): Promise<ParsedText> {
  const budget = budgetFor(name)
  const rows: RawRow[] = []
  const notes: CellNote[] = []
  let tooWide = false
  let row = first - 1

  function textOf(cell: string, column: number): string {
    const text = unguarded(clean(cell))
    if (text.charCodeAt(0) === 35 && ERROR_CELL.test(text)) {
      if (notes.length < MOST_NOTES) notes.push({ kind: 'error', row, column, text })
      return ''
    }
    if (text.includes('\ufffd') && notes.length < MOST_NOTES) {
      notes.push({ kind: 'wrongByte', row, column, text })
    }
    return text
  }

  function take(data: readonly string[][]): void {
    for (const record of data) {
      row += 1
      tooWide = tooWide || record.slice(WIDEST).some((cell) => cell.trim() !== '')
      const cells = record.slice(0, WIDEST).map(textOf)
      while (cells.at(-1) === '') cells.pop()
      if (cells.length === 0) continue
      rows.push({ row, cells })
      budget(rows.length, cells)
    }
  }

  /** Reads from a place on in pieces of a size; gives the place of a record that no piece holds, null at the end. */
  function parseFrom(start: number, size: number): Promise<number | null> {
    return new Promise((resolve, reject) => {
      let given = 0
      const stop = (parser: Parser, tell: () => void): void => {
        // Before the end, which Papa Parse tells as if all had been read.
        tell()
        parser.abort()
      }
      const fail = (error: unknown): void =>
        reject(error instanceof Error ? error : new Error(String(error)))
      papaparse.parse<string[]>(text.slice(start), {
        delimiter,
        newline: '\n',
        chunkSize: size,
        chunk: ({ data, meta }: ParseResult<string[]>, parser: Parser) => {
          given += size
          try {
            take(data)
          } catch (error) {
            stop(parser, () => fail(error))
            return
          }
          if (data.length === 0 && start + given < text.length) {
            stop(parser, () => resolve(start + meta.cursor))
            return
          }
          parser.pause()
          breathe(rows.length).then(
            () => parser.resume(),
            (error: unknown) => stop(parser, () => fail(error)),
          )
        },
        complete: () => resolve(null),
        error: fail,
      })
    })
  }

  let size = CHUNK
  for (let from: number | null = 0; from !== null;) {
    from = await parseFrom(from, size)
    // A record that goes on in the next piece is read from its beginning again: so few times, pieces grow.
    size *= 2
    if (from !== null && size > LONGEST_RECORD)
      throw unreadable('fileNoRowEnd', { name, row: row + 1 })
  }
  return { rows, notes, tooWide }
}

/** Characters looked at in one step: a few milliseconds. */
const CHARACTERS = 2 * 1024 * 1024

/** The text with ends of lines of one kind, and without what no list means. */
function* plainLines(text: string): Steps<string> {
  const pieces: string[] = []
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length;) {
    let end = Math.min(at + CHARACTERS, text.length)
    // Both signs of one end of a line.
    if (text[end - 1] === '\r' && text[end] === '\n') end += 1
    pieces.push(text.slice(at, end).replaceAll('\0', '').replace(/\r\n?/g, '\n'))
    at = end
    yield
  }
  return pieces.join('')
}

const LONGEST_EXAMPLE = 30

/** The first word with a letter that ASCII does not have, by which people see whether the encoding is right. */
function foreignWord(text: string): string {
  const at = text.search(/[^\p{ASCII}]/u)
  if (at === -1) return ''
  const isWord = (place: number): boolean => /[\p{L}\p{M}'’-]/u.test(text[place] ?? '')
  let from = at
  let to = at + 1
  while (from > at - LONGEST_EXAMPLE && isWord(from - 1)) from -= 1
  while (to < at + LONGEST_EXAMPLE && isWord(to)) to += 1
  return text.slice(from, to).toWellFormed()
}

/**
 * Reads a CSV file as text. Encoding and delimiter are decided from the bytes unless given; rows
 * are read in pieces so that the engine answers others meanwhile. Row numbers count records, as a
 * spreadsheet shows them. `sure` is false where the encoding is a guess. Throws `unreadable` where the
 * file holds no text at all.
 */
export async function readCsv(
  bytes: Uint8Array,
  name: string,
  wanted: CsvSettings | null,
  reading: Breathing,
): Promise<{ sheet: RawSheet; settings: CsvSettings; sure: boolean; example: string }> {
  const pause = (): Promise<void> => reading.breathe(0)
  const decoding = decodeInSteps(bytes, wanted?.encoding ?? null)
  const { text: decoded, encoding, sure } = await oneByOne(decoding, pause)
  const lines = await oneByOne(plainLines(decoded), pause)
  const separator = SEPARATOR_LINE.exec(lines)
  const below = separator ? lines.slice(separator[0].length) : lines
  if (!/\S/.test(below)) throw unreadable('fileNoText', { name })
  await pause()
  const text = unwrapLines(below) ?? below
  const named = separator?.[1]
  const delimiter =
    wanted?.delimiter ?? (isDelimiter(named) ? named : await oneByOne(guessDelimiter(text), pause))
  await pause()
  const mended = await oneByOne(mendQuotesInSteps(text, delimiter), pause)
  const first = separator ? 2 : 1
  const { rows, notes, tooWide } = await parseText(mended.text, delimiter, name, first, reading)
  const open = mended.open
    .slice(0, MOST_NOTES)
    .map((quote): CellNote => ({ ...quote, kind: 'openQuote', row: quote.row + first - 1 }))
  return {
    sheet: plainSheet('CSV', rows, { notes: [...notes, ...open], tooWide }),
    settings: { encoding, delimiter },
    sure,
    example: foreignWord(lines),
  }
}
