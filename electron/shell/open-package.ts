import type { Shell } from 'electron'
import { expectedFailure } from '#shared/contract/failure.ts'

/**
 * Has the operating system open a verified package, then ends the program by its own way, which asks about
 * what is not saved. Fails with `refused` where the system does not open it.
 */
export async function openPackage(
  path: string,
  shell: Pick<Shell, 'openPath'>,
  quit: () => void,
): Promise<void> {
  // Electron: an empty text where it worked, else the system's own words.
  const fault = await shell.openPath(path)
  if (fault !== '') throw expectedFailure('refused', 'updateNotOpened', { reason: fault })
  quit()
}
