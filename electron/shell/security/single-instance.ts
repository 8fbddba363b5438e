import type { App } from 'electron'

/**
 * Lets one instance per data folder work: the lock is kept in Electron's user-data folder, which is
 * the data folder. A second one hands over to the first and must end at once.
 *
 * @returns false in the second instance
 */
export function claimInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  onSecond: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => onSecond())
  return true
}
