import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron'
import ElectronStore from 'electron-store'
import type { EventMessage } from '#shared/contract/message.ts'
import { createOpenedLists } from './carrier/opened-lists.ts'
import { say, type Locale } from '#shared/text/index.ts'
import { storeFiles } from './engine/store/store-files.ts'
import { startHost } from './host.ts'
import { openSettings } from './settings/settings.ts'
import { abilitiesOf } from './shell/abilities-of-window.ts'
import { argsToOpen, readDesktopOptions } from './shell/desktop-options.ts'
import { tellDeadlines } from './shell/deadline-notice.ts'
import { arrangeEnd, type Ending } from './shell/ending.ts'
import { createPrinting } from './shell/print-pdf.ts'
import { removeForeignLock } from './shell/foreign-lock.ts'
import { keepSealedKey, openSealedKey } from './shell/keychain.ts'
import { listPath } from './shell/list-path.ts'
import { askBeforeLeaving } from './shell/leaving.ts'
import { menuTemplate } from './shell/menu.ts'
import { openPackage } from './shell/open-package.ts'
import { answerAppRequest, appScheme } from './shell/security/app-scheme.ts'
import { answerCalls } from './shell/security/calls.ts'
import { refuseDownloads } from './shell/security/downloads.ts'
import { guardNavigation } from './shell/security/navigation.ts'
import { denyPermissions } from './shell/security/permissions.ts'
import { sandboxWarning } from './shell/security/sandbox.ts'
import { claimInstance } from './shell/security/single-instance.ts'
import { giveUpStarting } from './shell/start-failure.ts'
import { systemKeychain } from './shell/system-keychain.ts'
import { verifyHistory } from './shell/verify-history.ts'
import { showWhatever } from './shell/window-troubles.ts'
import { loadFirstScreen, makeWindow } from './shell/window.ts'
import { keepZoom } from './shell/zoom.ts'
import { prepareDataFolder } from './system/data-folder.ts'
import { hostLocale } from './system/host-locale.ts'
import { tellLauncher } from './system/tell-launcher.ts'
import { eventChannel } from './wire/channels.ts'

/** The desktop host: puts the parts together and holds nothing of its own. */
const out = resolve(import.meta.dirname, '..')
const options = readDesktopOptions(process.argv.slice(1), process.cwd())
const log = (line: string): void => console.error(`scrutin: ${line}`)
const tell = (message: EventMessage): void => {
  for (const window of ownWindows()) window.webContents.send(eventChannel, message)
}
const printing = createPrinting((of) => new BrowserWindow(of))
const opened = createOpenedLists(() => tell({ event: 'opened', payload: {} }))

let ending: Ending | null = null
let shown: Notification | null = null

function start(folder: string): void {
  const sessionData = join(folder, 'session')
  // Electron refuses to take a folder that is not there.
  mkdirSync(sessionData, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
  app.setPath('sessionData', sessionData)
  protocol.registerSchemesAsPrivileged([appScheme])
  app.enableSandbox()
  // The name under which Windows shows notices: that of the installed program.
  app.setAppUserModelId('org.scrutin.desktop')
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  for (const locked of [folder, sessionData]) removeForeignLock(locked)
  // Heard before the app is ready: a file dropped onto the dock starts the program that way.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    const list = listPath(path, '/')
    if (list !== null) opened.put([list])
  })
  if (!claimInstance(app, { lists: options.lists }, onSecondStart)) {
    app.quit()
    return
  }
  opened.put(options.lists)
  app
    .whenReady()
    .then(() => open(folder))
    .catch(giveUp)
}

function open(folder: string): void {
  const settings = openSettings(ElectronStore, folder, new Date())
  const locale = (): Locale => hostLocale(settings.read().language)
  const unsandboxed = sandboxWarning(app)
  const host = startHost({
    version: app.getVersion(),
    folder,
    settings,
    openKey: (of) =>
      openSealedKey(of, existsSync(storeFiles(of).database), systemKeychain(safeStorage)),
    keepKey: (of, key) => keepSealedKey(of, key, systemKeychain(safeStorage)),
    engineWorker: new URL('./engine.js', import.meta.url),
    now: options.now,
    tell,
    log,
    onSettings() {
      setMenu()
      deadlines.look()
    },
    opened,
    notifications: Notification.isSupported(),
    pdf: true,
    installer: {
      show: (path) => shell.showItemInFolder(path),
      openAndQuit: (path) => openPackage(path, shell, () => app.quit()),
    },
    warnings: unsandboxed === null ? [] : [unsandboxed],
  })
  const appImage = process.env['APPIMAGE']
  const close = (): Promise<void> => {
    deadlines.end()
    return host.close()
  }
  const arranged = arrangeEnd({ app, powerMonitor, process, close, log, appImage })
  ending = arranged

  denyPermissions(session.defaultSession)
  refuseDownloads(session.defaultSession)
  protocol.handle(
    'app',
    (request) => printing.answer(request) ?? answerAppRequest(join(out, 'renderer'), request),
  )
  const callFrom = (window: BrowserWindow | undefined, name: unknown, params: unknown) =>
    host.carrier.call(abilitiesOf(window, dialog, shell, settings, printing.print), name, params)
  answerCalls(
    (contentsId, name, params) => callFrom(windowOf(contentsId), name, params),
    isOwnWindow,
  )

  const deadlines = tellDeadlines({
    settings,
    clock: () => (options.now === null ? new Date() : new Date(options.now)),
    // Not by the carrier: only the question of a page says that a window came up.
    call: (name, params) => host.engine.call(name, params),
    show: (said) =>
      showNotice(say(locale(), said), () => {
        tell({ event: 'show', payload: { screen: 'today' } })
        bringToFront()
      }),
    log,
  })
  powerMonitor.on('resume', deadlines.look)

  const verify = (): void =>
    void verifyHistory((name, params) => callFrom(undefined, name, params), tell)
  function setMenu(): void {
    const actions = { verifyHistory: verify, zoom }
    const menu = menuTemplate(process.platform, app.isPackaged, locale(), actions)
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
  }

  const window = makeWindow(join(out, 'preload/preload.cjs'), settings, log)
  const zoom = keepZoom(window.webContents, settings, log)
  setMenu()
  arranged.watch(window)
  askBeforeLeaving({
    window,
    ask: (question) => dialog.showMessageBoxSync(window, question),
    isUnasked: arranged.isUnasked,
    locale,
  })
  const load = (): void => loadFirstScreen(window)
  showWhatever({
    window,
    ask: (question) => dialog.showMessageBox(window, question),
    load,
    quit: () => app.quit(),
    locale,
    log,
  })
  load()
}

/** The windows people see. */
function ownWindows(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter((window) => !printing.isPrinting(window))
}

function windowOf(contentsId: number): BrowserWindow | undefined {
  return ownWindows().find((window) => window.webContents.id === contentsId)
}

function isOwnWindow(contentsId: number): boolean {
  return windowOf(contentsId) !== undefined
}

/** Somebody started the program again, perhaps to open lists: here is its window, or soon will be. */
function onSecondStart(lists: readonly string[]): void {
  if (ending?.isUnderway() === true) ending.startAgain(argsToOpen(options, lists))
  opened.put(lists)
  bringToFront()
}

function bringToFront(): void {
  for (const window of ownWindows()) {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
}

/** Shows a notice of the operating system. Held until the next: one that is let go hears of no click. */
function showNotice(title: string, onClick: () => void): void {
  shown = new Notification({ title })
  shown.on('click', onClick)
  shown.show()
}

function giveUp(error: unknown): void {
  // Its words are something to see: a launcher must not end it while they are read.
  tellLauncher()
  giveUpStarting(error, app, dialog, hostLocale())
}

try {
  start(prepareDataFolder(options.data))
} catch (error) {
  // On Linux Electron shows no box before it is ready: the words would go to a terminal nobody has open.
  void app.whenReady().then(() => giveUp(error))
}
