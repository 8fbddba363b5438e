import { phrase, say } from '#shared/text/index.ts'
import { hostLocale } from '../system/host-locale.ts'
import { BrowserWindow, screen } from 'electron'
import type { SettingsKeeper, WindowBounds } from '../settings/settings.ts'
import { appOrigin } from './security/app-scheme.ts'
import { webPreferences } from './security/window-options.ts'
import { visibleBounds } from './visible-bounds.ts'

/** Opens the app's window where it was left, as long as a screen still shows that place. */
export function openWindow(preload: string, settings: SettingsKeeper): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const bounds = visibleBounds(settings.windowBounds(), areas)
  const window = new BrowserWindow({
    width: bounds.width,
    height: bounds.height,
    ...(bounds.x === null || bounds.y === null ? {} : { x: bounds.x, y: bounds.y }),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: say(hostLocale(), phrase('common.appName')),
    webPreferences: webPreferences(preload),
  })
  if (bounds.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => settings.saveWindowBounds(boundsOf(window)))
  void window.loadURL(`${appOrigin}/`)
  return window
}

function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}
