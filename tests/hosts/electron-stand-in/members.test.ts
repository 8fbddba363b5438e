import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { electron } from './modules.ts'
import { StandInContents, StandInWindow } from './windows.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Where the stand-in has what the product uses, by the name Electron's types give it. */
const implementers: Readonly<Record<string, object>> = {
  App: electron.app,
  BaseWindow: StandInWindow.prototype,
  BrowserWindow: StandInWindow.prototype,
  CommandLine: electron.app.commandLine,
  Dialog: electron.dialog,
  IpcMain: electron.ipcMain,
  Notification: electron.Notification.prototype,
  PowerMonitor: electron.powerMonitor,
  Protocol: electron.protocol,
  SafeStorage: electron.safeStorage,
  Screen: electron.screen,
  Session: electron.session.defaultSession,
  Shell: electron.shell,
  WebContents: new StandInContents(
    {} as ConstructorParameters<typeof StandInContents>[0],
    undefined,
  ),
}
const statics: Readonly<Record<string, object>> = {
  BrowserWindow: StandInWindow,
  Menu: electron.Menu,
  Notification: electron.Notification,
  Session: electron.session,
}
/** What calls answer and events bring, which is made where it is answered; and Node's own `process`. */
const isRecord = /ReturnValue$|Event$|^Display$|^WebFrameMain$|^Process$/u
/**
 * Events that only the operating system brings about, which tests emit, and one that never comes: a
 * Chromium without Electron knows no webview.
 */
const fromOutside = [
  'shutdown',
  'suspend',
  'resume',
  'click',
  'session-end',
  'open-file',
  'zoom-changed',
  'unresponsive',
  'responsive',
  'will-attach-webview',
]

interface Used {
  readonly members: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

describe("what stands in for Electron's main process", () => {
  let used: Used
  // Reads the types of Electron and of everything the host touches: some seconds of the compiler.
  beforeAll(() => {
    used = membersUsed()
  }, 90_000)

  it('has every member that the product uses', () => {
    const missing = [...used.members].filter((name) => {
      const [owner = '', member = ''] = name.split('.')
      const places = [implementers[owner], statics[owner]].filter((place) => place !== undefined)
      return !isRecord.test(owner) && !places.some((place) => member in place)
    })
    expect(missing).toEqual([])
    // Where the count falls to nothing, this test looks past what it should look at.
    expect(used.members.size).toBeGreaterThan(30)
  })

  it('emits every event that the product hears', () => {
    const source = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
      .join('\n')
    const silent = [...used.events].filter(
      (name) => !source.includes(`'${name}'`) && !fromOutside.includes(name),
    )
    expect(silent).toEqual([])
    expect(used.events.size).toBeGreaterThan(8)
  })
})

/** Reads from the sources, by their types, what the desktop host uses of Electron at run time. */
function membersUsed(): Used {
  const shell = readdirSync(join(root, 'electron/shell'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join('electron/shell', name))
  const files = ['electron/main.ts', ...shell].map((name) => join(root, name))
  const { config } = ts.readConfigFile(join(root, 'electron/tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  ) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'electron'))
  const program = ts.createProgram(files, { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const members = new Set<string>()
  const events = new Set<string>()

  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name)
      for (const owner of ownersOf(symbol)) members.add(`${owner}.${node.name.text}`)
      const call = node.parent
      const event =
        ts.isCallExpression(call) && ['on', 'once'].includes(node.name.text)
          ? call.arguments[0]
          : undefined
      if (event && ts.isStringLiteral(event) && ownersOf(symbol).length > 0) events.add(event.text)
    }
    ts.forEachChild(node, look)
  }
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (source) look(source)
  }
  return { members, events }
}

/** The interfaces and classes of Electron's types that declare a symbol. */
function ownersOf(symbol: ts.Symbol | undefined): readonly string[] {
  return (symbol?.declarations ?? [])
    .filter((declared) => declared.getSourceFile().fileName.endsWith('electron/electron.d.ts'))
    .flatMap(({ parent }) =>
      (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name
        ? [parent.name.text]
        : [],
    )
}
