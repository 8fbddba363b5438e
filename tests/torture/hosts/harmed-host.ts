import { rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/message.ts'
import { aPerson, saidOnNoDay } from '#tests/builders/people.ts'
import { answers, harm } from '../damaged-folders.ts'
import { inFolder } from '../folders.ts'
import { aDisk } from '../full-disk.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from '../trial.ts'
import { ask, must, type Program, type ProgramKind } from './program.ts'

async function save(program: Program): Promise<{ id: string; reply: Reply }> {
  const person = aPerson({
    ...saidOnNoDay,
    id: crypto.randomUUID(),
    notes: 'Observes elections. '.repeat(300),
  })
  return { id: person.id, reply: await ask(program, 'person.save', { person, version: null }) }
}

const statusOf = async (program: Program): Promise<ResultOf<'app.status'>> =>
  (await must(program, 'app.status', {})) as ResultOf<'app.status'>

/** Uses a program, and ends it whatever comes of it. */
async function using<T>(
  starting: Promise<Program>,
  work: (program: Program) => Promise<T>,
): Promise<T> {
  const program = await starting
  try {
    return await work(program)
  } finally {
    await program.end()
  }
}

/** Whatever stands in the folder, a page says how it is, and recovers where a copy is offered. */
export const damagedHost = (kind: ProgramKind): Torture => ({
  what: `the ${kind.name} finds files damaged, gone or something else`,
  share: 1,
  trial: (random) =>
    withoutThrowing(() =>
      inFolder(async (folder): Promise<Outcome> => {
        for (const day of ['01', '02'])
          await using(kind.start(folder, { now: `2027-02-${day}T09:00:00.000Z` }), save)
        harm(folder, random)
        return using(kind.start(folder), async (program) => {
          const { state, failure } = await statusOf(program)
          if (state === 'open') return held()
          const code = failure?.code ?? 'unexpected'
          if (!answers.has(code)) return broke(`it starts with ${code}`)
          const recovered = await ask(program, 'host.recover', { way: 'lastGoodCopy' })
          const after = recovered.ok ? (await statusOf(program)).failure?.code : 'refused'
          return after === undefined || answers.has(after)
            ? held()
            : broke(`recovery ends in ${after}`)
        })
      }),
    ),
  end: () => Promise.resolve(),
})

/** Whatever the clock says, the last good copy holds what the last clean end left. */
export const clockedHost = (kind: ProgramKind): Torture => ({
  what: `the clock of the ${kind.name} goes back and forward`,
  share: 1,
  trial: (random) =>
    withoutThrowing(() =>
      inFolder(async (folder): Promise<Outcome> => {
        const times = random.int(2, 3)
        for (let time = 0; time < times; time += 1) {
          const now = new Date(Date.UTC(random.int(2001, 2098), random.int(0, 11))).toISOString()
          const { reply } = await using(kind.start(folder, { now }), save)
          if (!reply.ok) return broke(`not saved: ${reply.failure.message.key}`)
        }
        truncateSync(storeFiles(folder).database, 20_000)
        return using(kind.start(folder), async (program) => {
          const { failure } = await statusOf(program)
          if (failure?.code !== 'damaged')
            return broke(`damage is told as ${failure?.code ?? 'nothing'}`)
          await must(program, 'host.recover', { way: 'lastGoodCopy' })
          const { people } = (await must(program, 'app.counts', {})) as ResultOf<'app.counts'>
          return people === times ? held(times) : broke(`the copy holds ${people} of ${times}`)
        })
      }),
    ),
  end: () => Promise.resolve(),
})

/** Only one of them has the folder; the other says so or hands over, and nothing is lost. */
export const twoHosts = (kind: ProgramKind): Torture => ({
  what: `a second ${kind.name} wants the folder`,
  share: 1,
  trial: () =>
    withoutThrowing(() =>
      inFolder((folder) =>
        using(kind.start(folder), async (first): Promise<Outcome> => {
          const { id } = await save(first)
          // One that hands over to the first ends at once.
          const second = await kind.start(folder).catch(() => null)
          if (second !== null) {
            const { state, failure } = await statusOf(second)
            await second.end()
            if (state === 'open') return broke('two programs had the folder')
            if (failure?.code !== 'inUse') return broke(`told as ${failure?.code ?? 'nothing'}`)
          }
          await must(first, 'person.get', { id })
          return held()
        }),
      ),
    ),
  end: () => Promise.resolve(),
})

/** So much a host and its page need beside the roster. */
const DISK_MB = 160

/** A full disk is told as one, and all that was told to be kept is there when there is room again. */
export function fullHost(kind: ProgramKind): Torture | null {
  const disk = aDisk(DISK_MB)
  if (disk === null) return null
  return {
    what: `the disk of the ${kind.name} runs full`,
    share: 1,
    trial: (random) =>
      withoutThrowing(async (): Promise<Outcome> => {
        const data = join(disk.folder, 'data')
        const filler = join(disk.folder, 'filler')
        rmSync(data, { recursive: true, force: true })
        rmSync(filler, { force: true })
        const kept: string[] = []
        const full = await using(kind.start(data), async (program) => {
          await save(program)
          const { bavail, bsize } = statfsSync(disk.folder)
          writeFileSync(filler, Buffer.alloc(bavail * bsize - random.int(500_000, 3_000_000)))
          let code: string | null = null
          while (code === null && kept.length < 2000) {
            const { id, reply } = await save(program)
            if (reply.ok) kept.push(id)
            else code = reply.failure.code
          }
          if (code !== 'diskFull') return `a full disk is told as ${code ?? 'nothing'}`
          rmSync(filler)
          const { id, reply } = await save(program)
          if (!reply.ok) return `with room again nothing is saved: ${reply.failure.message.key}`
          kept.push(id)
          return null
        })
        if (full !== null) return broke(full)
        return using(kind.start(data), async (program) => {
          const replies = await program.call(
            ...kept.map((id) => ({ name: 'person.get', params: { id } })),
          )
          const lost = replies.filter(({ ok }) => !ok).length
          return lost === 0 ? held() : broke(`${lost} of ${kept.length} changes were lost`)
        })
      }),
    end: disk.end,
  }
}
