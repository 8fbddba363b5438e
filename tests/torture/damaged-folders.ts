import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { OpenFailure, type Store } from '#electron/engine/store/open.ts'
import { endOfHistory } from '#electron/engine/store/repositories/history.ts'
import { storeFailure } from '#electron/engine/store/store-failures.ts'
import type { Random } from '#shared/sample/random.ts'
import { inFolder, openIn, saveOne } from './folders.ts'
import { mutated } from './mutated.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'

/** A folder with two copies of different days, a log, and everything a killed program leaves. */
function fill(folder: string): void {
  for (const at of ['2027-02-01T09:00:00.000Z', '2027-02-02T09:00:00.000Z']) {
    const store = openIn(folder, { clock: () => new Date(at) })
    for (let each = 0; each < 3; each += 1) saveOne(store, at)
    store.close()
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

type Harm = (path: string, random: Random) => void

const harms: readonly Harm[] = [
  (path, random) => writeFileSync(path, mutated(readFileSync(path), random)),
  (path) => rmSync(path),
  (path) => writeFileSync(path, ''),
  (path) => {
    rmSync(path)
    mkdirSync(path)
  },
  (path) => {
    rmSync(path)
    symlinkSync(join(path, 'nowhere'), path)
  },
  (path) => {
    rmSync(path)
    symlinkSync(path, path)
  },
  // A hole takes no room on the disk.
  (path) => truncateSync(path, 3_000_000_000),
  (path) => {
    rmSync(path)
    // Windows knows pipes under other names only.
    if (process.platform !== 'win32') execFileSync('mkfifo', ['-m', '600', path])
  },
  (path, random) => writeFileSync(path, Buffer.alloc(random.int(1, 9000), random.int(0, 255))),
]

/** Harms one or two files of a folder. */
export function harm(folder: string, random: Random): void {
  const times = random.int(1, 2)
  for (let time = 0; time < times; time += 1) {
    const path = random.pick(filesIn(folder))
    if (existsSync(path) && statSync(path).isFile()) random.pick(harms)(path, random)
  }
}

/** What a folder that is not as it should be may answer; never a fault of the program. */
export const answers: ReadonlySet<string> = new Set([
  'damaged',
  'wrongKey',
  'readOnly',
  'refused',
  'newerStore',
])

/** The failure that opening ends in, by its code; null where the store opens. */
function opened(folder: string, recover?: 'lastGoodCopy'): { store: Store } | { code: string } {
  try {
    return { store: openIn(folder, recover === undefined ? {} : { recover }) }
  } catch (error) {
    const code = error instanceof OpenFailure ? error.failure.code : storeFailure(error)?.code
    if (code === undefined) throw error
    return { code }
  }
}

/** However a folder was harmed, the roster opens, or says what is wrong and opens from its copy. */
export function damagedFolders(): Torture {
  let whole: string | null = null
  return {
    what: 'files of the folder are damaged, gone or something else',
    trial: (random) =>
      withoutThrowing(() =>
        inFolder(async (folder): Promise<Outcome> => {
          if (whole === null) {
            whole = `${folder}-whole`
            mkdirSync(whole)
            fill(whole)
          }
          cpSync(whole, folder, { recursive: true })
          harm(folder, random)
          const first = opened(folder)
          if ('code' in first) {
            if (!answers.has(first.code)) return broke(`opening ends in ${first.code}`)
            if (first.code !== 'damaged') return held()
            const second = opened(folder, 'lastGoodCopy')
            if ('code' in second)
              return answers.has(second.code) ? held() : broke(`recovery ends in ${second.code}`)
            second.store.close()
            return held()
          }
          const { store } = first
          try {
            const end = endOfHistory(store.read.sqlite)
            return (end?.seq ?? 0) >= 6 || store.warnings.length > 0
              ? held()
              : broke(`opens with ${end?.seq ?? 0} changes of 6 and says nothing`)
          } finally {
            store.close()
          }
        }),
      ),
    async end() {
      if (whole !== null) rmSync(whole, { recursive: true, force: true })
    },
  }
}
