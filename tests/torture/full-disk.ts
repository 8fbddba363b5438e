import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '#electron/engine/store/open.ts'
import { firstBreakInHistory } from '#electron/engine/store/repositories/history.ts'
import { findPerson } from '#electron/engine/store/repositories/people.ts'
import { storeFailure } from '#electron/engine/store/store-failures.ts'
import { testNow } from '#tests/builders/test-store.ts'
import { openIn, saveOne } from './folders.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Saves until the disk says no; what was said to be kept. */
function saveUntilFull(store: Store): { kept: string[]; code: string | null } {
  const kept: string[] = []
  for (let time = 0; time < 4000; time += 1) {
    try {
      kept.push(saveOne(store, testNow))
    } catch (error) {
      if (store.write.sqlite.inTransaction) store.write.sqlite.exec('ROLLBACK')
      return { kept, code: storeFailure(error)?.code ?? 'unexpected' }
    }
  }
  return { kept, code: null }
}

/** A small disk of its own. */
interface Disk {
  readonly folder: string
  readonly end: () => Promise<void>
}

/** A disk of so many megabytes, in memory; null where none can be mounted. */
export function aDisk(megabytes: number): Disk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-torture-disk-'))
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true })
    return null
  }
  return {
    folder,
    async end() {
      // A browser's own processes outlive it by a moment: the disk goes when the last of them lets go of it.
      run('umount', '--lazy', folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A store on a disk that runs full; null where none can be mounted. */
export function fullDisk(): Torture | null {
  const disk = aDisk(6)
  if (disk === null) return null
  const { folder } = disk
  return {
    what: 'the disk runs full',
    trial: (random) =>
      withoutThrowing(async (): Promise<Outcome> => {
        const data = join(folder, 'data')
        const filler = join(folder, 'filler')
        rmSync(data, { recursive: true, force: true })
        rmSync(filler, { force: true })
        const store = openIn(data)
        // So much is left, and no more.
        writeFileSync(filler, Buffer.alloc(random.int(500_000, 3_000_000)))
        const { kept, code } = saveUntilFull(store)
        store.close()
        if (code !== 'diskFull') return broke(`a full disk is told as ${code ?? 'nothing'}`)
        rmSync(filler)
        const again = openIn(data)
        const lost = kept.filter((id) => findPerson(again.read, id) === null)
        const seq = firstBreakInHistory(again.read.sqlite)
        again.close()
        if (lost.length > 0) return broke(`${lost.length} of ${kept.length} changes were lost`)
        return seq === null ? held() : broke(`the history breaks at ${seq}`)
      }),
    end: disk.end,
  }
}
