import { stat } from 'node:fs/promises'
import type { FileGrant } from '#shared/contract/message.ts'
import { expectedFailure, ExpectedFailure } from '#shared/contract/failure.ts'
import { encodingWords } from '#shared/exchange/encodings.ts'
import { layOutFile } from '#shared/exchange/layout/lay-out-file.ts'
import type { LaidOutSheet } from '#shared/exchange/layout/lay-out-sheet.ts'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { oneByOne } from '#shared/exchange/steps.ts'
import { cleanText } from '#shared/text/clean-text.ts'
import { type Phrase, phrase } from '#shared/text/index.ts'
import { type CsvSettings, readCsv } from './csv.ts'
import { readExcelXml } from './excel-xml.ts'
import { fileKind, kindOfCompound, otherKind, unreadable } from './file-kind.ts'
import { readOpenContent } from './open-document.ts'
import { readEuropass, readJsonResume } from './people/curriculum.ts'
import { type Fact, peopleSheet } from './people/people-sheet.ts'
import { asTree } from './people/tree.ts'
import { readCards } from './people/v-card.ts'
import { treeReader } from './people/xml-tree.ts'
import { readLent } from './lent-bytes.ts'
import { readOldFile } from './read-old-format.ts'
import { type Breathing, budgetFor, pauser } from './sheet.ts'
import { decodeText } from './text-encoding.ts'
import { readWorkbook } from './workbook.ts'
import { readXml, XmlError } from './xml.ts'
import { checkSize } from './zip-limits.ts'

/** A list as it came, laid out to be read: its sheets, the proposed one first. */
export interface ReadFile {
  readonly name: string
  readonly kind: 'xlsx' | 'csv'
  readonly sheets: readonly LaidOutSheet[]
  readonly csv: CsvSettings | null
  /** The app's own offer template. */
  readonly template: boolean
  readonly warnings: readonly Phrase[]
}

/** A curriculum vitae or a file of cards is larger than this only for its pictures. */
const LARGEST_TEXT = 32 * 1024 * 1024
const PIECE = 64 * 1024

async function bytesOf(grant: FileGrant): Promise<Uint8Array> {
  const { path, name } = grant
  try {
    checkSize((await stat(path)).size, name)
    return await readLent(grant)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw unreadable('fileUnopened', { name, code: String(error.code) })
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield await Promise.resolve(bytes.subarray(at, at + PIECE))
  }
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST_TEXT) throw expectedFailure('tooLarge', 'tooManyCells', { name })
  return decodeText(bytes, null).text.replace(/^\ufeff/, '')
}

type Sheets = readonly RawSheet[]

function sheetOfPeople(people: readonly (readonly Fact[])[], what: string, name: string): Sheets {
  return [peopleSheet(what, people, budgetFor(name))]
}

function fromJson(bytes: Uint8Array, name: string): Sheets {
  const text = textOf(bytes, name)
  let tree
  try {
    tree = asTree(JSON.parse(text))
  } catch {
    throw unreadable('jsonDamaged', { name })
  }
  const resumes = readJsonResume(tree)
  if (resumes) return sheetOfPeople(resumes, 'JSON Resume', name)
  const people = readEuropass(tree)
  if (people) return sheetOfPeople(people, 'Europass', name)
  throw otherKind('json', name)
}

function fromCards(bytes: Uint8Array, name: string): Sheets {
  const people = readCards(textOf(bytes, name).replace(/\r\n?/g, '\n'))
  if (people.length === 0) throw otherKind('cards', name)
  return sheetOfPeople(people, 'vCard', name)
}

/** The root of XML, or of a page that is no XML, by its beginning. */
function rootOf(bytes: Uint8Array): { readonly tag: string; readonly head: string } {
  const head = decodeText(bytes.subarray(0, 16_384), null).text
  const bare = head.replace(/<!--.*?-->|<\?.*?\?>|<!\[CDATA.*?\]\]>/gs, '')
  const tag = /<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1] ?? ''
  return { tag: tag.toLowerCase(), head }
}

async function fromMarkup(bytes: Uint8Array, name: string, reading: Breathing): Promise<Sheets> {
  const { tag, head } = rootOf(bytes)
  if (tag === 'workbook' && head.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return readExcelXml(inPieces(bytes), name, reading)
  }
  if (tag === 'document' && head.includes('opendocument.spreadsheet')) {
    return readOpenContent(inPieces(bytes), name, budgetFor(name), reading)
  }
  if (['skillspassport', 'candidate', 'learnerinfo'].includes(tag)) {
    const { reader, root } = treeReader()
    await readXml(
      inPieces(bytes),
      reader,
      pauser(reading, () => 0),
    )
    const people = readEuropass(root())
    if (people) return sheetOfPeople(people, 'Europass', name)
    throw otherKind('xml', name)
  }
  const isPage =
    tag === 'html' || tag === 'table' || /<(?:html|body|table|!doctype html)\b/i.test(head)
  if (!isPage) throw otherKind('xml', name)
  const sheets = await readOldFile({ kind: 'page', text: pageText(bytes, name) }, name, reading)
  if (sheets.length === 0) throw otherKind('webPage', name)
  return sheets
}

/** A page in the encoding it states itself, else in the one it seems to have. */
function pageText(bytes: Uint8Array, name: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const stated = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  const guessed = textOf(bytes, name)
  if (stated === undefined || bytes.subarray(0, 4096).includes(0)) return guessed
  try {
    return new TextDecoder(stated).decode(bytes)
  } catch {
    return guessed
  }
}

/** What a reader throws over a file that is damaged is a fault of the file, not of the program. */
async function readable<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof XmlError || error instanceof RangeError) {
      throw unreadable('fileDamaged', { name })
    }
    throw error
  }
}

async function sheetsOf(
  bytes: Uint8Array,
  name: string,
  wanted: CsvSettings | null,
  reading: Breathing,
): Promise<Omit<ReadFile, 'name' | 'sheets'> & { readonly sheets: Sheets }> {
  const workbook = { kind: 'xlsx', csv: null, template: false, warnings: [] } as const
  const kind = fileKind(bytes)
  switch (kind) {
    case 'empty':
      throw unreadable('fileEmpty', { name })
    case 'oldest':
      throw unreadable('fileOldExcel', { name })
    case 'zip': {
      const read = await readWorkbook(bytes, name, reading)
      if (read !== 'xlsb') return { ...workbook, ...read }
      return { ...workbook, sheets: await readOldFile({ kind: 'xlsb', bytes }, name, reading) }
    }
    case 'compound': {
      const found = kindOfCompound(bytes, name)
      if (found instanceof ExpectedFailure) throw found
      return { ...workbook, sheets: await readOldFile({ kind: 'xls', bytes }, name, reading) }
    }
    case 'json':
      return { ...workbook, sheets: fromJson(bytes, name) }
    case 'cards':
      return { ...workbook, sheets: fromCards(bytes, name) }
    case 'markup':
      return { ...workbook, sheets: await fromMarkup(bytes, name, reading) }
    case 'text': {
      const { sheet, settings, sure, example } = await readCsv(bytes, name, wanted, reading)
      return {
        ...workbook,
        kind: 'csv',
        csv: settings,
        sheets: [sheet],
        warnings: [
          ...(/\.xls[xmb]?$/i.test(name) ? [phrase('lists.readAsCsv', { name })] : []),
          ...(sure || example === ''
            ? []
            : [
                phrase('layout.encodingGuessed', {
                  encoding: encodingWords(settings.encoding),
                  example,
                }),
              ]),
        ],
      }
    }
    default:
      throw otherKind(kind, name)
  }
}

/**
 * Reads a list of people, told by its bytes and not by its name: a workbook of any maker, a text file,
 * the tables of a page, or people as JSON Resume, Europass or vCard write them. Throws `unreadable` or
 * `tooLarge`, naming what the file really is and what to do.
 */
export async function readListFile(
  grant: FileGrant,
  csv: CsvSettings | null,
  reading: Breathing,
): Promise<ReadFile> {
  const name = cleanText(grant.name)
  const bytes = await bytesOf(grant)
  const { sheets, ...read } = await readable(name, () => sheetsOf(bytes, name, csv, reading))
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const laidOut = await oneByOne(layOutFile(sheets), () => reading.breathe(rows))
  return { name: grant.name, ...read, sheets: laidOut }
}
