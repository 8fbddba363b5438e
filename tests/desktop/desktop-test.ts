import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type TestInfo } from '@playwright/test'
import { installedElectron } from '../../scripts/launch/electron-runtime.ts'
import {
  launchStandIn,
  type LaunchOptions,
  type StandInProgram,
} from '../hosts/electron-stand-in/launch.ts'
import { fixedNow, root } from '../hosts/start-host.ts'

/** The desktop program in Electron, or in what stands in for it. */
export type DesktopProgram = Pick<
  StandInProgram,
  'evaluate' | 'firstWindow' | 'windows' | 'process' | 'ended' | 'close' | 'output'
>

/** Programs on one data folder, one after another or side by side. */
export interface Desktop<Program, Options> {
  /** The data folder of every program of this test. */
  readonly folder: string
  /** Starts the program; whatever is left of it is ended after the test. */
  readonly start: (options?: Options) => Promise<Program>
}

type CommonOptions = Pick<LaunchOptions, 'args'>

/** The desktop host in the runtime that the project names, with what both have to be tried. */
export const test = base.extend<{ desktop: Desktop<DesktopProgram, CommonOptions> }>({
  // Playwright reads from the first parameter what a fixture needs, and wants it there.
  // oxlint-disable-next-line no-empty-pattern
  desktop: async ({}, use, info) => {
    const runtime = info.project.name === 'electron' ? installedElectron(root) : null
    await onFolder(info, use, (folder, options?: CommonOptions) =>
      runtime === null ? launchStandIn(folder, options) : launchElectron(runtime, folder, options),
    )
  },
})

/** Gives a test a data folder and programs on it, and ends what it left running. */
export async function onFolder<Program extends DesktopProgram, Options>(
  info: TestInfo,
  use: (desktop: Desktop<Program, Options>) => Promise<void>,
  launch: (folder: string, options?: Options) => Promise<Program>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-desktop-'))
  const started: Program[] = []
  try {
    await use({
      folder,
      async start(options) {
        const program = await launch(folder, options)
        started.push(program)
        return program
      },
    })
  } finally {
    for (const program of started) {
      // Politely, as the system does: what hangs then is a fault that the test shall show.
      if (program.process.exitCode === null) program.process.kill('SIGTERM')
      await program.ended
      if (info.status !== info.expectedStatus) await info.attach('host', { body: program.output() })
    }
    // A Chromium that was killed with its program writes a moment longer.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

async function launchElectron(
  runtime: string,
  folder: string,
  { args = [] }: CommonOptions = {},
): Promise<DesktopProgram> {
  const app = await _electron.launch({
    executablePath: runtime,
    args: ['.', '--data', folder, '--now', fixedNow, ...args],
    cwd: root,
  })
  const child = app.process()
  const ended = once(child, 'close').then(() => child.exitCode)
  let output = ''
  child.stderr?.on('data', (piece: Buffer) => (output += piece.toString()))
  return {
    evaluate: app.evaluate.bind(app) as DesktopProgram['evaluate'],
    firstWindow: () => app.firstWindow(),
    windows: () => app.windows(),
    process: child,
    ended,
    close: () => app.close(),
    output: () => output,
  }
}
