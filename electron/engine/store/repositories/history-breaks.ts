import type { Instant } from '#shared/domain/common.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Database } from '../sqlite.ts'

/** A row of history that did not fit the chain when it was verified. */
export interface HistoryBreak {
  /** Its number in the history. */
  readonly seq: number
  readonly foundAt: Instant
}

const oldest = selectRows<HistoryBreak>(
  'SELECT seq, found_at AS foundAt FROM history_break ORDER BY seq LIMIT 1',
)

const keeping = changeRows<[of: HistoryBreak]>(
  `INSERT INTO history_break (seq, found_at) SELECT @seq, @foundAt
   WHERE NOT EXISTS (SELECT 1 FROM history_break WHERE seq = @seq)`,
)

/** The first row that was ever found not to fit; null when all always did. */
export function firstKnownBreak(sqlite: Database): HistoryBreak | null {
  return oldest.get(sqlite) ?? null
}

/** Keeps that a row does not fit, so that it is told until somebody has looked. */
export function keepHistoryBreak(sqlite: Database, found: HistoryBreak): void {
  keeping.run(sqlite, found)
}
