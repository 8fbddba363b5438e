import { Worker } from 'node:worker_threads'
import type { Breathing } from './sheet.ts'

/** Milliseconds and megabytes that no list of people, and no letter, needs. */
const LONGEST = 9000
const MOST_MEMORY = 640
const TURN = 50

/** Why a thread said nothing: it took too long, or it ran out of memory or fell over a fault of a library's. */
export interface Lost {
  readonly fault: 'tooLarge' | 'died'
}

interface Thread<Said> {
  readonly ended: Promise<Said | Lost>
  /** When it began to read, on the clock of performance.now(); null while it is being started. */
  readonly since: () => number | null
  readonly stop: () => void
}

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
function addressOf(thread: string): URL {
  if (import.meta.url.endsWith('.ts')) return new URL(`./${thread}-worker.ts`, import.meta.url)
  const folder = import.meta.url.includes('/chunks/') ? '..' : '.'
  return new URL(`${folder}/${thread}.js`, import.meta.url)
}

function begin<Said>(thread: string, input: unknown): Thread<Said> {
  const worker = new Worker(addressOf(thread), {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What libraries print about somebody's file is for nobody.
    stdout: true,
    stderr: true,
  })
  let since: number | null = null
  const ended = new Promise<Said | Lost>((resolve) => {
    worker.on('message', (said: Said | 'begun') => {
      if (said === 'begun') since = performance.now()
      else resolve(said)
    })
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
 * What a thread of its own says of a file that a library reads at one go: `thread` names its entry, which
 * posts `begun` and then what it found. A cancel (thrown by `breathe`), too much time or too much memory
 * ends it.
 */
export async function inOwnThread<Said>(
  thread: 'old-format' | 'pdf-text',
  input: unknown,
  { breathe }: Breathing,
): Promise<Said | Lost> {
  const { ended, since, stop } = begin<Said>(thread, input)
  try {
    for (;;) {
      const said = await Promise.race([ended, turn()])
      if (said !== null) return said
      await breathe(0)
      const begun = since()
      if (begun !== null && performance.now() - begun > LONGEST) return { fault: 'tooLarge' }
    }
  } finally {
    stop()
  }
}
