import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { typedRules } from '../../oxlint.config.ts'
import { lintFiles } from './lint-files.ts'

const root = resolve(import.meta.dirname, '../..')

/** Rules that nobody runs, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'consistent-return': 'the type check says it',
  'consistent-type-exports': 'the type check says it',
  'dot-notation': 'the type check asks for brackets where a name may be missing',
  'no-unnecessary-qualifier': 'there are no namespaces',
  'no-unsafe-enum-assignment':
    'nobody can write an enum here, and it took a fifth of the time of all rules',
  'no-unsafe-type-assertion': 'a cast is written where a type cannot be known, and says so',
  'non-nullable-type-assertion-style': 'it asks for a mark that is refused',
  'prefer-find': 'style',
  'prefer-includes': 'style',
  'prefer-nullish-coalescing': 'an empty text often counts as none',
  'prefer-optional-chain': 'style',
  'prefer-readonly': 'the house has no classes to speak of',
  'prefer-readonly-parameter-types': 'types of libraries are not',
  'prefer-regexp-exec': 'style',
  'prefer-string-starts-ends-with': 'style',
  'promise-function-async': 'what passes a promise on need not wait for it',
  'require-await':
    'a handler is asynchronous by its port, whether or not this one waits for anything',
  'strict-boolean-expressions': 'an empty text and none are asked for together',
  'strict-void-return': 'a callback may answer what nobody reads',
}

const known = z.array(z.object({ scope: z.string(), value: z.string(), type_aware: z.boolean() }))

/** The linter's own rules that know types. */
function rulesWithTypes(): readonly string[] {
  const program = join(root, 'node_modules/oxlint/bin/oxlint')
  const said = execFileSync(process.execPath, [program, '--rules', '-f', 'json'], {
    encoding: 'utf8',
  })
  return known
    .parse(JSON.parse(said))
    .filter(({ scope, type_aware }) => scope === 'typescript' && type_aware)
    .map(({ value }) => value)
}

describe('rules that know types', () => {
  it('are all that there are, but those left out by name', () => {
    const all = rulesWithTypes()
    expect(all.length).toBeGreaterThan(55)
    expect(all.filter((name) => !(`typescript/${name}` in typedRules)).toSorted()).toEqual(
      Object.keys(leftOut).toSorted(),
    )
  })

  it('check types in every room, and refuse what they say', { timeout: 30_000 }, () => {
    const options = {
      strict: true,
      composite: true,
      emitDeclarationOnly: true,
      allowImportingTsExtensions: true,
      lib: ['ES2024'],
      types: [],
    }
    const faults = lintFiles(
      {
        'tsconfig.json': JSON.stringify({
          files: [],
          references: [{ path: 'shared' }, { path: 'tests' }],
        }),
        'shared/tsconfig.json': JSON.stringify({
          compilerOptions: options,
          include: ['*.ts'],
          exclude: ['*.test.ts'],
        }),
        'tests/tsconfig.json': JSON.stringify({
          compilerOptions: { ...options, rootDir: '..' },
          include: ['*.ts', '../shared/*.test.ts'],
          references: [{ path: '../shared' }],
        }),
        'shared/save.ts': 'export async function save(): Promise<void> {}\nsave()\n',
        'shared/save.test.ts':
          "import { save } from './save.ts'\nsave()\nconst kept: string = 'a'\nif (kept !== null) void save()\n",
        // A wrong type, and what the room does not have.
        'shared/day.ts': "export const day: number = 'a'\nexport const page: unknown = document\n",
        'shared/day.test.ts': "import { day } from './day.ts'\nexport const text: string = day\n",
        // A room that this one may not see.
        'shared/reaches.ts': "export { helper } from '../tests/helper.ts'\n",
        'tests/helper.ts': 'export const helper = 1\n',
      },
      true,
    )
    expect(faults.map(({ file, rule }) => `${file} ${rule}`).toSorted()).toEqual([
      'shared/day.test.ts typescript(TS2322)',
      'shared/day.ts typescript(TS2322)',
      'shared/day.ts typescript(TS2584)',
      'shared/reaches.ts typescript(TS6307)',
      'shared/save.test.ts typescript(no-floating-promises)',
      'shared/save.test.ts typescript(no-unnecessary-condition)',
      'shared/save.ts typescript(no-floating-promises)',
    ])
  })
})
