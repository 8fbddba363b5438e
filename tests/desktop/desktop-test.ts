import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import {
  launchStandIn,
  type LaunchOptions,
  type StandInProgram,
} from '../hosts/electron-stand-in/launch.ts'

/** The desktop host in what stands in for Electron, with what only the desktop has to be tried. */
export interface Desktop {
  /** The data folder of every program of this test. */
  readonly folder: string
  /** Starts the program; whatever is left of it is ended after the test. */
  readonly start: (options?: LaunchOptions) => Promise<StandInProgram>
}

export const test = base.extend<{ desktop: Desktop }>({
  // Playwright reads from the first parameter what a fixture needs, and wants it there.
  // eslint-disable-next-line no-empty-pattern
  desktop: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'scrutin-desktop-'))
    const started: StandInProgram[] = []
    try {
      await use({
        folder,
        async start(options) {
          const program = await launchStandIn(folder, options)
          started.push(program)
          return program
        },
      })
    } finally {
      for (const program of started) {
        // Politely, as the system does: what hangs then is a fault that the test shall show.
        if (program.process.exitCode === null) program.process.kill('SIGTERM')
        await program.ended
        if (info.status !== info.expectedStatus)
          await info.attach('host', { body: program.output() })
      }
      // A Chromium that was killed with its program writes a moment longer.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    }
  },
})
