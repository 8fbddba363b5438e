import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { missingChanges, readAcknowledged } from '#electron/engine/store/acknowledged.ts'
import { checkWhole } from '#electron/engine/store/integrity.ts'
import { firstBreakInHistory } from '#electron/engine/store/repositories/history.ts'
import { findPerson } from '#electron/engine/store/repositories/people.ts'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import type { Random } from '#shared/sample/random.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { inFolder, openIn } from './folders.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'

const saver = fileURLToPath(new URL('../fixtures/person-saver.ts', import.meta.url))

/** A process that saves is killed after a number of changes, some milliseconds later or in the middle. */
async function killOnce(folder: string, random: Random): Promise<string[]> {
  const child = fork(saver, [], { execArgv: [], stdio: 'ignore' })
  const saved: string[] = []
  const after = random.int(1, 30)
  const wait = random.int(0, 4)
  child.on('message', (id: string) => {
    saved.push(id)
    if (saved.length === after) setTimeout(() => child.kill('SIGKILL'), wait)
  })
  child.send({ folder, keyHex: testKey, user: 'Torture', now: testNow })
  await once(child, 'exit')
  return saved
}

/** Nothing that was acknowledged is lost, whenever the program ends. */
export const kills: Torture = {
  what: 'a program that saves is killed',
  trial: (random) =>
    withoutThrowing(() =>
      inFolder(async (folder): Promise<Outcome> => {
        const all: string[] = []
        const times = random.int(1, 3)
        for (let time = 0; time < times; time += 1) all.push(...(await killOnce(folder, random)))
        const store = openIn(folder)
        try {
          const lost = all.filter((id) => findPerson(store.read, id) === null)
          if (lost.length > 0) return broke(`${lost.length} of ${all.length} changes were lost`)
          checkWhole(store.read.sqlite)
          const seq = firstBreakInHistory(store.read.sqlite)
          if (seq !== null) return broke(`the history breaks at ${seq}`)
          const known = readAcknowledged(storeFiles(folder).acknowledged, testKey)
          const missing = missingChanges(store.read.sqlite, known)
          return missing === null ? held(times) : broke(`told of a loss: ${missing.key}`)
        } finally {
          store.close()
        }
      }),
    ),
  end: () => Promise.resolve(),
}
