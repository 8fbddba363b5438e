import { lstatSync, readFileSync, statSync } from 'node:fs'

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

/** Whether a folder stands under a name, also by way of a link. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    // A link round and round, or a way through something that is no folder.
    return false
  }
}

/** More than any file has that the program keeps beside the store for itself. */
const MOST_BYTES = 1024 * 1024

/**
 * What a file holds that the program keeps for itself; null where no file stands there, or one that cannot be
 * it: a pipe would be waited for without end, and a device read.
 */
export function readSmallFile(path: string): Buffer | null {
  if (whatIsAt(path) !== 'file' || statSync(path).size > MOST_BYTES) return null
  return readFileSync(path)
}
