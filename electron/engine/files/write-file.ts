import { writeAtomically } from '#electron/system/atomic-write.ts'
import { errorCode, heldCodes } from '#electron/system/error-code.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'

function failureOf(error: unknown, name: string): unknown {
  const code = errorCode(error)
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
  if (heldCodes.has(code)) {
    return new ExpectedFailure({
      code: 'inUse',
      message: `"${name}" is open in another program or may not be written.`,
      next: 'Close it there or choose another name, then export again.',
    })
  }
  return error
}

/**
 * Writes the file lent under a grant, whole or not at all. Throws `inUse`, `diskFull` or `readOnly`.
 */
export async function writeWhole(
  { path, name }: FileGrant,
  bytes: Uint8Array | string,
): Promise<void> {
  try {
    await writeAtomically(path, bytes)
  } catch (error) {
    throw failureOf(error, name)
  }
}
