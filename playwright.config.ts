import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArgs, installedBrowser } from './scripts/check/browsers.ts'
import { installedElectron } from './scripts/launch/electron-runtime.ts'

// Dozens of hosts start from the same built modules: compiled once, they are read by all who come after.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'test-results/compiled')

const executablePath = installedBrowser()
const hasElectron = installedElectron(import.meta.dirname) !== null

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  // Each worker drives a browser and an engine, and waits for one of them a part of the time: three keep two
  // cores busy, more would only wait for each other.
  workers: 3,
  // A test that passes only now and then is a failing test.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A whole job takes some 15 s on two idle cores. Ten others beside it, it is slow and not at fault: these
  // limits end what hangs, and say nothing of how fast anything has to be.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Nobody watches: what slides in would be waited for each time.
    contextOptions: { reducedMotion: 'reduce' },
    acceptDownloads: true,
    // What cannot be clicked by then never will be; the failure names it instead of the whole test.
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    // Recording one doubles the time of a run; `--trace on` asks for it.
    trace: 'off',
    launchOptions: {
      args: browserArgs(process.getuid?.() === 0),
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'browser', testMatch: ['tests/e2e/**/*.spec.ts', 'tests/hosts/**/*.spec.ts'] },
    // The built desktop host over Chromium: what is the desktop's own. The jobs run in the browser's host.
    { name: 'desktop-stand-in', testMatch: 'tests/desktop/**/*.spec.ts' },
    ...(hasElectron
      ? [
          {
            name: 'electron',
            testMatch: [
              'tests/e2e/**/*.spec.ts',
              'tests/desktop/*.spec.ts',
              'tests/electron-only/**/*.spec.ts',
            ],
          },
        ]
      : []),
  ],
})
