import { readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** What Chromium on Linux and macOS keeps in a folder of which one instance has hold. */
const lockNames = ['SingletonLock', 'SingletonSocket', 'SingletonCookie']

/**
 * Removes Chromium's lock of a folder where it names another computer: it came along with a copy of
 * the folder, or the computer has got another name. Chromium refuses such a lock for good, without a
 * word. Whether the roster is in use elsewhere is decided by the store's own lock, which ends with the
 * process that holds it.
 */
export function removeForeignLock(folder: string, computer: string = hostname()): void {
  const holder = holderOf(join(folder, 'SingletonLock'))
  if (holder === null || holder === computer) return
  for (const name of lockNames) rmSync(join(folder, name), { force: true })
}

/** The computer that a lock names, as `computer-process`; null where there is no lock. */
function holderOf(path: string): string | null {
  try {
    return readlinkSync(path).replace(/-\d+$/u, '')
  } catch {
    // No link, which is so on Windows always: then there is nothing to remove either.
    return null
  }
}
