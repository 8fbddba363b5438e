import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ready } from './app-test.ts'
import { root } from './start-host.ts'

test.skip(process.platform !== 'linux', 'the runtimes made to fail are scripts, named as on Linux')

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrutin-start-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const runtimes = {
  'a library is missing': {
    does: "echo 'electron: error while loading shared libraries: libnss3.so: no such file' >&2; exit 127",
    told: /misses a library of the system \(libnss3\.so\): serving the same app to your browser/u,
  },
  'it crashes before its window': {
    does: 'kill -SEGV $$',
    told: /ended before it came up, by SIGSEGV: serving the same app to your browser/u,
  },
} as const

for (const [title, { does, told }] of Object.entries(runtimes))
  test(`starting serves the browser on the same folder when ${title}`, async ({ page }) => {
    const dist = join(folder, 'dist')
    const data = join(folder, 'data')
    mkdirSync(dist)
    writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${does}\n`)
    chmodSync(join(dist, 'electron'), 0o700)
    // No window is tried for the administrator of a Linux system, as whom the tests may run.
    const asSomebody = 'data:text/javascript,process.getuid=()=>1000'
    const args = ['--import', asSomebody, 'scripts/enter.js', 'start.ts', '--data', data]
    const launcher = spawn(process.execPath, args, {
      cwd: root,
      env: {
        ...process.env,
        DISPLAY: ':99',
        ELECTRON_OVERRIDE_DIST_PATH: dist,
        // Nothing on it opens a page.
        PATH: dist,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    const address = await new Promise<string>((resolve) => {
      launcher.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        const found = /Scrutin is running at (\S+)/u.exec(output)?.[1]
        if (found !== undefined) resolve(found)
      })
    })
    expect(output).toMatch(told)
    await page.goto(address)
    await ready(page)
    expect(existsSync(join(data, 'roster.db'))).toBe(true)
    launcher.kill('SIGINT')
    const [code] = (await once(launcher, 'exit')) as [number]
    expect(code).toBe(0)
  })
