import { Worker } from 'node:worker_threads'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { unreadable } from './file-kind.ts'
import type { OldFile, OldReading } from './old-format.ts'
import type { Breathing } from './sheet.ts'

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const workerUrl = import.meta.url.endsWith('.ts')
  ? new URL('./old-format-worker.ts', import.meta.url)
  : new URL(
      import.meta.url.includes('/chunks/') ? '../old-format.js' : './old-format.js',
      import.meta.url,
    )

/** Milliseconds and megabytes that no list of people needs. */
const LONGEST = 9000
const MOST_MEMORY = 640
const TURN = 50

type Ended = OldReading | { readonly fault: 'died' }

interface Thread {
  readonly ended: Promise<Ended>
  /** When it began to read, on the clock of performance.now(); null while it is being started. */
  readonly since: () => number | null
  readonly stop: () => void
}

function inOwnThread(file: OldFile): Thread {
  const worker = new Worker(workerUrl, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  })
  let since: number | null = null
  const ended = new Promise<Ended>((resolve) => {
    worker.on('message', (said: OldReading | 'begun') => {
      if (said === 'begun') since = performance.now()
      else resolve(said)
    })
    // Out of memory, or a fault of the library's: either way it cannot be read.
    worker.once('error', () => resolve({ fault: 'died' }))
    worker.once('exit', () => resolve({ fault: 'died' }))
  })
  return { ended, since: () => since, stop: () => void worker.terminate() }
}

const turn = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), TURN)
  })

/**
 * Reads an old workbook or the tables of a web page in a thread of its own; a cancel or too much time
 * or memory ends it. Throws `unreadable` or `tooLarge`.
 */
export async function readOldFile(
  file: OldFile,
  name: string,
  { breathe }: Breathing,
): Promise<readonly RawSheet[]> {
  const { ended, since, stop } = inOwnThread(file)
  try {
    let reading: Ended | null = null
    while (reading === null) {
      reading = await Promise.race([ended, turn()])
      await breathe(0)
      const begun = since()
      if (reading === null && begun !== null && performance.now() - begun > LONGEST) {
        reading = { fault: 'tooLarge' }
      }
    }
    if ('sheets' in reading) return reading.sheets
    if (reading.fault === 'tooLarge' || reading.fault === 'died') {
      throw expectedFailure('tooLarge', 'tooManyCells', { name })
    }
    throw unreadable(reading.fault === 'tooOld' ? 'fileOldExcel' : 'fileDamaged', { name })
  } finally {
    stop()
  }
}
