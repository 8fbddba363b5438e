import { phrase, say } from '#shared/text/index.ts'
import { hostLocale } from '../system/host-locale.ts'
import { BrowserWindow, screen } from 'electron'
import type { SettingsKeeper, WindowBounds } from '../settings/settings.ts'
import { appOrigin } from './security/app-scheme.ts'
import { webPreferences } from './security/window-options.ts'
import type { Log } from '../carrier/failures.ts'
import { errorCode } from '../system/error-code.ts'
import { visibleBounds } from './visible-bounds.ts'

/** Makes the app's window where it was left, as long as a screen still shows that place; shows nothing yet. */
export function makeWindow(preload: string, settings: SettingsKeeper, log: Log): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const bounds = visibleBounds(settings.windowBounds(), areas)
  const window = new BrowserWindow({
    width: bounds.width,
    height: bounds.height,
    ...(bounds.x === null || bounds.y === null ? {} : { x: bounds.x, y: bounds.y }),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: say(hostLocale(settings.read().language), phrase('common.appName')),
    webPreferences: webPreferences(preload),
  })
  if (bounds.maximized) window.maximize()
  window.on('close', () => {
    try {
      settings.saveWindowBounds(boundsOf(window))
    } catch (error) {
      // A full disk must not keep the window from closing; it opens where it was before.
      log(`the place of the window was not kept: ${errorCode(error)}`)
    }
  })
  return window
}

/** Loads the app's first screen. A load that fails is heard as `did-fail-load`, where it is answered. */
export function loadFirstScreen(window: BrowserWindow): void {
  window.loadURL(`${appOrigin}/`).catch(() => undefined)
}

function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}
