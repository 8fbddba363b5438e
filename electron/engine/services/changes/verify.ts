import type { Database } from '../../store/sqlite.ts'
import { verifyHistory } from '../../store/repositories/history.ts'

/** What following the chain of the history has shown. */
export interface Verified {
  readonly rows: number
  /** Number of the first row that does not fit; null when all do. */
  readonly firstBreak: number | null
}

/** Follows the whole chain and lets others work in between; `breathe` hears how many rows are done. */
export async function verifyWhole(
  sqlite: Database,
  breathe: (rows: number) => Promise<void>,
): Promise<Verified> {
  const chain = verifyHistory(sqlite)
  let rows = 0
  for (;;) {
    const step = chain.next()
    if (step.done) return { rows, firstBreak: step.value }
    rows = step.value
    await breathe(rows)
  }
}
