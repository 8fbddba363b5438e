import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './sqlite.ts'
import { removeUnfinished, writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { connect } from './connect.ts'
import { checkWhole } from './integrity.ts'
import { changeRows } from './statement.ts'
import { instantInName } from './store-files.ts'

/**
 * Why a copy was made: by hand, of the day as it stood last, before an upgrade, of the
 * roster a restored backup took the place of, of that backup itself.
 */
export type CopyReason = 'manual' | 'daily' | 'upgrade' | 'replaced' | 'restored'

export interface GoodCopy {
  readonly name: string
  readonly path: string
  readonly at: string
  readonly bytes: number
  readonly reason: CopyReason
}

/** How many of each kind are kept; those made by hand are the user's own to remove. */
const kept = {
  daily: 7,
  upgrade: 5,
  manual: Infinity,
  replaced: Infinity,
  restored: 2,
} as const satisfies Record<CopyReason, number>

const NAME =
  /^roster-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)-(manual|daily|upgrade|replaced|restored)\.db$/

/** The copies in the folder, newest first. */
export function listCopies(folder: string): GoodCopy[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const [, day, hour, minute, second, reason] = NAME.exec(name) ?? []
      if (day === undefined) return []
      const path = join(folder, name)
      const at = `${day}T${hour}:${minute}:${second}`
      return [{ name, path, at, bytes: statSync(path).size, reason: reason as CopyReason }]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Copies the store into the folder of copies under the instant's name, and lets the oldest go. */
export const makeCopy = (db: Database, folder: string, at: string, reason: CopyReason): GoodCopy =>
  keepCopy(folder, at, reason, (path) => copyTo(db, path))

/** Lets a copy be written under the instant's name, and lets the oldest of its kind go. */
export function keepCopy(
  folder: string,
  at: string,
  reason: CopyReason,
  write: (path: string) => void,
): GoodCopy {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  removeUnfinished(folder)
  const name = `roster-${instantInName(at)}-${reason}.db`
  const path = join(folder, name)
  write(path)
  // Of a day the last copy holds all that those before it held.
  if (reason === 'daily')
    for (const earlier of listCopies(folder))
      if (earlier.reason === reason && earlier.name !== name && isOfSameDay(earlier.at, at))
        rmSync(earlier.path)
  for (const old of listCopies(folder)
    .filter((copy) => copy.reason === reason)
    .slice(kept[reason]))
    rmSync(old.path)
  return { name, path, at, bytes: statSync(path).size, reason }
}

const isOfSameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10)

const copying = changeRows<[path: string]>('VACUUM INTO ?')

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

/** The newest copy that opens with the key and is whole; null when there is none. */
export function newestGoodCopy(folder: string, keyHex: string): GoodCopy | null {
  return listCopies(folder).find((copy) => isGood(copy.path, keyHex)) ?? null
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
