import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { railLink, titled } from '../pages/shell.ts'
import { ready } from './app-test.ts'
import { root, startHostProcess } from './start-host.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrutin-e2e-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a program of the project to its end. */
async function runToEnd(args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { cwd: root })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'exit')) as [number]
  return { code, output }
}

test('the page has a bridge of two functions, no Node, and breaks no policy', async ({ page }) => {
  const host = await startHostProcess(folder)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(host.address)
  await ready(page)
  expect(await page.evaluate('Object.keys(window.app)')).toEqual(['call', 'subscribe'])
  expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined')
  const inline = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    document.head.append(script)
    return document.title
  })
  expect(inline).not.toBe('ran')
  expect(complaints.filter((text) => !text.includes('inline script'))).toEqual([])
  await host.stop()
})

test('a polite end closes the store, whole and without leftovers', async ({ page }) => {
  const host = await startHostProcess(folder)
  await page.goto(host.address)
  await ready(page)
  expect(await host.stop()).toBe(0)
  const left = readdirSync(folder)
  expect(left).toContain('roster.db')
  expect(left.filter((name) => /-wal$|-shm$|\.open$/u.test(name))).toEqual([])
  expect(statSync(join(folder, 'key')).mode & 0o077).toBe(0)
})

test('Ctrl-C at the launcher ends everything it started', async () => {
  const args = [
    'scripts/enter.js',
    'start.ts',
    '--browser',
    '--no-open',
    '--port',
    '0',
    '--data',
    folder,
  ]
  const launcher = spawn(process.execPath, args, {
    cwd: root,
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
  launcher.kill('SIGINT')
  const [code] = (await once(launcher, 'exit')) as [number]
  expect(code).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
  expect(existsSync(join(folder, 'roster.open'))).toBe(false)
})

test('a second instance on the same folder is refused in words, and the first works on', async ({
  page,
  context,
}) => {
  const first = await startHostProcess(folder)
  await page.goto(first.address)
  await ready(page)
  const second = await startHostProcess(folder)
  const other = await context.newPage()
  await other.goto(second.address)
  await ready(other)
  const status = await other.evaluate<object>('window.app.call("app.status", {})')
  expect(status).toMatchObject({
    ok: true,
    result: { state: 'failed', failure: { code: 'inUse' } },
  })
  await second.stop()
  const still = await page.evaluate<object>('window.app.call("app.status", {})')
  expect(still).toMatchObject({ ok: true, result: { state: 'open' } })
  await first.stop()
})

test('a screen opened for the first time says that Scrutin has ended, and how to go on', async ({
  page,
}) => {
  const host = await startHostProcess(folder)
  await page.goto(host.address)
  await ready(page)
  await host.stop()
  for (const screen of ['Timeline', 'Reports', 'Settings'] as const) {
    await railLink(page, screen).click()
    const said = page.getByRole('main').getByRole('alert')
    await expect(said).toContainText('Scrutin is not running any more')
    await expect(said).toContainText('Start Scrutin again and open the address it prints.')
    await said.getByRole('button', { name: 'Try again' }).click()
    await expect(said).toContainText('Scrutin is not running any more')
  }
})

test('a screen whose program did not come is opened by trying again', async ({ page }) => {
  const host = await startHostProcess(folder)
  await page.goto(host.address)
  await ready(page)
  await page.route('**/assets/ReportsScreen*', (route) => route.abort())
  await railLink(page, 'Reports').click()
  const said = page.getByRole('main').getByRole('alert')
  await expect(said).toContainText('This screen met an error it did not expect')
  await page.unroute('**/assets/ReportsScreen*')
  await said.getByRole('button', { name: 'Try again' }).click()
  await titled(page, 'Reports')
  await host.stop()
})

test('what cannot be started says why, and how it can', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const host = 'out/main/browser.js'
  const onFile = await runToEnd([host, '--no-open', '--data', file])
  expect(onFile.code).toBe(1)
  expect(onFile.output).toContain(`The data folder ${file} is a file`)
  expect(onFile.output).toContain('--data')

  const running = await startHostProcess(join(folder, 'one'))
  const { port } = new URL(running.address)
  const taken = await runToEnd([host, '--no-open', '--port', port, '--data', join(folder, 'two')])
  expect(taken.code).toBe(1)
  expect(taken.output).toContain(`Port ${port} is taken`)
  await running.stop()

  const unknown = await runToEnd([host, '--nonsense'])
  expect(unknown.code).toBe(1)
  expect(unknown.output).toContain('The options are')
})
