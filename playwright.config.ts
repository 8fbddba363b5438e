import { defineConfig } from '@playwright/test'
import { browserArgs, installedBrowser } from './scripts/check/browsers.ts'
import { installedElectron } from './scripts/launch/electron-runtime.ts'

const executablePath = installedBrowser()
const hasElectron = installedElectron(import.meta.dirname) !== null

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  // Each worker drives a browser and an engine: more than two starve each other on two cores.
  workers: 2,
  // A test that passes only now and then is a failing test.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A whole job takes some 15 s on two busy cores; a single wait for the page a fifth of that.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    acceptDownloads: true,
    // What cannot be clicked by then never will be; the failure names it instead of the whole test.
    actionTimeout: 15_000,
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
