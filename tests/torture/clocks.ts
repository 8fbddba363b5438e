import { truncateSync } from 'node:fs'
import { endOfHistory } from '#electron/engine/store/repositories/history.ts'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import { inFolder, openIn, saveOne } from './folders.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'

/** Whatever the clock says, the last good copy holds what the last clean end left. */
export const clocks: Torture = {
  what: 'the clock goes back and forward between sessions',
  trial: (random) =>
    withoutThrowing(() =>
      inFolder(async (folder): Promise<Outcome> => {
        const times = random.int(2, 5)
        for (let time = 0; time < times; time += 1) {
          const at = new Date(
            Date.UTC(random.int(2001, 2098), random.int(0, 11), random.int(1, 28)),
          )
          const store = openIn(folder, { clock: () => at })
          saveOne(store, at.toISOString())
          store.close()
        }
        truncateSync(storeFiles(folder).database, 20_000)
        const recovered = openIn(folder, { recover: 'lastGoodCopy' })
        const kept = endOfHistory(recovered.read.sqlite)?.seq ?? 0
        recovered.close()
        return kept === times ? held(times) : broke(`the copy holds ${kept} of ${times} changes`)
      }),
    ),
  end: () => Promise.resolve(),
}
