import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { lintFiles } from '../../scripts/lint/lint-files.ts'

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

const ofItsTable = ['eslint(no-restricted-imports)', 'eslint(no-restricted-properties)']

/** In which room what is written is refused, and a piece of what is said instead. */
const refused = [
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
  ['engine', "sqlite.prepare('SELECT 1')", 'store/statement.ts'],
] as const

describe('lint says what to do instead', reading, () => {
  /** Each line in a file of its own, beside the file of its room. */
  const placed = refused.map(([place, code], index) => ({
    path: places[place].replace(/(\.tsx?)$/u, place === 'shell' ? '$1' : `-${index}$1`),
    code,
  }))
  const faults = lintFiles({
    ...Object.fromEntries(placed.map(({ path, code }) => [path, code])),
    'shared/calendar/interval.ts': "import 'date-fns'",
    'electron/engine/fault.ts': 'export default 1',
    'electron/engine/store/statement.ts': "sqlite.prepare('SELECT 1')",
  })

  it.each(refused.map((line, index) => [...line, placed[index]?.path ?? ''] as const))(
    '%s: %s',
    (_place, _code, words, path) => {
      const said = faults.filter(({ file, rule }) => file === path && ofItsTable.includes(rule))
      expect(said.map(({ message }) => message).join('\n')).toContain(words)
    },
  )

  it('names are exported by name', () => {
    expect(faults.filter(({ rule }) => rule === 'import(no-default-export)')).toMatchObject([
      { file: 'electron/engine/fault.ts' },
    ])
  })

  it('the calendar may use date-fns, and the one place of statements may prepare them', () => {
    const free = ['shared/calendar/interval.ts', 'electron/engine/store/statement.ts']
    expect(
      faults.filter(({ file, rule }) => free.includes(file) && ofItsTable.includes(rule)),
    ).toEqual([])
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
