import { parentPort } from 'node:worker_threads'
import { layRows } from './long-sheet.ts'
import { bytesOf, type WriterMessage } from './make-bytes.ts'

// Laying out a workbook blocks its thread for about a second per 20,000 rows, so it has one of its
// own: the engine goes on answering.
const ahead = layRows()
parentPort?.on('message', (message: WriterMessage) => {
  if ('rows' in message) {
    ahead.add(message.rows)
    return
  }
  void bytesOf(message.start, ahead).then(
    (bytes) => parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]),
    (error: unknown) => {
      // Told to whoever waits as the error of the thread.
      setImmediate(() => {
        throw error
      })
    },
  )
})
