import { Worker } from 'node:worker_threads'
import { errorCode } from '#electron/system/error-code.ts'
import type { Database } from './sqlite.ts'
import { selectValues } from './statement.ts'

/** What the thread is told. */
export interface WriteBackStart {
  readonly path: string
  readonly keyHex: string
}

/** Commits the changes of a store, and has the log of a large one written back by a thread of its own. */
export interface WriteBack {
  /** How many rows were written by now, whatever for. */
  readonly rowsWritten: () => number
  /** Commits; `rowsBefore` is what {@link WriteBack.rowsWritten} said when the change began. */
  readonly commit: (rowsBefore: number) => void
  /** Once no thread is at it any more. */
  readonly settled: () => Promise<void>
}

/**
 * From so many rows the log is written back aside: about a tenth of a second in the thread that answers.
 * The list of a region is six hundred thousand.
 */
export const MANY_ROWS = 50_000

/** Pages of a log after which a commit writes it back by itself: as SQLite has it. */
const PAGES = 1000

const total = selectValues<number>('SELECT total_changes()')

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const workerUrl = import.meta.url.endsWith('.ts')
  ? new URL('./write-back-worker.ts', import.meta.url)
  : new URL(
      import.meta.url.includes('/chunks/') ? '../write-back.js' : './write-back.js',
      import.meta.url,
    )

/** Over the one connection that writes; `log` is told why a log was not written back, which the next commit does then. */
export function createWriteBack(
  sqlite: Database,
  start: WriteBackStart,
  log: (line: string) => void,
): WriteBack {
  let running: Promise<void> | null = null
  const bySelf = (pages: number): void => {
    if (sqlite.open) sqlite.pragma(`wal_autocheckpoint = ${pages}`)
  }

  function writeBack(): Promise<void> {
    return new Promise((resolve) => {
      const worker = new Worker(workerUrl, { workerData: start })
      worker.once('error', (error) => log(`the log was not written back: ${errorCode(error)}`))
      worker.once('exit', () => {
        running = null
        bySelf(PAGES)
        resolve()
      })
    })
  }

  const rowsWritten = (): number => total.get(sqlite) ?? 0

  return {
    rowsWritten,
    commit(rowsBefore) {
      const isLarge = rowsWritten() - rowsBefore > MANY_ROWS
      if (isLarge) bySelf(0)
      try {
        sqlite.exec('COMMIT')
      } catch (error) {
        if (running === null) bySelf(PAGES)
        throw error
      }
      if (isLarge) running ??= writeBack()
    },
    settled: async () => {
      await running
    },
  }
}
