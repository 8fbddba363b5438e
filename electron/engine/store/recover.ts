import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { newestGoodCopy } from './copies.ts'
import { companions, instantInName, type StoreFiles } from './store-files.ts'
import { damaged } from './store-failures.ts'

/** The way out where no copy is good. */
export const noGoodCopy =
  'There is no good copy to open. Start with another data folder (--data) and restore your own backup there, in Settings.'

/**
 * Puts the newest good copy in the place of the store. The damaged file is kept under a dated name.
 * Throws `damaged` when there is no good copy: then nothing is moved.
 */
export function recoverFromCopy(files: StoreFiles, keyHex: string, at: string): void {
  const copy = newestGoodCopy(files.copies, keyHex)
  if (copy === null)
    throw new ExpectedFailure({
      ...damaged,
      next: noGoodCopy,
    })
  setAside(files, at)
  writeAtomicallySync(files.database, (unfinished) => copyFileSync(copy.path, unfinished))
}

function setAside(files: StoreFiles, at: string): void {
  mkdirSync(files.damaged, { recursive: true, mode: 0o700 })
  const name = `${instantInName(at)}-${basename(files.database)}`
  for (const companion of companions) {
    const path = `${files.database}${companion}`
    if (existsSync(path)) renameSync(path, join(files.damaged, `${name}${companion}`))
  }
}
