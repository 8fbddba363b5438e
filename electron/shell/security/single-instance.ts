import type { App } from 'electron'
import { type HandedOver, readHandedOver } from '../list-path.ts'

/**
 * Lets one instance per data folder work: the lock is kept in Electron's user-data folder, which is
 * the data folder. A second one hands over to the first what it was to open, and must end at once. Its
 * command line is not read there: Electron says that its order may be another.
 *
 * @returns false in the second instance
 */
export function claimInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  toHandOver: HandedOver,
  onSecond: (lists: readonly string[]) => void,
): boolean {
  if (!app.requestSingleInstanceLock(toHandOver)) return false
  app.on('second-instance', (_event, _argv, _folder, data) => onSecond(readHandedOver(data)))
  return true
}
