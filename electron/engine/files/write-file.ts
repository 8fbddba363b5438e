import { writeAtomically, writeAtomicallyBy } from '#electron/system/atomic-write.ts'
import { errorCode, heldCodes } from '#electron/system/error-code.ts'
import { sealedBytes } from '#electron/system/run-seal.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { expectedFailure } from '#shared/contract/failure.ts'

function failureOf(error: unknown, name: string): unknown {
  const code = errorCode(error)
  if (code === 'ENOSPC') {
    return expectedFailure('diskFull', 'targetFull', { name })
  }
  if (code === 'EROFS') {
    return expectedFailure('readOnly', 'targetReadOnly', { name })
  }
  if (heldCodes.has(code)) {
    return expectedFailure('inUse', 'targetHeld', { name })
  }
  return error
}

/**
 * Writes the file lent under a grant, whole or not at all. Throws `inUse`, `diskFull` or `readOnly`.
 */
export async function writeWhole(
  { path, name, sealKey }: FileGrant,
  bytes: Uint8Array | string,
): Promise<void> {
  try {
    await writeAtomically(path, sealKey === undefined ? bytes : sealedBytes(bytes, sealKey))
  } catch (error) {
    throw failureOf(error, name)
  }
}

/** {@link writeWhole} for what is written piece by piece into the unfinished file whose path it is given. */
export async function writeWholeBy(
  { path, name }: FileGrant,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  try {
    await writeAtomicallyBy(path, write)
  } catch (error) {
    throw failureOf(error, name)
  }
}
