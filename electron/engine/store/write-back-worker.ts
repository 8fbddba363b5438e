import { workerData } from 'node:worker_threads'
import { connect } from './connect.ts'
import type { WriteBackStart } from './write-back.ts'

// Copying a long log into the store takes seconds, in which the engine goes on answering: see write-back.ts.
const { path, keyHex } = workerData as WriteBackStart
const db = connect({ path, keyHex, mustExist: true })
try {
  db.pragma('wal_checkpoint(PASSIVE)')
} finally {
  db.close()
}
