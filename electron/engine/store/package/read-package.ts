import { createHash, type Hash } from 'node:crypto'
import { StringDecoder } from 'node:string_decoder'
import type { Readable } from 'node:stream'
import { expectedFailure, ExpectedFailure, type FailureText } from '#shared/contract/failure.ts'
import type { Values } from '#shared/text/index.ts'
import { type ArchiveSource, openZip, type ZipReader } from '../../files/zip-library.ts'
import { newerStore } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import type { Database } from '../sqlite.ts'
import { fillTable } from '../statement.ts'
import { type StoredColumn, storedColumns } from './describe-tables.ts'
import { idOfDocument, type Manifest, manifest, MANIFEST, PACKAGE_VERSION } from './manifest.ts'

const MEGABYTE = 1024 * 1024

/** A package of 100,000 people with their history unpacks to about 800 MB. */
const limits = {
  entries: 200_000,
  manifest: 64 * MEGABYTE,
  /** All of it, unpacked. */
  unpacked: 8192 * MEGABYTE,
  /** A row: the longest there is holds a decision. */
  line: 16 * MEGABYTE,
  document: 256 * MEGABYTE,
} as const

/** Rows between two breaths: a millisecond or two of work. */
const CHUNK = 50

export interface ReadOptions {
  /** Name of the file, for people. */
  readonly name: string
  /** Hears how many rows of how many were read, and lets others work. */
  readonly breathe: (done: number, total: number) => Promise<void>
}

/** A package that was opened: what it says of itself, and its rows when they are asked for. */
export interface OpenPackage {
  readonly manifest: Manifest
  /** Puts every row into an empty store and brings it to the newest schema. */
  readonly fill: (sqlite: Database) => Promise<void>
  readonly close: () => void
}

/**
 * Opens a package. Throws `unreadable` where the file is none or was damaged, `tooLarge` and `newerStore`.
 */
export async function openPackage(
  source: ArchiveSource,
  options: ReadOptions,
): Promise<OpenPackage> {
  const zip = await opened(source, options.name)
  try {
    const told = await readManifest(zip, options.name)
    if (told.version > PACKAGE_VERSION || told.schemaVersion > migrations.length)
      throw newerStore(told.schemaVersion)
    return {
      manifest: told,
      fill: (sqlite) => fill(sqlite, zip, told, options),
      close: zip.close,
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function opened(source: ArchiveSource, name: string): Promise<ZipReader> {
  try {
    const zip = await openZip(source, limits.entries)
    const unpacked = [...zip.entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0)
    if (unpacked <= limits.unpacked) return zip
    zip.close()
  } catch {
    // Whatever the library found: it is no archive that this program wrote.
    throw unreadable('packageNone', { name })
  }
  throw expectedFailure('tooLarge', 'unpacksTooFar', { name })
}

async function readManifest(zip: ZipReader, name: string): Promise<Manifest> {
  const entry = zip.entries.get(MANIFEST)
  if (entry === undefined || entry.unpacked > limits.manifest)
    throw unreadable('packageNone', { name })
  const bytes = await whole(await zip.read(MANIFEST), limits.manifest)
  try {
    return manifest.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    // No JSON, or not of this shape.
    throw unreadable('packageNone', { name })
  }
}

/** A store of the package's own schema first, so that every later step finds what it was written for. */
async function fill(
  sqlite: Database,
  zip: ZipReader,
  told: Manifest,
  { name, breathe }: ReadOptions,
): Promise<void> {
  const total = told.tables.reduce((sum, { rows }) => sum + rows, 0)
  let done = 0
  for (const step of migrations.slice(0, told.schemaVersion)) step(sqlite)
  for (const table of told.tables) {
    const rows = await fillOne(sqlite, zip, table, name, (ofTable) =>
      breathe(done + ofTable, total),
    )
    done += rows
  }
  await fillDocuments(sqlite, zip, told, name)
  for (const step of migrations.slice(told.schemaVersion)) step(sqlite)
  sqlite.pragma(`user_version = ${migrations.length}`)
}

/** Bytes of a piece of a document. */
const PIECE = 256 * 1024

/**
 * The contents of documents, in pieces. A package of a schema that kept them in their rows has them there
 * already.
 */
async function fillDocuments(
  sqlite: Database,
  zip: ZipReader,
  { documents }: Manifest,
  name: string,
): Promise<void> {
  const columns = storedColumns(sqlite, 'document_chunk').map(({ name: column }) => column)
  if (columns.length === 0) return
  const insert = fillTable(sqlite, 'document_chunk', columns)
  for (const { file, sha256 } of documents) {
    const damaged = (): ExpectedFailure => unreadable('packageDamaged', { name, table: file })
    if (!zip.entries.has(file)) throw damaged()
    try {
      const content = await whole(await zip.read(file), limits.document)
      if (createHash('sha256').update(content).digest('hex') !== sha256) throw damaged()
      for (let from = 0; from < content.length; from += PIECE)
        insert({
          document: idOfDocument(file),
          ordinal: from / PIECE,
          content: content.subarray(from, from + PIECE),
        })
    } catch (error) {
      if (error instanceof ExpectedFailure || isOfTheDisk(error)) throw error
      throw damaged()
    }
  }
}

async function fillOne(
  sqlite: Database,
  zip: ZipReader,
  table: Manifest['tables'][number],
  name: string,
  breathe: (rows: number) => Promise<void>,
): Promise<number> {
  const damaged = (): ExpectedFailure => unreadable('packageDamaged', { name, table: table.name })
  const columns = storedColumns(sqlite, table.name)
  if (columns.length === 0 || !zip.entries.has(table.file)) throw damaged()
  const hash = createHash('sha256')
  let rows = 0
  try {
    const insert = fillTable(
      sqlite,
      table.name,
      columns.map(({ name: column }) => column),
    )
    for await (const line of linesOf(await zip.read(table.file), hash)) {
      insert(await storable(JSON.parse(line), columns, zip))
      rows += 1
      if (rows % CHUNK === 0) await breathe(rows)
    }
  } catch (error) {
    // A cancel, or a full disk, is no fault of the file.
    if (error instanceof ExpectedFailure || isOfTheDisk(error)) throw error
    throw damaged()
  }
  if (rows !== table.rows || hash.digest('hex') !== table.sha256) throw damaged()
  return rows
}

/** A row as SQLite takes it: every column there is and no other, JSON as text, documents as their bytes. */
async function storable(
  row: unknown,
  columns: readonly StoredColumn[],
  zip: ZipReader,
): Promise<Record<string, unknown>> {
  if (typeof row !== 'object' || row === null) throw new Error('a row is no object')
  const given = new Map<string, unknown>(Object.entries(row))
  if (given.size !== columns.length) throw new Error('a row has other columns')
  const stored: Record<string, unknown> = {}
  for (const { name, type } of columns) {
    const value = given.get(name)
    if (value === undefined) throw new Error('a row lacks a column')
    stored[name] =
      typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : type === 'BLOB' && typeof value === 'string'
          ? await whole(await zip.read(value), limits.document)
          : value
  }
  return stored
}

/** Lines of a file; every byte of it goes into the hash. */
async function* linesOf(stream: Readable, hash: Hash): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream) {
    const bytes = chunk as Buffer
    hash.update(bytes)
    const lines = (rest + decoder.write(bytes)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > limits.line) throw new Error('a line is longer than any can be')
    for (const line of lines) if (line !== '') yield line
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}

async function whole(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > most) throw new Error('an entry is larger than any can be')
  }
  return Buffer.concat(chunks)
}

function isOfTheDisk(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR') || code === 'ENOSPC'
}

function unreadable(text: FailureText, values: Values): ExpectedFailure {
  return expectedFailure('unreadable', text, values)
}
