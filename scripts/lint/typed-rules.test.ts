import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
const settings = join(root, '.oxlintrc.json')

/** Rules of the strict set that nobody runs, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'require-await':
    'a handler is asynchronous by its port, whether or not this one waits for anything',
  'no-unsafe-class-instance-assignment':
    'not in the linter that knows types; the house has no classes to confuse',
}

const rulesOf = z.object({
  rules: z.record(
    z.string(),
    z.union([z.literal('error'), z.tuple([z.literal('error'), z.any()])]),
  ),
})

/** The settings without the lines that are comments. */
function readSettings(): z.infer<typeof rulesOf> {
  const lines = readFileSync(settings, 'utf8').split('\n')
  return rulesOf.parse(JSON.parse(lines.filter((line) => !/^\s*\/\//u.test(line)).join('\n')))
}

/** The part of the plugin that says which rules need types; its own type names no rules. */
const pluginOf = z.object({
  rules: z.record(
    z.string(),
    z.object({
      meta: z.object({ docs: z.object({ requiresTypeChecking: z.boolean() }).partial() }),
    }),
  ),
})

/** Rules that typescript-eslint's strict set turns on and that need types. */
function strictTypedRules(): readonly string[] {
  const { rules } = pluginOf.parse(tseslint.plugin)
  return tseslint.configs.strictTypeChecked
    .flatMap((part) => Object.entries(part.rules ?? {}))
    .filter(([, level]) => level !== 'off')
    .map(([name]) => name.replace('@typescript-eslint/', ''))
    .filter((name) => rules[name]?.meta.docs.requiresTypeChecking === true)
}

describe('rules that know types', () => {
  it('are all of the strict set, but those left out by name', () => {
    const wanted = strictTypedRules().filter((name) => !(name in leftOut))
    expect(wanted.length).toBeGreaterThan(35)
    const has = readSettings().rules
    expect(wanted.filter((name) => !(`typescript/${name}` in has))).toEqual([])
  })

  it('see types in product and test files, and refuse what they say', { timeout: 30_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lint-'))
    try {
      mkdirSync(join(folder, 'shared'))
      const options = { strict: true, composite: true, lib: ['ES2024'], types: [] }
      const write = (path: string, held: string | object): void => {
        writeFileSync(join(folder, path), typeof held === 'string' ? held : JSON.stringify(held))
      }
      write('tsconfig.json', { files: [], references: [{ path: 'shared' }, { path: 'tests' }] })
      write('shared/tsconfig.json', {
        compilerOptions: options,
        include: ['*.ts'],
        exclude: ['*.test.ts'],
      })
      mkdirSync(join(folder, 'tests'))
      write('tests/tsconfig.json', {
        compilerOptions: { ...options, rootDir: '..' },
        include: ['../shared/*.test.ts'],
        references: [{ path: '../shared' }],
      })
      write('shared/save.ts', 'export async function save(): Promise<void> {}\nsave()\n')
      write(
        'shared/save.test.ts',
        "import { save } from './save.ts'\nsave()\nconst kept: string = 'a'\nif (kept !== null) void save()\n",
      )
      expect(faultsOf(folder)).toEqual([
        'save.test.ts no-floating-promises',
        'save.test.ts no-unnecessary-condition',
        'save.ts no-floating-promises',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

function faultsOf(folder: string): readonly string[] {
  try {
    const program = join(root, 'node_modules/oxlint/bin/oxlint')
    execFileSync(process.execPath, [program, '-c', settings, '--type-aware', '-f', 'unix', '.'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        OXLINT_TSGOLINT_PATH: join(root, 'node_modules/oxlint-tsgolint/bin/tsgolint.js'),
      },
    })
    return []
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    return [...said.matchAll(/([\w.]+):\d+:\d+: .*typescript\(([\w-]+)\)/gu)]
      .map(([, file = '', rule = '']) => `${file} ${rule}`)
      .toSorted()
  }
}
