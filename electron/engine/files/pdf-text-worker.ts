import { parentPort, workerData } from 'node:worker_threads'
import { type PdfFile, readPdfText } from './pdf-text.ts'

// A thread of its own, so that a document that is made to do harm takes nobody along.
parentPort?.postMessage('begun')
parentPort?.postMessage(await readPdfText(workerData as PdfFile))
