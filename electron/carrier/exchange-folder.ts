import { chmod, lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { errorCode } from '../system/error-code.ts'
import { sealedBytes } from '../system/run-seal.ts'
import type { HostFile } from './abilities.ts'

/**
 * A folder inside the data folder for files on their way in or out; only its owner can read it, and its
 * files are sealed with a key of the run, so that nothing plain outlives the process.
 */
export interface ExchangeFolder {
  /** Key of the run: 64 hexadecimal digits; null where files lie as they are. */
  readonly sealKey: string | null
  /** A path nobody uses yet. */
  readonly newFile: (name: string) => Promise<HostFile>
  /** Keeps bytes received from a window. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<HostFile>
  /** Removes a file that was handed over or read. */
  readonly remove: (file: HostFile) => Promise<void>
  /** Removes what earlier runs left, but nothing of this one. Call it once the store is locked. */
  readonly removeLeftovers: () => Promise<void>
  /** Removes everything this run kept. */
  readonly clear: () => Promise<void>
}

/** @param sealKey null only for tests, which read the files */
export function openExchangeFolder(dataFolder: string, sealKey: string | null): ExchangeFolder {
  const folder = join(dataFolder, 'exchange-temp')
  const own = new Set<string>()

  const newFile = async (name: string): Promise<HostFile> => {
    await removeStranger(folder)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const id = uuid()
    own.add(id)
    return { path: join(folder, id), name: plainName(name), temporary: true }
  }

  const removeAll = async (unwanted: (id: string) => boolean): Promise<void> => {
    await removeStranger(folder)
    const found = await readdir(folder).catch(() => [])
    await Promise.all(
      found.filter(unwanted).map((id) => rm(join(folder, id), { force: true, recursive: true })),
    )
  }

  return {
    sealKey,
    newFile,
    async keep(name, bytes) {
      const file = await newFile(name)
      await writeFile(file.path, sealKey === null ? bytes : sealedBytes(bytes, sealKey), {
        mode: 0o600,
        flag: 'wx',
      })
      return file
    },
    async remove(file) {
      if (file.temporary) await rm(file.path, { force: true })
    },
    removeLeftovers: () => removeAll((id) => !own.has(id)),
    clear: () => removeAll((id) => own.has(id)),
  }
}

/** A link or a file in the folder's place goes; what it leads to is not ours, and stays. */
async function removeStranger(folder: string): Promise<void> {
  try {
    if (!(await lstat(folder)).isDirectory()) await rm(folder)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

/** The last part of a file name however it was written, without characters no system takes. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  // Control characters have no place in a name that is shown and written into headers.
  // oxlint-disable-next-line no-control-regex
  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/gu, '_').trim()
  return clean === '' || /^\.+$/u.test(clean) ? 'file' : clean
}
