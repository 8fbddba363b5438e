import { parentPort, workerData } from 'node:worker_threads'
import { connect } from './connect.ts'
import { copying, type CopyStart } from './copies.ts'

// Reading every page of a large roster takes seconds: a thread of its own, so that whoever comes back waits for none.
const { database, keyHex, path } = workerData as CopyStart

const db = connect({ path: database, keyHex, readonly: true, mustExist: true })
try {
  copying.run(db, path)
} finally {
  db.close()
}
parentPort?.postMessage('copied')
