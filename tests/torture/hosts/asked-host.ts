import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Random } from '#shared/sample/random.ts'
import { aHostileCall } from '../hostile-calls.ts'
import { aHostileFile } from '../hostile-files.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from '../trial.ts'
import { must, type Program, type ProgramKind } from './program.ts'

/** Calls of one trial, made at once as several pages would. */
const CALLS = 400
/** Nobody waits longer for a list; the machine has other work beside this. */
const LONGEST_MS = 15_000

/** A program that lasts for all trials, and is started anew where one ended it. */
function lasting(kind: ProgramKind) {
  let running: { program: Program; folder: string } | null = null
  return {
    async program(): Promise<Program> {
      if (running === null) {
        const folder = mkdtempSync(join(tmpdir(), 'scrutin-torture-'))
        running = { folder, program: await kind.start(folder) }
      }
      return running.program
    },
    async end(): Promise<void> {
      if (running === null) return
      const { program, folder } = running
      running = null
      const code = await program.end()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      if (code !== 0) throw new Error(`ended with ${code ?? 'a signal'}: ${lastLine(program)}`)
    },
  }
}

/** One kind of asking; what breaks the program is told, and the next trial has a new one. */
function asking(
  kind: ProgramKind,
  what: string,
  trial: (program: Program, random: Random) => Promise<Outcome>,
): Torture {
  const own = lasting(kind)
  return {
    what,
    share: 3,
    trial: (random) =>
      withoutThrowing(async () => {
        const program = await own.program()
        try {
          return await trial(program, random)
        } catch (error) {
          await own.end().catch(() => undefined)
          throw error
        }
      }),
    end: () => own.end(),
  }
}

/** Whatever a page asks of the host is answered. */
export const askedHost = (kind: ProgramKind): Torture =>
  asking(
    kind,
    `the ${kind.name} is asked what no screen asks`,
    async (program, random): Promise<Outcome> => {
      const asked = Array.from({ length: CALLS }, () => aHostileCall(random, true))
      const replies = await program.call(...asked)
      for (const [at, reply] of replies.entries())
        if (!reply.ok && reply.failure.code === 'unexpected')
          return broke(`${asked[at]?.name ?? ''} ends unforeseen: ${lastLine(program)}`)
      await must(program, 'app.counts', {})
      return held(CALLS)
    },
  )

/** Files of one trial. */
const FILES = 20

/** Whatever file is brought is read, or refused in words, in time. */
export const fedHost = (kind: ProgramKind): Torture =>
  asking(
    kind,
    `the ${kind.name} is brought lists with turned bits, lost pieces and noise`,
    async (program, random): Promise<Outcome> => {
      const files = Array.from({ length: FILES }, () => aHostileFile(random))
      const started = performance.now()
      const given = await program.call(
        ...files.map((bytes) => ({ name: 'host.receiveFile', params: { name: 'list', bytes } })),
      )
      const tokens: string[] = []
      for (const reply of given) {
        if (!reply.ok) return broke(`it is not taken: ${reply.failure.message.key}`)
        tokens.push((reply.result as { token: string }).token)
      }
      const read = await program.call(
        ...tokens.map((file) => ({
          ...{ name: 'import.inspect', params: { file, sheet: null, csv: null } },
        })),
      )
      for (const reply of read)
        if (!reply.ok && reply.failure.code === 'unexpected')
          return broke(`told as a fault of the program: ${lastLine(program)}`)
      const took = performance.now() - started
      return took > FILES * LONGEST_MS ? broke(`took ${Math.round(took / 1000)} s`) : held(FILES)
    },
  )

const lastLine = (program: Program): string => program.output().trim().split('\n').at(-1) ?? ''
