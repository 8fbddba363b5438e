import { parentPort } from 'node:worker_threads'
import type { ExportCell } from '#shared/exchange/table.ts'
import { bytesOf, withRowsAhead, type WriterMessage } from './make-bytes.ts'

// Laying out a workbook blocks its thread for about a second per 20,000 rows, so it has one of its
// own: the engine goes on answering.
const ahead: (readonly ExportCell[])[] = []
parentPort?.on('message', (message: WriterMessage) => {
  if ('rows' in message) {
    for (const row of message.rows) ahead.push(row)
    return
  }
  void bytesOf(withRowsAhead(message.start, ahead)).then(
    (bytes) => parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]),
    (error: unknown) => {
      // Told to whoever waits as the error of the thread.
      setImmediate(() => {
        throw error
      })
    },
  )
})
