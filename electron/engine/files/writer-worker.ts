import { parentPort, workerData } from 'node:worker_threads'
import { csvText } from '#shared/exchange/csv-text.ts'
import type { WriterStart } from './make-bytes.ts'
import { documentBytes } from './write-document.ts'
import { sheetOf, workbookBytes } from './write-workbook.ts'

// Laying out a workbook blocks its thread for about a second per 20,000 rows, so it has one of its
// own: the engine goes on answering.
const start = workerData as WriterStart
const bytes =
  start.format === 'csv'
    ? new TextEncoder().encode(csvText(start.table))
    : start.format === 'document'
      ? await documentBytes(start.document)
      : await workbookBytes(
          start.sheets.map(({ table, extras }) => sheetOf(table, extras)),
          start.stamp,
        )
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer])
