import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import packageJson from './package.json' with { type: 'json' }
import { bundledNotices } from './scripts/notices/bundled-notices.ts'
import { compiledTexts } from './scripts/texts/compiled-texts.ts'

// What knows electron-vite; scripts/dev.ts reads this file with it. It is three builds of Vite under one
// command: hosts and engine for Node, preloads as CommonJS for a sandbox, screens for Chromium. The way
// out: the same three blocks as three Vite configurations, built one after the other.
const root = import.meta.dirname
const at = (...path: string[]): string => resolve(root, ...path)

/** Native and WebAssembly packages load files of their own and must stay whole beside the bundle. */
const keptWhole = ['better-sqlite3-multiple-ciphers', 'highs']
const bundled = Object.keys(packageJson.dependencies).filter((name) => !keptWhole.includes(name))

const notices = bundledNotices({
  root,
  keptWhole,
  // The order in which electron-vite builds; the last one writes the file.
  builds: ['main', 'preload', 'renderer'],
  textFile: at('out/NOTICES.txt'),
})

export default defineConfig({
  main: {
    plugins: [compiledTexts(), notices.of('main')],
    build: {
      outDir: at('out/main'),
      target: 'node24',
      externalizeDeps: { exclude: bundled },
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          browser: at('electron/browser.ts'),
          engine: at('electron/engine/worker.ts'),
          pairs: at('electron/engine/duplicates/pairs-worker.ts'),
          solver: at('electron/engine/solver/worker.ts'),
          writer: at('electron/engine/files/writer-worker.ts'),
          'old-format': at('electron/engine/files/old-format-worker.ts'),
          'pdf-text': at('electron/engine/files/pdf-text-worker.ts'),
          'write-back': at('electron/engine/store/write-back-worker.ts'),
          sealer: at('electron/engine/files/sealer-worker.ts'),
          copier: at('electron/engine/store/copy-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [notices.of('preload')],
    build: {
      outDir: at('out/preload'),
      target: 'node24',
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          preload: at('electron/preload.ts'),
          'in-page': at('electron/in-page/electron-stand-in.ts'),
        },
        // A sandboxed preload can only be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [
      react(),
      compiledTexts(),
      notices.into('renderer'),
      {
        name: 'addresses-from-the-root',
        // Every screen has an address of its own, so the page's files cannot be named relative to it;
        // electron-vite would do so for pages on file://, of which there are none.
        config: () => ({ base: '/' }),
      },
    ],
    build: {
      outDir: at('out/renderer'),
      target: 'chrome140',
      minify: true,
      // Everything is read from the local disk; inlined data: addresses would only weaken the CSP.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
