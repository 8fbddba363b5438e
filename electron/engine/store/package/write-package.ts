import { createHash, type Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sealing } from '#electron/system/run-seal.ts'
import { createZip } from '../../files/zip-library.ts'
import type { Database } from '../sqlite.ts'
import { selectRows, selectValues } from '../statement.ts'
import type { Tables } from '../tables.ts'
import { packageTables, readme, schemaOf, storedColumns } from './describe-tables.ts'
import {
  documentFile,
  type Manifest,
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  schemaFile,
  tableFile,
} from './manifest.ts'
import { meaningOf } from './meanings.ts'

/** Rows between two breaths: about a millisecond of work. */
const CHUNK = 100

type Row = Readonly<Record<string, unknown>>

const rowsOf = new Map(
  packageTables.map((table) => [table, selectRows<Row>(`SELECT * FROM ${table}`)]),
)

const countOf = new Map(
  packageTables.map((table) => [table, selectValues<number>(`SELECT count(*) FROM ${table}`)]),
)

const documentIds = selectValues<string>('SELECT id FROM document ORDER BY id')

const piecesOf = selectValues<Buffer, [id: string]>(
  'SELECT content FROM document_chunk WHERE document = ? ORDER BY ordinal',
)

const schemaVersion = selectValues<number>('SELECT user_version FROM pragma_user_version')

const lastHash = selectValues<string>('SELECT hash FROM history ORDER BY seq DESC LIMIT 1')

export interface PackageOptions {
  readonly at: string
  readonly user: string
  readonly signal: AbortSignal
  /** What the file is sealed with as it is written; undefined where it is the user's own. */
  readonly sealKey?: string | undefined
  /** Hears how many rows of how many were written, and lets others work. */
  readonly breathe: (done: number, total: number) => Promise<void>
}

/**
 * Writes a whole roster into a file, row by row. The connection must see one state of the store for as
 * long as it takes, and is used for nothing else meanwhile.
 *
 * @param written the tables; a store of an earlier schema has not all of them
 * @returns the manifest that stands in the archive
 */
export async function writePackage(
  sqlite: Database,
  path: string,
  { at, user, signal, sealKey, breathe }: PackageOptions,
  written: readonly (keyof Tables)[] = packageTables,
): Promise<Manifest> {
  const zip = createZip()
  const total = written.reduce((sum, table) => sum + (countOf.get(table)?.get(sqlite) ?? 0), 0)
  const tables: Manifest['tables'] = []
  const documents: Manifest['documents'] = []
  let done = 0
  const breatheAt = (rows: number): Promise<void> => breathe(done + rows, total)

  const whole = (): Manifest => ({
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    schemaVersion: schemaVersion.get(sqlite) ?? 0,
    ...{ writtenAt: at, writtenBy: user, tables, documents },
    history: {
      rows: tables.find(({ name }) => name === 'history')?.rows ?? 0,
      lastHash: lastHash.get(sqlite) ?? null,
    },
  })

  zip.add('README.md', () => text(readme(sqlite, schemaVersion.get(sqlite) ?? 0)))
  for (const table of written)
    zip.add(schemaFile(table), () => text(pretty(schemaOf(sqlite, table))))
  for (const table of written)
    zip.add(tableFile(table), () => {
      const hash = createHash('sha256')
      return Readable.from(
        linesOf(sqlite, table, hash, breatheAt, (rows) => {
          tables.push({ name: table, file: tableFile(table), rows, sha256: hash.digest('hex') })
          done += rows
        }),
      )
    })
  for (const id of documentIds.all(sqlite)) {
    const file = documentFile(id)
    zip.add(file, () => {
      const hash = createHash('sha256')
      return Readable.from(
        piecesIn(sqlite, id, hash, () => documents.push({ file, sha256: hash.digest('hex') })),
      )
    })
  }
  // Last, because the digests are known only then.
  zip.add(MANIFEST, () => text(pretty(whole())))
  zip.end()
  try {
    const target = createWriteStream(path, { mode: 0o600 })
    await pipeline(zip.output, sealing(sealKey ?? null), target, { signal })
  } catch (error) {
    // The pipeline says only that it was stopped; the signal says why.
    signal.throwIfAborted()
    throw error
  }
  return whole()
}

function* piecesIn(sqlite: Database, id: string, hash: Hash, end: () => void): Generator<Buffer> {
  // All at once: the connection has other rows to read before the archive takes the next piece.
  for (const piece of piecesOf.all(sqlite, id)) {
    hash.update(piece)
    yield piece
  }
  end()
}

async function* linesOf(
  sqlite: Database,
  table: keyof Tables,
  hash: Hash,
  breathe: (rows: number) => Promise<void>,
  end: (rows: number) => void,
): AsyncGenerator<Buffer> {
  const json = storedColumns(sqlite, table)
    .map(({ name }) => name)
    .filter((name) => meaningOf(table, name)?.startsWith('JSON'))
  let rows = 0
  let lines: string[] = []
  const flushed = (): Buffer => {
    const bytes = Buffer.from(lines.join(''))
    hash.update(bytes)
    lines = []
    return bytes
  }
  for (const row of rowsOf.get(table)?.each(sqlite) ?? []) {
    lines.push(`${JSON.stringify(opened(row, json))}\n`)
    rows += 1
    if (rows % CHUNK !== 0) continue
    yield flushed()
    await breathe(rows)
  }
  if (lines.length > 0) yield flushed()
  end(rows)
}

/** A row with its JSON as JSON. */
function opened(row: Row, json: readonly string[]): Row {
  const parsed = json.map((name) => [name, jsonOf(row[name])] as const)
  return { ...row, ...Object.fromEntries(parsed) }
}

/** JSON as a value, where the value leads back to the very text; otherwise the text. */
function jsonOf(text: unknown): unknown {
  if (typeof text !== 'string') return text
  const value = JSON.parse(text) as unknown
  return typeof value === 'object' && value !== null && JSON.stringify(value) === text
    ? value
    : text
}

const text = (content: string): Readable => Readable.from([Buffer.from(content)])

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
