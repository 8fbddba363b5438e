import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** "Now" of every end-to-end test: the sample roster and the screenshots are of this day. */
export const fixedNow = '2026-03-02T09:00:00Z'

/** A browser host as its own process, on a data folder of its own. */
export interface HostProcess {
  readonly address: string
  readonly folder: string
  /** Everything it printed so far. */
  readonly output: () => string
  /** Ends it politely and waits until the store is closed; keeps the data folder. */
  readonly stop: () => Promise<number | null>
  /** Removes the data folder. */
  readonly remove: () => void
}

/** A built host prints its address within a second; a machine with ten other things to do, within a minute. */
const startLimitMs = 120_000

/** Starts the built browser host and waits for the line that says where it is. */
export async function startHostProcess(
  folder: string = mkdtempSync(join(tmpdir(), 'scrutin-e2e-')),
  extra: readonly string[] = [],
): Promise<HostProcess> {
  const args = ['--no-open', '--port', '0', '--data', folder, '--now', fixedNow, ...extra]
  const child = spawn(process.execPath, ['out/main/browser.js', ...args], { cwd: root })
  let output = ''
  const address = Promise.withResolvers<string>()
  const read = (chunk: Buffer): void => {
    output += chunk.toString('utf8')
    const found = /Scrutin is running at (\S+)/u.exec(output)?.[1]
    if (found !== undefined) address.resolve(found)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = once(child, 'exit')
  void ended.then(() => address.reject(new Error(`The host ended at once:\n${output}`)))
  const overdue = setTimeout(() => {
    child.kill('SIGKILL')
    address.reject(new Error(`The host printed no address:\n${output}`))
  }, startLimitMs)

  return {
    address: await address.promise.finally(() => clearTimeout(overdue)),
    folder,
    output: () => output,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
