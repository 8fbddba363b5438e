import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder that looks like Electron's runtime to the packager and is none: where the runtime cannot
 * be had, the archive, the part that is ours, is still packed and checked for real.
 */
export function makeStandInRuntime(folder: string, version: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'), { recursive: true })
  writeFileSync(join(folder, 'version'), version)
  for (const file of ['electron', 'electron.exe', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(folder, file), '')
  writeFileSync(join(folder, 'locales/en-US.pak'), '')
  return folder
}
