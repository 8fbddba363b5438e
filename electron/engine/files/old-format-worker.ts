import { parentPort, workerData } from 'node:worker_threads'
import { readOldFormat, type OldFile } from './old-format.ts'

// A thread of its own, so that a workbook of an old format that is made to do harm takes nobody along.
parentPort?.postMessage('begun')
parentPort?.postMessage(await readOldFormat(workerData as OldFile))
