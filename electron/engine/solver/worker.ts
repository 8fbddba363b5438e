import { parentPort, workerData } from 'node:worker_threads'
import { loadHighs } from './highs.ts'
import { proposeTeam } from '#shared/team/proposal.ts'
import { optimum } from './optimum.ts'
import type { FromSolver, SolverStart } from './solve-team.ts'

// The solver blocks its thread while it works, so it has one of its own; ending the thread is how a
// proposal is cancelled.
const { problem, seconds } = workerData as SolverStart
function post(message: FromSolver): void {
  parentPort?.postMessage(message)
}

const highs = await loadHighs()
const end = performance.now() + seconds * 1000
const proposal = proposeTeam(
  problem,
  (model, cost) =>
    optimum(highs, model, cost, { seconds: Math.max(1, (end - performance.now()) / 1000) }),
  (stage, done, total) => post({ type: 'step', stage, done, total }),
)
post({ type: 'proposal', proposal })
