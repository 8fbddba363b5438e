import type { WebContents } from 'electron'
import type { Log } from '../carrier/failures.ts'
import { type SettingsKeeper, zoomLevels } from '../settings/settings.ts'
import { errorCode } from '../system/error-code.ts'

/** Draws a window's page larger or smaller. */
export interface Zoom {
  readonly larger: () => void
  readonly smaller: () => void
  readonly actualSize: () => void
}

/**
 * Keeps how large the page is drawn, on this computer and within bounds, by menu, keys and wheel. Chromium
 * remembers it by origin, without a word of how long: what is ours is set at every load.
 */
export function keepZoom(
  contents: Pick<WebContents, 'on' | 'setZoomLevel'>,
  settings: Pick<SettingsKeeper, 'zoomLevel' | 'saveZoomLevel'>,
  log: Log,
): Zoom {
  let level = settings.zoomLevel()
  const zoomTo = (wanted: number): void => {
    level = Math.min(zoomLevels.largest, Math.max(zoomLevels.smallest, wanted))
    contents.setZoomLevel(level)
    try {
      settings.saveZoomLevel(level)
    } catch (error) {
      // A full disk must not keep anybody from reading; the next start draws it as before.
      log(`the size of the page was not kept: ${errorCode(error)}`)
    }
  }
  const larger = (): void => zoomTo(level + zoomLevels.step)
  const smaller = (): void => zoomTo(level - zoomLevels.step)
  contents.on('did-navigate', () => contents.setZoomLevel(level))
  contents.on('zoom-changed', (_event, direction) => (direction === 'in' ? larger : smaller)())
  return { larger, smaller, actualSize: () => zoomTo(0) }
}
