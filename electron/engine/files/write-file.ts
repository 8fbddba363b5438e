import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FileGrant } from '#shared/contract/message.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'

/** Virus scanners and indexers hold a fresh file for a moment; together these waits last 1.5 s. */
const RETRY_AFTER_MS = [20, 80, 200, 400, 800]
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const failureOf = (error: unknown, name: string): unknown => {
  const code = codeOf(error)
  if (code === 'ENOSPC') {
    return new ExpectedFailure({
      code: 'diskFull',
      message: `There is no room on the disk for "${name}".`,
      next: 'Free some room or choose another place, then export again.',
    })
  }
  if (code === 'EROFS') {
    return new ExpectedFailure({
      code: 'readOnly',
      message: `"${name}" is on a disk that cannot be written to.`,
      next: 'Choose another place and export again.',
    })
  }
  if (LOCKED.has(code)) {
    return new ExpectedFailure({
      code: 'inUse',
      message: `"${name}" is open in another program or may not be written.`,
      next: 'Close it there or choose another name, then export again.',
    })
  }
  return error
}

/**
 * Writes a file whole or not at all: into a neighbour first, flushed to the disk, then renamed. The
 * rename is tried again for a while, because virus scanners lock fresh files. Throws `inUse`,
 * `diskFull` or `readOnly`.
 */
export const writeWhole = async (
  { path, name }: FileGrant,
  bytes: Uint8Array | string,
): Promise<void> => {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
  try {
    const handle = await open(neighbour, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renamePatiently(neighbour, path)
  } catch (error) {
    await rm(neighbour, { force: true })
    throw failureOf(error, name)
  }
}

const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (const pause of RETRY_AFTER_MS) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!LOCKED.has(codeOf(error))) throw error
      await wait(pause)
    }
  }
  await rename(from, to)
}
