import { Worker } from 'node:worker_threads'
import type { PrintedDocument } from '#shared/documents/document.ts'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'
import { type CsvTable, csvText } from '#shared/exchange/csv-text.ts'
import { frameOf, layRows, partOfSheet, withRows } from './long-sheet.ts'
import { type SheetExtras, sheetOf, workbookBytes, type WorkbookStamp } from './write-workbook.ts'

/** What is to be written. */
export type WriterStart =
  | { readonly format: 'csv'; readonly table: CsvTable }
  | {
      readonly format: 'xlsx'
      readonly sheets: readonly { readonly table: ExportTable; readonly extras: SheetExtras }[]
      readonly stamp: WorkbookStamp
    }
  | { readonly format: 'document'; readonly document: PrintedDocument }

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const writerUrl = import.meta.url.endsWith('.ts')
  ? new URL('./writer-worker.ts', import.meta.url)
  : new URL(import.meta.url.includes('/chunks/') ? '../writer.js' : './writer.js', import.meta.url)

/** Rows from which a sheet is not left to the library, which makes objects of every cell. */
const LONG = 500

/** Fewer cells are written within 30 ms, sooner than a thread starts. */
const SMALL = 4000

function cellsOf(start: WriterStart): number {
  if (start.format === 'document') return cellsOfDocument(start.document)
  return (start.format === 'csv' ? [start.table] : start.sheets.map(({ table }) => table)).reduce(
    (sum, { rows, headers }) => sum + rows.length * Math.max(1, headers.length),
    0,
  )
}

function cellsOfDocument({ sections }: PrintedDocument): number {
  return sections
    .flatMap(({ blocks }) => blocks)
    .reduce(
      (sum, block) => sum + (block.kind === 'table' ? block.rows.length * block.columns.length : 1),
      0,
    )
}

/** What the writing thread is told, in this order: rows of the first sheet, as many times as it takes, and what to write. */
export type WriterMessage =
  | { readonly rows: readonly (readonly ExportCell[])[] }
  | { readonly start: WriterStart }

/** Rows of the first sheet of a workbook on their way to be written, while the rest are still gathered. */
export interface RowsAhead {
  /** Takes the next rows; they cross to another thread as soon as there are many. */
  readonly add: (rows: readonly (readonly ExportCell[])[]) => void
  /** The bytes of the workbook; the first of its sheets has the rows added before those it is given. */
  readonly finish: (start: WriterStart & { readonly format: 'xlsx' }) => Promise<Uint8Array>
  /** Ends what was begun, whether it was finished or not. */
  readonly end: () => void
}

/** A cancel ends the thread too. */
export function sendRowsAhead(signal: AbortSignal | null): RowsAhead {
  let kept: (readonly ExportCell[])[] = []
  let cells = 0
  let thread: WritingThread | null = null

  function send(): WritingThread {
    thread ??= startThread(signal)
    thread.post({ rows: kept })
    kept = []
    return thread
  }

  return {
    add(rows) {
      for (const row of rows) {
        kept.push(row)
        cells += row.length
      }
      if (cells > SMALL) send()
    },
    finish(start) {
      if (thread !== null || cells + cellsOf(start) > SMALL) {
        const writing = send()
        writing.post({ start })
        return writing.bytes
      }
      return bytesOf(withRowsAhead(start, kept))
    },
    end: () => thread?.end(),
  }
}

/** The rows that came before stand above those of the first sheet. */
function withRowsAhead(
  start: WriterStart & { readonly format: 'xlsx' },
  rows: readonly (readonly ExportCell[])[],
): WriterStart {
  const sheets = start.sheets.map((sheet, at) =>
    at > 0 ? sheet : { ...sheet, table: { ...sheet.table, rows: [...rows, ...sheet.table.rows] } },
  )
  return { ...start, sheets }
}

interface WritingThread {
  readonly post: (message: WriterMessage) => void
  readonly bytes: Promise<Uint8Array>
  readonly end: () => void
}

function startThread(signal: AbortSignal | null): WritingThread {
  signal?.throwIfAborted()
  const worker = new Worker(writerUrl)
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort)
      void worker.terminate()
      settle()
    }
    const abort = (): void =>
      end(() => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted')))
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', (written: Uint8Array) => end(() => resolve(written)))
    worker.once('error', (error) =>
      end(() => reject(error instanceof Error ? error : new Error('The writer failed'))),
    )
    worker.once('exit', (code) =>
      end(() => reject(new Error(`The writer ended with code ${code}`))),
    )
  })
  // Whoever gathers may fail before anybody waits for the bytes.
  bytes.catch(() => undefined)
  return {
    post: (message) => worker.postMessage(message),
    bytes,
    end: () => void worker.terminate(),
  }
}

/** The bytes of an export, made in this thread; `ahead` are rows of its first sheet that stand above the others. */
export async function bytesOf(start: WriterStart, ahead = layRows()): Promise<Uint8Array> {
  if (start.format === 'csv') return new TextEncoder().encode(csvText(start.table))
  if (start.format === 'document') {
    // With all it words its documents with, it would be most of what the thread of a list loads.
    const { documentBytes } = await import('./write-document.ts')
    return documentBytes(start.document)
  }
  const long = new Map(
    start.sheets.flatMap(({ table }, at) => {
      const laid = at === 0 ? ahead : layRows()
      const isLong = laid.count() > 0 || table.rows.length >= LONG
      if (!isLong || table.headers.length === 0) return []
      laid.add(table.rows)
      return [[partOfSheet(at), { table, laid }] as const]
    }),
  )
  const framed = await workbookBytes(
    start.sheets.map(({ table, extras }, at) => {
      const laid = long.get(partOfSheet(at))?.laid
      return laid ? frameOf(table, extras, laid) : sheetOf(table, extras)
    }),
    start.stamp,
  )
  return long.size === 0 ? framed : withRows(framed, long)
}

/** The bytes of an export; a long one is laid out in a thread of its own, which a cancel ends. */
export async function makeBytes(
  start: WriterStart,
  signal: AbortSignal | null,
): Promise<Uint8Array> {
  if (cellsOf(start) <= SMALL) return bytesOf(start)
  const thread = startThread(signal)
  thread.post({ start })
  return thread.bytes
}
