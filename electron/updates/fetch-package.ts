import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { ReleasePackage } from '#shared/release/manifest.ts'
import { writeAtomicallyBy } from '../system/atomic-write.ts'
import { errorCode } from '../system/error-code.ts'
import type { ReleasePlace } from './release-place.ts'

/**
 * Copies a package into a private file, which has its name only when size and hash are those that were signed.
 * Fails with `unreadable` where they are not, `diskFull`, and as the place does; nothing is left then.
 *
 * @param onProgress bytes that are there
 */
export async function fetchPackage(
  place: ReleasePlace,
  wanted: ReleasePackage,
  path: string,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
): Promise<void> {
  const folder = dirname(path)
  // What an earlier version brought is of no use beside a newer one.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  await writeAtomicallyBy(path, async (unfinished) => {
    const hash = createHash('sha512')
    let size = 0
    const file = await open(unfinished, 'w', 0o600)
    try {
      for await (const piece of place.open(wanted.name, signal)) {
        size += piece.byteLength
        if (size > wanted.size) throw differs(wanted)
        hash.update(piece)
        await file.writeFile(piece)
        onProgress(size)
      }
    } finally {
      await file.close()
    }
    if (size !== wanted.size || hash.digest('hex') !== wanted.sha512) throw differs(wanted)
  })
}

/** Looks once more, right before it is handed over, that a fetched file is what was signed. Fails as {@link fetchPackage}. */
export async function verifyPackage(wanted: ReleasePackage, path: string): Promise<void> {
  try {
    const { size } = await stat(path)
    if (size !== wanted.size) throw differs(wanted)
    const hash = createHash('sha512')
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
    if (hash.digest('hex') !== wanted.sha512) throw differs(wanted)
  } catch (error) {
    await rm(path, { force: true })
    if (errorCode(error) === 'ENOENT') throw differs(wanted)
    throw error
  }
}

function differs({ name }: ReleasePackage) {
  return expectedFailure('unreadable', 'updateDiffers', { name })
}
