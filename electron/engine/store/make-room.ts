import { renameSync } from 'node:fs'
import { basename } from 'node:path'
import { whatIsAt } from '#electron/system/on-disk.ts'
import { companions, instantInName, type StoreFiles } from './store-files.ts'

/**
 * Gives the names free that the store needs for itself where folders or broken links stand in their place:
 * they keep nobody out, and stay under a dated name. The database is not among them: what took its place
 * is damage.
 * @returns the names that were set aside
 */
export function makeRoom(files: StoreFiles, at: string): string[] {
  const needed = [
    ...[files.lock, files.keyCheck, files.openMark, files.acknowledged],
    ...[files.backedUpMark, files.elsewhere, files.restored, files.recovery, files.erased],
    ...companions.slice(1).map((companion) => `${files.database}${companion}`),
  ]
  return needed.filter((path) => setAsideUnlessFile(path, at)).map((path) => basename(path))
}

/** Gives one name free where what stands there is no file; says whether it did. */
export function setAsideUnlessFile(path: string, at: string): boolean {
  if (whatIsAt(path) !== 'other') return false
  renameSync(path, `${path}.set-aside-${instantInName(at)}`)
  return true
}
