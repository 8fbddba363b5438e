import { lstatSync, renameSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { companions, instantInName, type StoreFiles } from './store-files.ts'

/** What stands under a name: a file (also by way of a link), nothing, or something that is no file. */
export function whatIsAt(path: string): 'file' | 'nothing' | 'other' {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'nothing'
  try {
    return statSync(path).isFile() ? 'file' : 'other'
  } catch {
    // A link that leads nowhere, or round and round.
    return 'other'
  }
}

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
  const taken = needed.filter((path) => whatIsAt(path) === 'other')
  for (const path of taken) renameSync(path, `${path}.set-aside-${instantInName(at)}`)
  return taken.map((path) => basename(path))
}
