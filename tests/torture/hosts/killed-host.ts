import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Random } from '#shared/sample/random.ts'
import { aPerson, saidOnNoDay } from '#tests/builders/people.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from '../trial.ts'
import { ask, must, type Program, type ProgramKind } from './program.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

/** A folder is left for a new one after so many kills: it takes longer to look through all that was saved. */
const KILLS_OF_A_FOLDER = 15
/** Of those saved before the last kill so many are read one by one; the others are counted. */
const READ = 40

interface Round {
  readonly folder: string
  readonly saved: string[]
  /** Saves that were not answered when the program was killed: each may have been kept. */
  open: number
  kills: number
}

/** Nothing that a page was told is kept is lost, whenever the program is killed: also while it starts. */
export function killedHost(kind: ProgramKind): Torture {
  let round: Round | null = null
  const leave = (): void => {
    if (round !== null)
      rmSync(round.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    round = null
  }
  return {
    what: `the ${kind.name} is killed`,
    share: 12,
    trial: (random) =>
      withoutThrowing(async (): Promise<Outcome> => {
        if (round !== null && round.kills >= KILLS_OF_A_FOLDER) leave()
        const here = (round ??= {
          folder: mkdtempSync(join(storeRoom, 'scrutin-torture-')),
          ...{ saved: [], open: 0, kills: 0 },
        })
        let tried = 0
        if (random.chance(0.2)) {
          await killWhileStarting(kind, here.folder, random.int(50, 1500))
          here.kills += 1
          tried += 1
        }
        const program = await kind.start(here.folder)
        const wrong = await lookThrough(program, here)
        if (wrong !== null) {
          await program.kill()
          leave()
          return broke(wrong)
        }
        await saveUntilKilled(program, here, random)
        here.kills += 1
        return held(tried + 1)
      }),
    async end() {
      leave()
    },
  }
}

async function killWhileStarting(kind: ProgramKind, folder: string, ms: number): Promise<void> {
  const spawned = Promise.withResolvers<() => void>()
  const starting = kind
    .start(folder, { onProcess: (child) => spawned.resolve(() => void child.kill('SIGKILL')) })
    .then((program) => program.kill())
    // It was killed before it was there: that is what was wanted.
    .catch(() => undefined)
  const kill = await spawned.promise
  await pause(ms)
  kill()
  await starting
}

/** What is not as it was told; null when all is. */
async function lookThrough(program: Program, { saved, open }: Round): Promise<string | null> {
  const status = (await must(program, 'app.status', {})) as ResultOf<'app.status'>
  if (status.state !== 'open') return `it does not open: ${status.failure?.message.key ?? ''}`
  const told = status.warnings.find(({ key }) => /missing|history/iu.test(key))
  if (told !== undefined) return `told of a loss: ${told.key}`
  const { people } = (await must(program, 'app.counts', {})) as ResultOf<'app.counts'>
  if (people < saved.length || people > saved.length + open)
    return `${people} people where ${saved.length} were saved, and ${open} not answered`
  const replies = await program.call(
    ...saved.slice(-READ).map((id) => ({ name: 'person.get', params: { id } })),
  )
  const lost = replies.filter(({ ok }) => !ok).length
  if (lost > 0) return `${lost} people who were saved are not there`
  const { firstBreak } = (await must(program, 'history.verify', {
    task: crypto.randomUUID(),
  })) as ResultOf<'history.verify'>
  return firstBreak === null ? null : `the history breaks at ${firstBreak}`
}

async function saveUntilKilled(program: Program, round: Round, random: Random): Promise<void> {
  const after = random.int(1, 30)
  let killed: Promise<void> | null = null
  for (let count = 1; ; count += 1) {
    if (count === after) killed = pause(random.int(0, 12)).then(program.kill)
    const person = aPerson({
      ...saidOnNoDay,
      id: crypto.randomUUID(),
      notes: 'Observes elections. '.repeat(60),
    })
    try {
      const reply = await ask(program, 'person.save', { person, version: null })
      if (!reply.ok) throw new Error(reply.failure.message.key)
      round.saved.push(person.id)
    } catch (error) {
      round.open += 1
      if (killed === null) throw error
      await killed
      return
    }
  }
}
