import { randomFrom } from '#shared/sample/random.ts'
import { clocks } from './clocks.ts'
import { damagedFolders } from './damaged-folders.ts'
import { fullDisk } from './full-disk.ts'
import { hostileCalls } from './hostile-calls.ts'
import { hostileFiles } from './hostile-files.ts'
import { kills } from './kills.ts'
import { held, type Torture, withoutThrowing } from './trial.ts'
import { twoAtOnce } from './two-at-once.ts'

/** What came of one kind. */
export interface Toll {
  readonly what: string
  readonly trials: number
  /** Things done in them: kills, calls, files. */
  readonly tried: number
  /** What broke, with the number of the trial that shows it again. */
  readonly broke: readonly { readonly trial: number; readonly what: string }[]
}

/** All kinds of harm; a disk that runs full only where one can be mounted. */
export function allTortures(): Torture[] {
  const disk = fullDisk()
  return [
    ...[kills, hostileCalls(), hostileFiles, damagedFolders(), clocks, twoAtOnce],
    ...(disk === null ? [] : [disk]),
  ]
}

/**
 * Does one kind of harm until it was done often enough. The same seed does the same.
 * @param enough is asked after each trial
 */
export async function torture(
  kind: Torture,
  seed: number,
  enough: (trials: number, tried: number) => boolean,
): Promise<Toll> {
  const broken: { trial: number; what: string }[] = []
  let trials = 0
  let tried = 0
  while (!enough(trials, tried)) {
    const outcome = await kind.trial(randomFrom(seed * 1_000_003 + trials))
    if (outcome.broke !== null) broken.push({ trial: trials, what: outcome.broke })
    tried += outcome.tried
    trials += 1
  }
  const ended = await withoutThrowing(async () => {
    await kind.end()
    return held(0)
  })
  if (ended.broke !== null) broken.push({ trial: trials, what: ended.broke })
  return { what: kind.what, trials, tried, broke: broken }
}
