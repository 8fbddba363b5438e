import { chmodSync, closeSync, openSync, statSync } from 'node:fs'

/** Modes mean nothing on Windows: there a user's folder is kept to its user by access lists. */
const hasModes = process.platform !== 'win32'

/** True when accounts other than the owner's can do something with a file, or enter a folder. */
export function isOpenToOthers(path: string): boolean {
  return hasModes && (statSync(path).mode & 0o077) !== 0
}

/**
 * Makes sure that a file is there, and its owner's alone whatever the umask: SQLite makes what is not there
 * as the umask says, and gives the log and its index the mode of the file.
 */
export function keepToOwner(path: string): void {
  closeSync(openSync(path, 'a', 0o600))
  closeToOthers(path, 0o600)
}

/** Takes from others what they may do with a file or folder; does nothing where it is somebody else's. */
export function closeToOthers(path: string, mode: 0o600 | 0o700): void {
  if (isOpenToOthers(path) && statSync(path).uid === process.getuid?.()) chmodSync(path, mode)
}
