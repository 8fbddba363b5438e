import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveSource } from '../../files/zip-library.ts'
import { v7 as uuid } from 'uuid'
import { exchangeContents } from '#shared/domain/exchange.ts'
import { phrase } from '#shared/text/index.ts'
import { connect } from '../connect.ts'
import type { Gone } from '../erased-ids.ts'
import { type GoneHere, goneHere } from '../gone-here.ts'
import { checkWhole } from '../integrity.ts'
import { recordChangeSet } from '../repositories/change-sets.ts'
import { insertExchange } from '../repositories/exchanges.ts'
import { keepHistoryBreak } from '../repositories/history-breaks.ts'
import { verifyHistory } from '../repositories/history.ts'
import { refreshSteps } from '../search/refresh.ts'
import type { Database } from '../sqlite.ts'
import { selectRows } from '../statement.ts'
import { companions, type StoreFiles } from '../store-files.ts'
import { openPackage, type ReadOptions } from './read-package.ts'

/** What a package holds, told before it takes the roster's place. */
export interface PackageFacts extends GoneHere {
  readonly people: number
  readonly requests: number
  readonly positions: number
  readonly candidacies: number
  readonly providers: number
  /** Rows of history. */
  readonly changes: number
  /** Instant it was written, and by whom. */
  readonly writtenAt: string
  readonly writtenBy: string
  /** Schema it was written in. */
  readonly schemaVersion: number
  /** Number of the first row of history that does not fit the chain; null when all do. */
  readonly firstBreak: number | null
}

interface StageOptions extends ReadOptions {
  readonly keyHex: string
  readonly now: string
  readonly user: string
  /** Everybody who was erased or made anonymous on this computer. */
  readonly gone: Gone
  /** Hears how many people are found by the search already. */
  readonly indexing: (done: number, total: number) => Promise<void>
}

/**
 * Makes a store of a package beside the present one, under the store's key; it takes the store's place at
 * the next start that is told to. That the package came in is the last row of its history.
 *
 * Throws `unreadable`, `tooLarge`, `newerStore`, `diskFull` and `cancelled`; nothing is left then.
 */
export async function stagePackage(
  files: StoreFiles,
  source: ArchiveSource,
  options: StageOptions,
): Promise<PackageFacts> {
  rmSync(files.restored, { force: true })
  // Its ending has it removed at the next start, should this one end in the middle.
  const unfinished = join(files.folder, '.roster.package.unfinished')
  const remove = (): void => {
    for (const end of companions) rmSync(`${unfinished}${end}`, { force: true })
  }
  remove()
  const given = await openPackage(source, options)
  const staged = connect({ path: unfinished, keyHex: options.keyHex })
  try {
    staged.pragma('journal_mode = MEMORY')
    // References are checked when all of it is there.
    staged.pragma('foreign_keys = OFF')
    staged.pragma('trusted_schema = OFF')
    staged.pragma('temp_store = MEMORY')
    staged.exec('BEGIN')
    await given.fill(staged)
    await index(staged, options)
    const firstBreak = await verified(staged, options)
    if (firstBreak !== null) keepHistoryBreak(staged, { seq: firstBreak, foundAt: options.now })
    const counted = countsOf(staged)
    recordArrival(staged, options, counted)
    staged.exec('COMMIT')
    checkWhole(staged)
    staged.exec('ANALYZE')
    const { writtenAt, writtenBy, schemaVersion } = given.manifest
    const here = goneHere(staged, options.gone)
    staged.close()
    flush(unfinished)
    renameSync(unfinished, files.restored)
    return { ...counted, ...here, writtenAt, writtenBy, schemaVersion, firstBreak }
  } catch (error) {
    staged.close()
    remove()
    throw error
  } finally {
    given.close()
  }
}

async function index(staged: Database, { indexing }: StageOptions): Promise<void> {
  const { people } = countsOf(staged)
  for (const done of refreshSteps(staged)) await indexing(done, people)
}

async function verified(staged: Database, { breathe }: StageOptions): Promise<number | null> {
  const chain = verifyHistory(staged)
  const { changes } = countsOf(staged)
  for (;;) {
    const step = chain.next()
    if (step.done) return step.value
    await breathe(step.value, changes)
  }
}

type Counts = Pick<
  PackageFacts,
  'people' | 'requests' | 'positions' | 'candidacies' | 'providers' | 'changes'
>

const counts = selectRows<Counts>(
  `SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM request) AS requests,
     (SELECT count(*) FROM position) AS positions, (SELECT count(*) FROM candidacy) AS candidacies,
     (SELECT count(*) FROM provider) AS providers, (SELECT count(*) FROM history) AS changes`,
)

function countsOf(staged: Database): Counts {
  const none = { people: 0, requests: 0, positions: 0, candidacies: 0, providers: 0, changes: 0 }
  return counts.get(staged) ?? none
}

function recordArrival(
  sqlite: Database,
  { name, now, user }: StageOptions,
  { changes: _changes, ...held }: Counts,
): void {
  const call = { sqlite, now, user, changeSet: uuid() }
  insertExchange(
    call,
    {
      ...{ id: uuid(), direction: 'in', kind: 'package', file: name, counterpart: '', purpose: '' },
      ...{ contents: exchangeContents.parse(held), restricted: true, origin: null },
    },
    [],
  )
  recordChangeSet(call, {
    what: phrase('changes.packageOpened', { file: name, people: held.people }),
    ...{ undoes: null, final: true },
  })
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
