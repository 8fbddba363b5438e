import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root: string
const hasGit = spawnSync('git', ['--version']).status === 0

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scrutin-hooks-'))
  mkdirSync(join(root, 'scripts/hooks'), { recursive: true })
  cpSync(join(import.meta.dirname, 'install.js'), join(root, 'scripts/hooks/install.mjs'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function install(env: NodeJS.ProcessEnv = process.env): { code: number | null; said: string } {
  const script = join(root, 'scripts/hooks/install.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    env,
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

const git = (...args: string[]): string =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim()

// Each test starts Git and Node several times.
describe('the hooks', { timeout: 30_000 }, () => {
  it('let an install pass where Git is missing', () => {
    expect(install({ ...process.env, PATH: '', Path: '' })).toEqual({ code: 0, said: '' })
  })

  it.runIf(hasGit)('are found by Git after an install in a checkout', () => {
    git('init')
    expect(install()).toEqual({ code: 0, said: '' })
    expect(git('config', '--get', 'core.hooksPath')).toBe('scripts/hooks')
  })

  it.runIf(hasGit)('leave other hooks, and the checkout around a mere copy, alone', () => {
    git('init')
    git('config', 'core.hooksPath', 'mine')
    install()
    expect(git('config', '--get', 'core.hooksPath')).toBe('mine')

    git('config', '--unset', 'core.hooksPath')
    const inner = join(root, 'vendor')
    cpSync(join(root, 'scripts'), join(inner, 'scripts'), { recursive: true })
    spawnSync(process.execPath, [join(inner, 'scripts/hooks/install.mjs')])
    expect(git('config', '--get', 'core.hooksPath')).toBe('')
  })
})
