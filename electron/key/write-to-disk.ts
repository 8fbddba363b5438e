import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a new file for its owner only, and returns once file and name are on the disk: a roster
 * must not outlive its key when the power fails. Throws `EEXIST` rather than replace a file.
 */
export function writeToDisk(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // Windows keeps names without being asked, and cannot open a folder.
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
