import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options } from '@electron/fuses'

/** What stands before the fuses in every Electron program: see the package `@electron/fuses`. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/**
 * A folder that looks like Electron's runtime to the packager and is none: where the runtime cannot
 * be had, the archive, the part that is ours, is still packed and checked for real. Its program holds
 * nothing but fuses, none of them set.
 */
export function makeStandInRuntime(folder: string, version: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'), { recursive: true })
  writeFileSync(join(folder, 'version'), version)
  for (const file of ['electron', 'electron.exe']) writeFileSync(join(folder, file), unsetFuses())
  for (const file of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, file), '')
  writeFileSync(join(folder, 'locales/en-US.pak'), '')
  return folder
}

function unsetFuses(): Buffer {
  const count = Object.values(FuseV1Options).filter((each) => typeof each === 'number').length
  return Buffer.concat([
    Buffer.from(sentinel, 'latin1'),
    Buffer.from([1, count]),
    Buffer.alloc(count, '0'),
  ])
}
