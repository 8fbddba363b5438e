import { phrase } from '#shared/text/index.ts'
import { copyFileSync, mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { whatIsAt } from '#electron/system/on-disk.ts'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'
import { type GoodCopy, newestGoodCopy } from './copies.ts'
import { companions, instantInName, type StoreFiles } from './store-files.ts'
import { damaged } from './store-failures.ts'

/** What the damage of the store means, given the newest good copy there is. */
export function damagedWith(copy: GoodCopy | null): Failure {
  const next = copy
    ? phrase('failures.damagedCopyNext', {
        day: { date: copy.at.slice(0, 10) },
        time: copy.at.slice(11, 16),
      })
    : phrase('failures.damagedNoCopyNext')
  return { ...damaged, next }
}

/**
 * Puts the newest good copy in the place of the store. The damaged file is kept under a dated name.
 * Throws `damaged` when there is no good copy: then nothing is moved.
 */
export function recoverFromCopy(files: StoreFiles, keyHex: string, at: string): void {
  const copy = newestGoodCopy(files.copies, keyHex)
  if (copy === null) throw new ExpectedFailure(damagedWith(null))
  setAside(files, at)
  writeAtomicallySync(files.database, (unfinished) => copyFileSync(copy.path, unfinished))
}

/** Moves a store that cannot be trusted, with all that belongs to it, to a dated name. */
export function setAside(files: StoreFiles, at: string): void {
  mkdirSync(files.damaged, { recursive: true, mode: 0o700 })
  const name = `${instantInName(at)}-${basename(files.database)}`
  for (const companion of companions) {
    const path = `${files.database}${companion}`
    if (whatIsAt(path) !== 'nothing') renameSync(path, join(files.damaged, `${name}${companion}`))
  }
}
