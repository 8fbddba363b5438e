import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { isFolder, whatIsAt } from '#electron/system/on-disk.ts'
import type { Database } from './sqlite.ts'
import { writeAtomicallyBy, writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { connect } from './connect.ts'
import { allowedBytes, type CopyTier, copyTiers, tooMuchForDisk } from './copy-retention.ts'
import { checkWhole } from './integrity.ts'
import { endOfHistory } from './repositories/history.ts'
import { changeRows } from './statement.ts'
import { instantInName } from './store-files.ts'

/**
 * Why a copy was made: by hand, by itself (the name is of the time when there was one a day), before an
 * upgrade, of the roster a restored backup took the place of, of that backup itself.
 */
export type CopyReason = 'manual' | 'daily' | 'upgrade' | 'replaced' | 'restored'

export interface GoodCopy {
  readonly name: string
  readonly path: string
  readonly at: string
  readonly bytes: number
  readonly reason: CopyReason
  /** The last number of the history it holds; null in names of versions that did not say it. */
  readonly seq: number | null
  /** It was made before a restored backup took the roster's place: it holds another roster than that of now. */
  readonly isOfEarlierRoster: boolean
}

/** How many of each kind are kept; those made by hand are the user's own to remove. Others: `copyTiers`. */
const kept = {
  upgrade: 5,
  manual: Infinity,
  replaced: Infinity,
  restored: 2,
} as const satisfies Record<Exclude<CopyReason, 'daily'>, number>

const NAME =
  /^roster-(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2}\.\d{3}Z)-(?<reason>manual|daily|upgrade|replaced|restored)(?:-(?<seq>\d{1,15}))?(?<earlier>-earlier)?\.db$/

/** The copies in the folder, newest first. */
export function listCopies(folder: string): GoodCopy[] {
  if (!isFolder(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const parts = NAME.exec(name)?.groups
      if (parts === undefined) return []
      const { day, hour, minute, second, reason, seq, earlier } = parts
      const path = join(folder, name)
      if (whatIsAt(path) !== 'file') return []
      return [
        {
          name,
          path,
          at: `${day}T${hour}:${minute}:${second}`,
          bytes: statSync(path).size,
          reason: reason as CopyReason,
          seq: seq === undefined ? null : Number(seq),
          isOfEarlierRoster: earlier !== undefined || reason === 'replaced',
        },
      ]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/**
 * The copies, the one that holds most first: by the roster they are of and by what they hold of its history.
 * The clock decides only where nothing else is known: it may have been set back.
 */
export function copiesByContent(folder: string): GoodCopy[] {
  return listCopies(folder).toSorted(
    (a, b) =>
      Number(a.isOfEarlierRoster) - Number(b.isOfEarlierRoster) || (b.seq ?? 0) - (a.seq ?? 0),
  )
}

/** From here on the copies that are there hold another roster than that of now. */
export function leaveCopiesBehind(folder: string): void {
  for (const copy of listCopies(folder))
    if (!copy.isOfEarlierRoster) renameSync(copy.path, copy.path.replace(/\.db$/u, '-earlier.db'))
}

/** Copies the store into the folder of copies under the instant's name, and lets the oldest go. */
export const makeCopy = (db: Database, folder: string, at: string, reason: CopyReason): GoodCopy =>
  keepCopy(folder, at, reason, endOfHistory(db)?.seq ?? 0, (path) => copyTo(db, path))

/**
 * Lets a copy be written under the instant's name, and lets the oldest of its kind go.
 * @param seq the last number of the history it holds
 */
export function keepCopy(
  folder: string,
  at: string,
  reason: CopyReason,
  seq: number,
  write: (path: string) => void,
): GoodCopy {
  const path = pathOfNew(folder, at, reason, seq)
  write(path)
  return keptAs(folder, path, { at, reason, seq })
}

function pathOfNew(folder: string, at: string, reason: CopyReason, seq: number): string {
  if (whatIsAt(folder) !== 'nothing' && !isFolder(folder))
    throw expectedFailure('refused', 'copiesNoFolder', { path: folder })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `roster-${instantInName(at)}-${reason}-${seq}.db`)
}

function keptAs(
  folder: string,
  path: string,
  { at, reason, seq }: Pick<GoodCopy, 'at' | 'reason'> & { readonly seq: number },
): GoodCopy {
  const ofKind = copiesByContent(folder).filter((copy) => copy.reason === reason)
  if (reason === 'daily') {
    const tiers = copyTiers(ofKind)
    const stay = ofKind.flatMap((copy, place) => {
      const tier = tiers[place] ?? null
      return tier === null ? [] : [{ ...copy, tier }]
    })
    for (const [place, copy] of ofKind.entries()) if (tiers[place] === null) rmSync(copy.path)
    const { allowed } = spaceOfCopies(folder)
    for (const copy of tooMuchForDisk(stay, allowed)) rmSync(copy.path)
  } else for (const old of ofKind.slice(kept[reason])) rmSync(old.path)
  return {
    ...{ name: basename(path), path, at, bytes: statSync(path).size, reason, seq },
    isOfEarlierRoster: reason === 'replaced',
  }
}

/** What copies take of the disk, in bytes. */
export interface CopySpace {
  /** All of them. */
  readonly held: number
  /** Free on their disk. */
  readonly free: number
  /** What those made by themselves may take. */
  readonly allowed: number
  /** There is no room for one more of those within that: older ones go earlier than they would. */
  readonly tight: boolean
}

export function spaceOfCopies(folder: string): CopySpace {
  if (!isFolder(folder)) return { held: 0, free: 0, allowed: 0, tight: false }
  const all = listCopies(folder)
  const own = all.filter(({ reason }) => reason === 'daily')
  const bytesOf = (copies: readonly GoodCopy[]): number =>
    copies.reduce((sum, { bytes }) => sum + bytes, 0)
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const allowed = allowedBytes(free, bytesOf(own))
  return {
    ...{ held: bytesOf(all), free, allowed },
    tight: own.length > 0 && bytesOf(own) + (own[0]?.bytes ?? 0) > allowed,
  }
}

/** What stays of the copies, by name: what a copy made by itself is kept for. */
export function tiersOfCopies(folder: string): ReadonlyMap<string, CopyTier> {
  const ofThemselves = copiesByContent(folder).filter(({ reason }) => reason === 'daily')
  const tiers = copyTiers(ofThemselves)
  return new Map(ofThemselves.map(({ name }, place) => [name, tiers[place] ?? 'hour']))
}

/** What the thread that copies is started with. */
export interface CopyStart {
  readonly database: string
  readonly keyHex: string
  /** An empty file to be filled. */
  readonly path: string
}

// Bundled, everything is one folder of .js files; from the sources, Node runs the .ts files as they are.
const here = fileURLToPath(import.meta.url)
const copier = join(
  dirname(here),
  here.endsWith('.ts')
    ? 'copy-worker.ts'
    : basename(dirname(here)) === 'chunks'
      ? '../copier.js'
      : 'copier.js',
)

/** As {@link makeCopy}, in a thread of its own: the roster can be worked on meanwhile. */
export async function makeCopyApart(
  db: Database,
  { copies, database }: { readonly copies: string; readonly database: string },
  { at, keyHex }: { readonly at: string; readonly keyHex: string },
): Promise<GoodCopy> {
  // What is changed while it is made may be in it as well: it never holds less than its name says.
  const seq = endOfHistory(db)?.seq ?? 0
  const path = pathOfNew(copies, at, 'daily', seq)
  await writeAtomicallyBy(path, (unfinished) => inCopier({ database, keyHex, path: unfinished }))
  return keptAs(copies, path, { at, reason: 'daily', seq })
}

function inCopier(start: CopyStart): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(copier, { workerData: start })
    worker.once('message', () => resolve())
    worker.once('error', (error) =>
      reject(error instanceof Error ? error : new Error('The copier failed')),
    )
    worker.once('exit', (code) => reject(new Error(`The copier ended with code ${code}`)))
  })
}

/** Fills an empty file with what is committed, encrypted with the same key and compacted. */
export const copying = changeRows<[path: string]>('VACUUM INTO ?')

/**
 * Writes the committed store to a file, encrypted with the same key and compacted. It appears under
 * its name only when it is complete and on the disk.
 *
 * @param finish works on the copy before it gets its name
 */
export function copyTo(db: Database, path: string, finish?: (unfinished: string) => void): void {
  writeAtomicallySync(path, (unfinished) => {
    // SQLite fills a file that is there as long as it is empty.
    copying.run(db, unfinished)
    finish?.(unfinished)
  })
}

/** The copy that holds most of what opens with the key and is whole; null when there is none. */
export function newestGoodCopy(folder: string, keyHex: string): GoodCopy | null {
  return copiesByContent(folder).find((copy) => isGood(copy.path, keyHex)) ?? null
}

function isGood(path: string, keyHex: string): boolean {
  const db = connect({ path, keyHex, readonly: true, mustExist: true })
  try {
    checkWhole(db)
    return true
  } catch {
    // Whatever stands against it, the next older copy is tried.
    return false
  } finally {
    db.close()
  }
}
