import { open, readFile, rm, writeFile } from 'node:fs/promises'
import type { FileGrant } from '#shared/contract/message.ts'
import { openedBytes, sealLength } from '#electron/system/run-seal.ts'

type Lent = Pick<FileGrant, 'path' | 'sealKey'>

/** The bytes of a lent file, opened where the host sealed it. Throws the operating system's error. */
export async function readLent({ path, sealKey }: Lent): Promise<Buffer> {
  const bytes = await readFile(path)
  return sealKey === undefined ? bytes : openedBytes(bytes, sealKey)
}

/** The first bytes of a lent file: `most` of them, fewer where it ends before. */
export async function readLentHead({ path, sealKey }: Lent, most: number): Promise<Buffer> {
  const handle = await open(path)
  try {
    const wanted = Buffer.alloc(most + sealLength)
    let held = 0
    for (let read = -1; read !== 0 && held < wanted.length; held += read)
      read = (await handle.read(wanted, held, wanted.length - held)).bytesRead
    const read = wanted.subarray(0, held)
    return (sealKey === undefined ? read : openedBytes(read, sealKey)).subarray(0, most)
  } finally {
    await handle.close()
  }
}

/**
 * Lets a lent file be worked on by what needs a path, as SQLite does. Only for files that their own
 * passphrase hides: what the host sealed lies opened beside it as long as the work takes.
 */
export async function withLentPath<T>(
  grant: Lent,
  work: (path: string) => T | Promise<T>,
): Promise<T> {
  if (grant.sealKey === undefined) return await work(grant.path)
  const path = `${grant.path}-open`
  try {
    await writeFile(path, await readLent(grant), { mode: 0o600, flag: 'wx' })
    return await work(path)
  } finally {
    await rm(path, { force: true })
  }
}
