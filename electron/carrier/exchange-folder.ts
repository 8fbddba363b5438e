import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import type { HostFile } from './abilities.ts'

/** A folder inside the data folder for files on their way in or out; only its owner can read it. */
export interface ExchangeFolder {
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

export function openExchangeFolder(dataFolder: string): ExchangeFolder {
  const folder = join(dataFolder, 'exchange-temp')
  const own = new Set<string>()

  const newFile = async (name: string): Promise<HostFile> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    const id = uuid()
    own.add(id)
    return { path: join(folder, id), name: plainName(name), temporary: true }
  }

  const removeAll = async (unwanted: (id: string) => boolean): Promise<void> => {
    const found = await readdir(folder).catch(() => [])
    await Promise.all(
      found.filter(unwanted).map((id) => rm(join(folder, id), { force: true, recursive: true })),
    )
  }

  return {
    newFile,
    async keep(name, bytes) {
      const file = await newFile(name)
      await writeFile(file.path, bytes, { mode: 0o600, flag: 'wx' })
      return file
    },
    async remove(file) {
      if (file.temporary) await rm(file.path, { force: true })
    },
    removeLeftovers: () => removeAll((id) => !own.has(id)),
    clear: () => removeAll((id) => own.has(id)),
  }
}

/** The last part of a file name however it was written, without characters no system takes. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  // Control characters have no place in a name that is shown and written into headers.
  // eslint-disable-next-line no-control-regex
  const clean = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/gu, '_').trim()
  return clean === '' || /^\.+$/u.test(clean) ? 'file' : clean
}
