import type { Database } from './sqlite.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { makeCopy } from './copies.ts'
import { type Migration, migrations } from './migrations/index.ts'

export interface MigrateOptions {
  /** Folder of the copy that is made before a store with data is upgraded. */
  readonly copies: string
  readonly at: string
  readonly log: (line: string) => void
  readonly steps?: readonly Migration[]
}

/**
 * Brings the store to this version's schema: all steps in one transaction, after a copy.
 * Throws `newerStore` when a newer version of the program wrote it.
 */
export function migrate(
  db: Database,
  { copies, at, log, steps = migrations }: MigrateOptions,
): void {
  const from = Number(db.pragma('user_version', { simple: true }))
  const to = steps.length
  if (from === to) return
  if (from > to) throw newerStore(from, to)
  const started = performance.now()
  if (from > 0) makeCopy(db, copies, at, 'upgrade')
  db.transaction(() => {
    for (const step of steps.slice(from)) step(db)
    db.pragma(`user_version = ${to}`)
  }).immediate()
  if (from > 0) db.exec('ANALYZE')
  log(
    `store upgraded from schema ${from} to ${to} in ${Math.round(performance.now() - started)} ms`,
  )
}

/** The failure for a store of a schema this version does not know. */
export const newerStore = (schema: number, known: number = migrations.length): ExpectedFailure =>
  expectedFailure('newerStore', 'newerStore', { schema, known })
