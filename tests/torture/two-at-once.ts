import { OpenFailure } from '#electron/engine/store/open.ts'
import { inFolder, openIn } from './folders.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'

/** One engine has the folder; every other is told, and the next opens once it has gone. */
export const twoAtOnce: Torture = {
  what: 'several engines want one folder',
  trial: (random) =>
    withoutThrowing(() =>
      inFolder(async (folder): Promise<Outcome> => {
        const first = openIn(folder)
        const others = random.int(1, 3)
        for (let other = 0; other < others; other += 1) {
          try {
            openIn(folder).close()
            first.close()
            return broke('two engines had the folder')
          } catch (error) {
            if (!(error instanceof OpenFailure && error.failure.code === 'inUse')) throw error
          }
        }
        first.close()
        openIn(folder).close()
        return held(others)
      }),
    ),
  end: () => Promise.resolve(),
}
