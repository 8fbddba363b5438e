import { writeAtomically } from '#electron/system/atomic-write.ts'
import { errorCode, heldCodes } from '#electron/system/error-code.ts'
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
  { path, name }: FileGrant,
  bytes: Uint8Array | string,
): Promise<void> {
  try {
    await writeAtomically(path, bytes)
  } catch (error) {
    throw failureOf(error, name)
  }
}
