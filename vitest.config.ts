import { join, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { timesReporter } from './scripts/check/times-reporter.ts'

/** Under plain Node the package `electron` would try to download a runtime. */
const electronStandIn = resolve(import.meta.dirname, 'tests/fixtures/electron-stand-in.ts')
const resolveElectron = { alias: [{ find: /^electron$/, replacement: electronStandIn }] }

const seeded = ['tests/seeded.ts']

/** Ends a test that hangs. How long each took is told after the run; a slow machine fails none. */
const testTimeout = 30_000

// Threads and processes that tests start read the engine anew each time: what Node made of its modules is
// kept for the next one.
process.env['NODE_COMPILE_CACHE'] ??= resolve(import.meta.dirname, '.cache/compiled')

/** Screens make much that lives briefly: swept up four times less often, it costs a tenth less of a run. */
const execArgv = ['--max-semi-space-size=64']

/** Folder that `npm test` reads reports from. */
const reports = process.env['SCRUTIN_TEST_REPORTS']

export default defineConfig({
  test: {
    // Two cores are the smallest machine the suite is promised to run on; a third worker fills the time in which
    // one waits for a process or a thread that its test started.
    maxWorkers: 3,
    reporters: reports
      ? [
          'default',
          ['json', { outputFile: join(reports, 'vitest.json') }],
          timesReporter(join(reports, 'times.json')),
        ]
      : ['default'],
    projects: [
      {
        resolve: resolveElectron,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{shared,electron,scripts}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/electron-only/**'],
          setupFiles: seeded,
          testTimeout,
          hookTimeout: testTimeout,
          execArgv,
          // electron-store and conf reach `electron` from inside node_modules.
          server: { deps: { inline: ['electron-store'] } },
          // No test here leaves anything behind in a module, and reading the modules costs most.
          isolate: false,
        },
      },
      {
        resolve: resolveElectron,
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'dom',
          environment: 'jsdom',
          // React as people get it: its development build takes a third more to draw a screen.
          env: { NODE_ENV: 'production' },
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: [...seeded, 'tests/hosts/shipped-react.ts', 'tests/hosts/await-react.ts'],
          testTimeout,
          hookTimeout: testTimeout,
          execArgv,
          // Reading the modules of a screen costs more than many a test of it; what a page leaves is
          // ended with it (tests/hosts/render-app.tsx).
          isolate: false,
        },
      },
    ],
  },
})
