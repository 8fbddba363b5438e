import type { ChildProcess } from 'node:child_process'
import type { Reply } from '#shared/contract/message.ts'

/** What a call is made with. */
export interface Asked {
  readonly name: string
  readonly params: unknown
}

/** The whole built program, running: a host, its worker, and a page that asks. */
export interface Program {
  /** Makes calls at once; rejects when the program is gone. */
  readonly call: (...asked: readonly Asked[]) => Promise<readonly Reply[]>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
  /** Ends it politely; the exit code. */
  readonly end: () => Promise<number | null>
  /** What it printed so far. */
  readonly output: () => string
}

export interface StartOptions {
  /** Instant it takes for now; the clock's where it is left out. */
  readonly now?: string
  readonly onProcess?: (child: ChildProcess) => void
}

/** A host that can be started on a data folder. */
export interface ProgramKind {
  /** What it is called in the table. */
  readonly name: string
  readonly start: (folder: string, options?: StartOptions) => Promise<Program>
}

/** Makes one call. */
export async function ask(program: Program, name: string, params: unknown): Promise<Reply> {
  const [reply] = await program.call({ name, params })
  if (reply === undefined) throw new Error(`${name} was not answered`)
  return reply
}

/** The result of a call that must succeed. */
export async function must(program: Program, name: string, params: unknown): Promise<unknown> {
  const reply = await ask(program, name, params)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message.key}`)
  return reply.result
}

/** Fails when the program ends before the work does. */
export function unlessEnded<T>(ended: Promise<unknown>, work: Promise<T>): Promise<T> {
  const gone = ended.then(() => Promise.reject(new Error('The program has ended.')))
  // Whoever waits for the work hears of it; nobody else has to.
  gone.catch(() => undefined)
  return Promise.race([work, gone])
}
