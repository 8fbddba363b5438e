import type { TextKey } from '#shared/text/index.ts'
import { Worker } from 'node:worker_threads'
import type { TeamProblem } from '#shared/team/problem.ts'
import type { Proposal, Steps } from '#shared/team/proposal.ts'

/** What the solver thread is started with. */
export interface SolverStart {
  readonly problem: TeamProblem
  readonly seconds: number
}

/** What the solver thread posts. */
export type FromSolver =
  | {
      readonly type: 'step'
      readonly stage: TextKey
      readonly done: number
      readonly total: number
    }
  | { readonly type: 'proposal'; readonly proposal: Proposal }

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const solverUrl = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL(import.meta.url.includes('/chunks/') ? '../solver.js' : './solver.js', import.meta.url)

/**
 * Proposes a team in a thread of its own, within about `seconds`.
 * The thread is ended when `signal` is aborted, and the promise then rejects with its reason.
 */
export function solveTeam(
  problem: TeamProblem,
  seconds: number,
  steps: Steps,
  signal: AbortSignal,
): Promise<Proposal> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(solverUrl, {
      workerData: { problem, seconds } satisfies SolverStart,
    })
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', abort)
      void worker.terminate()
      settle()
    }
    const abort = (): void =>
      end(() => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted')))
    signal.addEventListener('abort', abort, { once: true })
    worker.on('message', (message: FromSolver) => {
      if (message.type === 'step') steps(message.stage, message.done, message.total)
      else end(() => resolve(message.proposal))
    })
    worker.once('error', (error) =>
      end(() => reject(error instanceof Error ? error : new Error('The solver failed'))),
    )
    worker.once('exit', (code) =>
      end(() => reject(new Error(`The solver ended with code ${code}`))),
    )
  })
}
