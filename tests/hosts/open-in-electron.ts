import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { _electron, expect, type ElectronApplication } from '@playwright/test'
import type { OpenWindow } from './app-test.ts'
import { launchStandIn } from './electron-stand-in/launch.ts'
import { fixedNow, root } from './start-host.ts'

/** What the tests need of a desktop program, in the real runtime or in what stands in for it. */
type Desktop = Pick<ElectronApplication, 'evaluate' | 'firstWindow' | 'close'>

/** Starts the desktop host on a folder, in Electron. */
export async function openInElectron(folder: string, runtime: string): Promise<OpenWindow> {
  const app = await _electron.launch({
    executablePath: runtime,
    args: ['.', '--data', folder, '--now', fixedNow],
    cwd: root,
  })
  return openDesktop(app, () => '')
}

/** Starts the desktop host on a folder, in the stand-in, its page as large as in the other hosts. */
export async function openInStandIn(folder: string): Promise<OpenWindow> {
  const app = await launchStandIn(folder)
  await (await app.firstWindow()).setViewportSize({ width: 1440, height: 900 })
  return openDesktop(app, app.output)
}

/**
 * Its dialogs belong to the operating system, where no test can click: each answers at once instead,
 * as the test says.
 */
async function openDesktop(app: Desktop, output: () => string): Promise<OpenWindow> {
  const exports = mkdtempSync(join(tmpdir(), 'scrutin-exports-'))
  const page = await app.firstWindow()
  return {
    page,
    async give(path, act) {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
      }, path)
      await act()
    },
    async take(act) {
      await app.evaluate(({ dialog }, into) => {
        const written = globalThis as { takenFile?: string }
        delete written.takenFile
        let path = ''
        dialog.showSaveDialog = (...given: unknown[]) => {
          const { defaultPath = '' } = given.at(-1) as { defaultPath?: string }
          path = `${into}/${defaultPath.split(/[\\/]/u).at(-1) ?? ''}`
          return Promise.resolve({ canceled: false, filePath: path })
        }
        dialog.showMessageBox = () => {
          written.takenFile = path
          return Promise.resolve({ response: 0, checkboxChecked: false })
        }
      }, exports)
      await act()
      const taken = (): Promise<string | undefined> =>
        app.evaluate(() => (globalThis as { takenFile?: string }).takenFile)
      await expect.poll(taken).toBeDefined()
      const path = (await taken()) ?? ''
      return { name: basename(path), path }
    },
    async close() {
      await app.close()
      rmSync(exports, { recursive: true, force: true })
    },
    output,
  }
}
