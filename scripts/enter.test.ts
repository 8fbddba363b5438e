import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scrutin-enter-'))
  mkdirSync(join(root, 'scripts'))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  cpSync(join(import.meta.dirname, 'enter.js'), join(root, 'scripts/enter.js'))
  writeFileSync(
    join(root, 'scripts/probe.ts'),
    'const said: readonly string[] = process.argv.slice(2)\nconsole.log(said.join("+"))',
  )
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function install(): void {
  mkdirSync(join(root, 'node_modules/zod'), { recursive: true })
  writeFileSync(join(root, 'node_modules/zod/package.json'), '{}')
}

/** Runs the entry as that version of Node would see itself. */
function enter(version: string): { readonly code: number | null; readonly said: string } {
  const facts = JSON.stringify({ version: `v${version}`, versions: { node: version } })
  const asThat = `data:text/javascript,for (const [name, value] of Object.entries(${facts}))
    Object.defineProperty(process, name, { value })`
  const args = ['--import', asThat, 'scripts/enter.js', 'probe.ts', '--port', '0']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

describe('the entry', () => {
  it('runs a program with its own arguments', () => {
    install()
    expect(enter('24.21.0')).toEqual({ code: 0, said: '--port+0\n' })
  })

  it.each(['14.21.3', '20.20.2', '22.0.0', '25.1.0'])(
    'tells what to do on Node %s when install scripts are switched off',
    (version) => {
      install()
      const { code, said } = enter(version)
      expect(code).toBe(1)
      expect(said).toContain(`needs Node 24, but v${version} is running`)
      expect(said).toContain('npm rebuild node')
    },
  )

  it('tells what to do before anything is installed', () => {
    expect(enter('24.21.0')).toEqual({
      code: 1,
      said: 'Scrutin is not installed yet: run "npm ci" first.\n',
    })
    expect(enter('20.20.2').said).toContain('run "npm ci" first')
  })

  it('is the way into every program that people start and that is not JavaScript', () => {
    const others = Object.values(packageJson.scripts).filter((line) => line.includes('.ts'))
    expect(others.length).toBeGreaterThan(4)
    // How much memory V8 takes for new objects is a word that every Node understands.
    for (const line of others)
      expect(line).toMatch(/^node (?:--max-semi-space-size=\d+ )?scripts\/enter\.js [\w./-]+\.ts$/u)
  })

  it('imports nothing that has to be installed', () => {
    const imports = [
      ...readFileSync(join(import.meta.dirname, 'enter.js'), 'utf8').matchAll(/ from '([^']+)'/gu),
    ]
    expect(imports.map(([, from]) => from).filter((from) => !from?.startsWith('node:'))).toEqual([])
  })
})
