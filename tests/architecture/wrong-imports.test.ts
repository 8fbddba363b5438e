import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** A file of each room, to be linted with other content. */
const places = {
  shared: 'shared/contract/define.ts',
  renderer: 'renderer/main.tsx',
  engine: 'electron/engine/worker.ts',
  shell: 'electron/shell/window.ts',
} as const

/** Reading the tools and the libraries of a room takes seconds, however little is checked. */
const reading = { timeout: 60_000 }

/** Without the rules that know types: an import is wrong by its syntax, and types take half a minute. */
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked })

async function complaints(place: keyof typeof places, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, places[place]) })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax')
    .map(({ message }) => message)
}

describe('lint says what to do instead', reading, () => {
  it.each([
    ['shared', "import 'node:fs'", 'shared/ is pure'],
    ['shared', "import 'electron'", 'Only the desktop host'],
    ['shared', "import '#electron/host.ts'", 'contract call'],
    ['shared', "import '#renderer/main.tsx'", 'Put what both need into shared/'],
    ['shared', "import 'date-fns'", '#shared/calendar'],
    ['shared', "import 'fuse.js'", '#shared/search'],
    ['shared', "import 'react'", 'screens belong in renderer/'],
    ['renderer', "import 'node:path'", '#renderer/client'],
    ['renderer', "import 'electron'", 'Only the desktop host'],
    ['renderer', "import '#electron/host.ts'", 'contract call'],
    ['engine', "import 'electron'", 'Only the desktop host'],
    ['engine', "import '#renderer/main.tsx'", 'must not know the screens'],
    ['engine', "import '#tests/fixtures/fake-engine.ts'", 'test code'],
    ['shell', "import { ipcMain } from 'electron'", 'security/calls.ts'],
    ['engine', 'export default 1', 'Export by name'],
    ['engine', "sqlite.prepare('SELECT 1')", 'store/statement.ts'],
  ] as const)('%s: %s', async (place, code, words) => {
    expect((await complaints(place, code)).join('\n')).toContain(words)
  })

  it('the calendar may use date-fns', async () => {
    const filePath = resolve(root, 'shared/calendar/interval.ts')
    const [result] = await eslint.lintText("import 'date-fns'", { filePath })
    expect(result?.messages.map(({ ruleId }) => ruleId)).not.toContain('no-restricted-imports')
  })
})

/** Errors of a room's own type program when one of its files held this. */
function typeErrors(room: string, file: string, code: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, room, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
      },
    },
  )
  if (!config) throw new Error(`The room ${room} has no type program.`)
  const path = resolve(root, file)
  if (!existsSync(path)) throw new Error(`There is no file ${file} to put this into.`)
  const host = ts.createCompilerHost(config.options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, options) =>
    resolve(name) === path ? ts.createSourceFile(name, code, options) : read(name, options)
  const program = ts.createProgram({ rootNames: [path], options: config.options, host })
  const source = program.getSourceFile(path)
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the type programs keep what a room does not have out of it', reading, () => {
  it.each([
    [
      'shared',
      places.shared,
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync",
    ],
    ['shared', places.shared, 'export const a = process.cwd()'],
    ['shared', places.shared, 'export const a = document.body'],
    ['renderer', places.renderer, "import { join } from 'node:path'\nexport const a = join"],
    ['renderer', places.renderer, 'export const a = process.cwd()'],
    ['electron', places.shell, 'export const a = document.body'],
    ['electron/in-page', 'electron/in-page/wire.ts', 'export const a = process.cwd()'],
  ])('%s: %s', (room, file, code) => {
    expect(typeErrors(room, file, code)).not.toEqual([])
  })

  it('and let what it has in', () => {
    expect(typeErrors('shared', places.shared, 'export const a = [1].map(String)')).toEqual([])
    expect(typeErrors('electron', places.shell, 'export const a = process.cwd()')).toEqual([])
  })
})
