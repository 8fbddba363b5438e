import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellLauncher } from '#electron/system/tell-launcher.ts'
import { type DesktopEnd, openDesktop } from './open-desktop.ts'
import { forBrowserHost } from './start-args.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-runtime-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** Opens the window with a runtime that does these lines of shell. */
function open(lines: string, mode = 0o700): Promise<DesktopEnd> {
  const program = join(folder, 'electron')
  writeFileSync(program, `#!/bin/sh\n${lines}\n`)
  chmodSync(program, mode)
  const env = { PATH: process.env['PATH'] }
  return openDesktop(program, ['.'], folder, env, { comesUpMs: 1000, endsMs: 200 })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // Ended, but not yet taken note of by whoever must.
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

// The runtimes are scripts of the shell, which Windows does not have.
describe.skipIf(process.platform === 'win32')('a runtime that does not come up', () => {
  it('is told by the library it misses', async () => {
    const said = 'electron: error while loading shared libraries: libgtk-3.so.0: cannot open'
    expect(await open(`echo '${said}' >&2; exit 127`)).toEqual({
      cameUp: false,
      why: "Electron's runtime misses a library of the system (libgtk-3.so.0)",
    })
  })

  it('is told by the sandbox it cannot set up', async () => {
    const said = 'FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are on Ubuntu'
    const end = await open(`echo '${said}' >&2; kill -TRAP $$`)
    expect(end).toMatchObject({ cameUp: false })
    expect(JSON.stringify(end)).toContain('sandbox')
  })

  it('is told by its crash before the first window', async () => {
    expect(await open('echo "it went wrong" >&2; kill -SEGV $$')).toEqual({
      cameUp: false,
      why: 'The desktop window ended before it came up, by SIGSEGV ("it went wrong")',
    })
    expect(await open('exit 7')).toEqual({
      cameUp: false,
      why: 'The desktop window ended before it came up, with code 7',
    })
  })

  it('is told when it cannot even be run', async () => {
    const end = await open('exit 0', 0o600)
    expect(JSON.stringify(end)).toContain("Electron's runtime cannot be run")
  })

  it('is ended with all that it started when no window shows', async () => {
    const end = await open(
      `trap '' TERM\nsh -c "trap '' TERM; while :; do sleep 0.1; done" &\necho $$ $! > pids\nwhile :; do sleep 0.1; done`,
    )
    expect(end).toEqual({
      cameUp: false,
      why: 'No desktop window came up in time, and it was ended',
    })
    const pids = readFileSync(join(folder, 'pids'), 'utf8').trim().split(' ').map(Number)
    expect(pids).toHaveLength(2)
    await expect.poll(() => pids.filter(isRunning)).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('a runtime that comes up', () => {
  it('is stayed with to its end, however long, and ends us as it ends', async () => {
    expect(await open('touch "$SCRUTIN_CAME_UP"; sleep 1.5; exit 3')).toEqual({
      cameUp: true,
      code: 3,
    })
  })

  it('may be ended by the user before its window is there', async () => {
    const program = join(folder, 'electron')
    writeFileSync(
      program,
      '#!/bin/sh\ntrap "exit 130" INT\necho started\nwhile :; do sleep 0.05; done\n',
    )
    chmodSync(program, 0o700)
    // In a process of its own: the signal would end the one that runs the tests.
    const lines = `
      import { openDesktop } from ${JSON.stringify(join(import.meta.dirname, 'open-desktop.ts'))}
      console.log(JSON.stringify(await openDesktop(${JSON.stringify(program)}, [], '.')))`
    const launcher = spawn(process.execPath, ['--input-type=module', '--eval', lines])
    let said = ''
    launcher.stdout.on('data', (piece: Buffer) => {
      if (said === '') launcher.kill('SIGINT')
      said += piece.toString()
    })
    await once(launcher, 'close')
    expect(said).toBe('started\n{"cameUp":true,"code":0}\n')
  })

  it('may hand over to a window that is open already', async () => {
    expect(await open('exit 0')).toEqual({ cameUp: true, code: 0 })
  })
})

describe('the word to the launcher', () => {
  it('is a file, made once; without a launcher nothing is made', () => {
    const file = join(folder, 'word')
    const env: NodeJS.ProcessEnv = { SCRUTIN_CAME_UP: file }
    tellLauncher(env)
    expect(existsSync(file)).toBe(true)
    expect(env).toEqual({})
    tellLauncher(env)
  })
})

describe('the options for the host that takes over', () => {
  it('are those it understands', () => {
    expect(forBrowserHost(['--data', 'x', '--lang=fr', '--now=2027-01-01', '.'])).toEqual([
      '--data',
      'x',
      '--now=2027-01-01',
    ])
  })
})
