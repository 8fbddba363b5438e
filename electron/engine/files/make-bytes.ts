import { Worker } from 'node:worker_threads'
import type { PrintedDocument } from '#shared/documents/document.ts'
import type { ExportTable } from '#shared/exchange/table.ts'
import { type CsvTable, csvText } from '#shared/exchange/csv-text.ts'
import { documentBytes } from './write-document.ts'
import { type SheetExtras, sheetOf, workbookBytes, type WorkbookStamp } from './write-workbook.ts'

/** What the writing thread is started with. */
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

const inOwnThread = (start: WriterStart, signal: AbortSignal | null): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(writerUrl, { workerData: start })
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort)
      void worker.terminate()
      settle()
    }
    const abort = (): void =>
      end(() => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted')))
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', (bytes: Uint8Array) => end(() => resolve(bytes)))
    worker.once('error', (error) =>
      end(() => reject(error instanceof Error ? error : new Error('The writer failed'))),
    )
    worker.once('exit', (code) =>
      end(() => reject(new Error(`The writer ended with code ${code}`))),
    )
  })

/** The bytes of an export; a long one is laid out in a thread of its own, which a cancel ends. */
export async function makeBytes(
  start: WriterStart,
  signal: AbortSignal | null,
): Promise<Uint8Array> {
  if (cellsOf(start) > SMALL) return inOwnThread(start, signal)
  if (start.format === 'csv') return new TextEncoder().encode(csvText(start.table))
  if (start.format === 'document') return documentBytes(start.document)
  return workbookBytes(
    start.sheets.map(({ table, extras }) => sheetOf(table, extras)),
    start.stamp,
  )
}
