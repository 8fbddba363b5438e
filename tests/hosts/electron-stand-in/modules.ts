import { mkdirSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import { StandInApp } from './application.ts'
import { listenToTheTest, report } from './control.ts'
import { startChromium, type Chromium } from './devtools.ts'
import type { FromPreload, ToPreload } from './in-page.ts'
import { standInSafeStorage, type KeychainKind } from './keychain.ts'
import { standInProtocol } from './protocols.ts'
import { StandInSession } from './session.ts'
import {
  dialogs,
  errorBox,
  Menu,
  powerMonitor,
  screen,
  shell,
  StandInNotification,
} from './system.ts'
import { fromText, StandInWindow, type StandInContents } from './windows.ts'
import { encode } from '#electron/wire/codec.ts'

/**
 * Takes the place of Electron's main-process modules for the built program, over a real Chromium. Only
 * what the product uses is here; what each behaviour follows stands beside it, in quotation marks, as
 * Electron's own types say it.
 */
let chromium: Chromium | null = null
const app = new StandInApp(async () => chromium?.close())
const { protocol, answer } = standInProtocol(() => app.isReady())
const defaultSession = new StandInSession()
const session = { defaultSession }
const dialog = { ...dialogs, showErrorBox: errorBox(() => app.isReady()) }
const safeStorage = standInSafeStorage(
  () => (process.env['STAND_IN_KEYCHAIN'] ?? 'keyring') as KeychainKind,
  () => app.isReady(),
)

type Handler = (event: object, ...args: readonly unknown[]) => unknown

class StandInIpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>()

  /** "Adds a handler for an `invoke`able IPC. ... If `listener` returns a Promise, the eventual result ... will be returned as a reply". */
  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, handler)
  }
}
const ipcMain = new StandInIpcMain()

async function receive(contents: StandInContents, message: FromPreload): Promise<ToPreload | null> {
  const event = { sender: contents, senderFrame: contents.mainFrame }
  const args = fromText(message.args) as readonly unknown[]
  if (message.type === 'send') {
    ipcMain.emit(message.channel, event, ...args)
    return null
  }
  const { id, channel } = message
  try {
    const handler = ipcMain.handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return { type: 'reply', id, ok: true, value: toText(await handler(event, ...args)) }
  } catch (error) {
    return {
      type: 'reply',
      id,
      ok: false,
      value: toText(`Error invoking remote method '${channel}': ${String(error)}`),
    }
  }
}

function toText(value: unknown): string {
  return Buffer.from(encode(value)).toString('base64')
}

async function start(): Promise<void> {
  const mayOpen = listenToTheTest(() => electron)
  const profile = app.getPath('sessionData')
  mkdirSync(profile, { recursive: true })
  const started = await startChromium(profile)
  chromium = started
  defaultSession.attach(started)
  StandInWindow.surroundings = {
    chromium: () => started,
    answer,
    receive,
    onContents: (contents) => app.emit('web-contents-created', {}, contents),
    onClosed: () => app.onWindowClosed(),
    onStay: () => app.onStay(),
  }
  report({ type: 'browser', address: started.address })
  await mayOpen
  app.becomeReady()
}

/** Starts the browser and makes the app ready: "Emitted once, when Electron has finished initializing". */
export function startSoon(): void {
  // Not before the program's first lines ran.
  setImmediate(() => {
    if (app.isEnding()) return
    void start().catch((error: unknown) => {
      console.error('The stand-in could not start.', error)
      process.exit(70)
    })
  })
}

/** What `import ... from 'electron'` finds in the main process. */
export const electron = {
  app,
  BrowserWindow: StandInWindow,
  dialog,
  ipcMain,
  Menu,
  Notification: StandInNotification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
}
