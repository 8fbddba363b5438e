import { say } from '#shared/text/index.ts'
import { hostLocale } from './system/host-locale.ts'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, BrowserWindow, dialog, Menu, protocol, safeStorage, session, shell } from 'electron'
import ElectronStore from 'electron-store'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { EventMessage } from '#shared/contract/message.ts'
import { prepareDataFolder } from './system/data-folder.ts'
import { storeFiles } from './engine/store/store-files.ts'
import { startHost } from './host.ts'
import { openSettings } from './settings/settings.ts'
import { abilitiesOf } from './shell/abilities-of-window.ts'
import { readDesktopOptions } from './shell/desktop-options.ts'
import { openSealedKey } from './shell/keychain.ts'
import { verifyHistory } from './shell/verify-history.ts'
import { menuTemplate } from './shell/menu.ts'
import { answerAppRequest, appScheme } from './shell/security/app-scheme.ts'
import { answerCalls } from './shell/security/calls.ts'
import { guardNavigation } from './shell/security/navigation.ts'
import { denyPermissions } from './shell/security/permissions.ts'
import { claimInstance } from './shell/security/single-instance.ts'
import { systemKeychain } from './shell/system-keychain.ts'
import { openWindow } from './shell/window.ts'
import { eventChannel } from './wire/channels.ts'

/** The desktop host: puts the parts together and holds nothing of its own. */
const out = resolve(import.meta.dirname, '..')
const options = readDesktopOptions(process.argv.slice(1))
const log = (line: string): void => console.error(`scrutin: ${line}`)
const tell = (message: EventMessage): void => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, message)
}

function start(folder: string): void {
  app.setPath('userData', folder)
  const sessionData = join(folder, 'session')
  // Electron refuses to take a folder that is not there.
  mkdirSync(sessionData, { recursive: true, mode: 0o700 })
  app.setPath('sessionData', sessionData)
  protocol.registerSchemesAsPrivileged([appScheme])
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  if (!claimInstance(app, showWindow)) {
    app.quit()
    return
  }
  void app.whenReady().then(() => open(folder))
}

function open(folder: string): void {
  const settings = openSettings(ElectronStore, folder, new Date())
  const host = startHost({
    version: app.getVersion(),
    folder,
    settings,
    openKey: () =>
      openSealedKey(folder, existsSync(storeFiles(folder).database), systemKeychain(safeStorage)),
    engineWorker: new URL('./engine.js', import.meta.url),
    now: options.now,
    tell,
    log,
  })
  denyPermissions(session.defaultSession)
  protocol.handle('app', (request) => answerAppRequest(join(out, 'renderer'), request))
  answerCalls((contentsId, name, params) => {
    const window = windowOf(contentsId)
    return host.carrier.call(abilitiesOf(window, dialog, shell, settings), name, params)
  }, isOwnWindow)
  const menu = menuTemplate(
    process.platform,
    app.isPackaged,
    hostLocale(settings.read().language),
    {
      verifyHistory: () =>
        void verifyHistory(
          (name, params) =>
            host.carrier.call(abilitiesOf(undefined, dialog, shell, settings), name, params),
          tell,
        ),
    },
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
  openWindow(join(out, 'preload/preload.cjs'), settings)

  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    void host.close().finally(() => app.exit(0))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => app.quit())
}

function windowOf(contentsId: number): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.webContents.id === contentsId)
}

function isOwnWindow(contentsId: number): boolean {
  return windowOf(contentsId) !== undefined
}

function showWindow(): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.isMinimized()) window.restore()
    window.focus()
  }
}

try {
  start(prepareDataFolder(options.data))
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  const { message, next } = error.failure
  dialog.showErrorBox(say(hostLocale(), message), say(hostLocale(), next))
  app.exit(1)
}
