import papaparse, { type Parser, type ParseResult } from 'papaparse'
import type { SheetRow } from '#shared/exchange/inspect-sheet.ts'
import { looksLikeUtf16, unreadable } from './file-kind.ts'
import { clean, type ReadSheet, type Breathing, tooManyRows, WIDEST } from './sheet.ts'

/** How a CSV file is to be read. */
export interface CsvSettings {
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252'
  readonly delimiter: ',' | ';' | '\t' | '|'
}

const DELIMITERS: readonly CsvSettings['delimiter'][] = [',', ';', '\t', '|']
/** Characters from which the delimiter is told. */
const SAMPLE = 64 * 1024
const CHUNK = 256 * 1024
/** A record longer than this is none: each further piece would be read from its beginning again. */
const LONGEST_RECORD = 8 * CHUNK

/** Text that is no valid UTF-8 is Windows-1252, as programs write it in the West; every byte has a letter there. */
function decode(
  bytes: Uint8Array,
  encoding: CsvSettings['encoding'] | null,
): { text: string; encoding: CsvSettings['encoding'] } {
  const wide = looksLikeUtf16(bytes)
  if (wide && (encoding === null || encoding === 'utf-16le')) {
    return {
      text: new TextDecoder(wide === 'le' ? 'utf-16le' : 'utf-16be').decode(bytes),
      encoding: 'utf-16le',
    }
  }
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

function isDelimiter(text: string | undefined): text is CsvSettings['delimiter'] {
  return DELIMITERS.some((each) => each === text)
}

/** Excel's own first line "sep=;" names the delimiter and is no row of the list. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

function guessDelimiter(text: string): CsvSettings['delimiter'] {
  const guess = papaparse.parse<string[]>(text.slice(0, SAMPLE), {
    preview: 50,
    delimitersToGuess: [...DELIMITERS],
    // Without it, the empty last line of a small file makes the guess go wrong.
    skipEmptyLines: true,
  }).meta.delimiter
  return isDelimiter(guess) ? guess : ','
}

/** An apostrophe that stops a spreadsheet from running a cell is no part of the text. */
function unguarded(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}

const endlessRecord = (name: string, row: number): Error =>
  unreadable('fileNoRowEnd', { name, row })

/**
 * Reads a CSV file as text. Encoding and delimiter are decided from the bytes unless given; rows
 * are read in pieces so that the engine answers others meanwhile. Row numbers count records, as a
 * spreadsheet shows them. Throws `unreadable` where the file holds no text at all.
 */
export async function readCsv(
  bytes: Uint8Array,
  name: string,
  wanted: CsvSettings | null,
  { breathe }: Breathing,
): Promise<{ sheet: ReadSheet; settings: CsvSettings }> {
  const { text: decoded, encoding } = decode(bytes, wanted?.encoding ?? null)
  const separator = SEPARATOR_LINE.exec(decoded)
  const text = separator ? decoded.slice(separator[0].length) : decoded
  if (text.trim() === '') {
    throw unreadable('fileNoText', { name })
  }
  const named = separator?.[1]
  const delimiter = wanted?.delimiter ?? (isDelimiter(named) ? named : guessDelimiter(text))
  const rows: SheetRow[] = []
  let row = separator ? 1 : 0
  let given = 0
  await new Promise<void>((resolve, reject) => {
    papaparse.parse<string[]>(text, {
      delimiter,
      chunkSize: CHUNK,
      chunk: ({ data, meta }: ParseResult<string[]>, parser: Parser) => {
        try {
          given = Math.min(given + CHUNK, text.length)
          if (given - meta.cursor > LONGEST_RECORD) throw endlessRecord(name, row + data.length + 1)
          for (const record of data) {
            row += 1
            const cells = record.slice(0, WIDEST).map((cell) => unguarded(clean(cell)))
            if (cells.some((cell) => cell !== '')) rows.push({ row, cells })
          }
          tooManyRows(rows.length, name)
        } catch (error) {
          // Before the end, which Papa Parse tells as if all had been read.
          reject(error instanceof Error ? error : new Error(String(error)))
          parser.abort()
          return
        }
        parser.pause()
        breathe(rows.length).then(
          () => parser.resume(),
          (error: unknown) => {
            reject(error instanceof Error ? error : new Error(String(error)))
            parser.abort()
          },
        )
      },
      complete: () => resolve(),
      error: (error: Error) => reject(error),
    })
  })
  return { sheet: { name: 'CSV', rows }, settings: { encoding, delimiter } }
}
