import type { KnipConfig } from 'knip'

/** Finds what nothing uses: files, exports, packages. It runs in `npm test`. */
const config: KnipConfig = {
  entry: [
    // What is bundled into a program of its own: see electron.vite.config.ts.
    'electron/{main,browser,preload}.ts',
    'electron/engine/{,solver/}worker.ts',
    'electron/engine/**/pairs-worker.ts',
    'electron/engine/**/writer-worker.ts',
    'electron/engine/**/old-format-worker.ts',
    'electron/engine/**/pdf-text-worker.ts',
    'electron/engine/**/sealer-worker.ts',
    'electron/engine/**/copy-worker.ts',
    'electron/engine/**/write-back-worker.ts',
    'electron/in-page/electron-stand-in.ts',
    'renderer/main.tsx',
    // What people run.
    'scripts/{start,dev,test,package,release,release-key}.ts',
    'scripts/texts/texts.ts',
    'tests/bench/run.ts',
    'tests/torture/run.ts',
    'tests/fixtures/stores/freeze.ts',
    // Takes Electron's place in tests: see vitest.config.ts.
    'tests/fixtures/electron-stand-in.ts',
    // Named on the command line of the built desktop host; the last is read as text into its pages.
    'tests/hosts/electron-stand-in/{register,electron,in-page}.ts',
  ],
  project: [
    '{shared,electron,renderer}/**/*.{ts,tsx}',
    '{scripts,tests}/**/*.{ts,tsx}',
    '*.{ts,js}',
  ],
  // A program of the system: tests put a pipe in the place of a file.
  ignoreBinaries: ['mkfifo'],
  ignoreExportsUsedInFile: {
    // The type of what a function takes or answers is there for whoever calls it.
    interface: true,
    type: true,
  },
}

export default config
