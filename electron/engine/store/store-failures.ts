import { errorCode } from '#electron/system/error-code.ts'
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'

/**
 * Turns an error of SQLite or of the file system into the failure people can act on; null where it
 * is neither, or is a fault of the program (a broken check).
 */
export function storeFailure(error: unknown): Failure | null {
  if (error instanceof ExpectedFailure) return error.failure
  const code = errorCode(error)
  const found = byCode.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))
  return found ? { ...found[1], problems: [] } : null
}

const diskFull = {
  code: 'diskFull',
  message: 'The disk is full. Nothing was changed by this step.',
  next: 'Free some space and try again.',
} as const

const readOnly = {
  code: 'readOnly',
  message: 'Scrutin may not write to the folder of the roster.',
  next: 'Give yourself the right to write there, or choose another folder, and start again.',
} as const

export const damaged = {
  code: 'damaged',
  message: 'The file of the roster is damaged and cannot be trusted.',
  next: 'Open the last good copy; the damaged file is kept beside it.',
} as const

const busy = {
  code: 'busy',
  message: 'Another program holds the file of the roster (a virus scanner or a backup, perhaps).',
  next: 'Wait a moment and try again.',
} as const

const gone = {
  code: 'conflict',
  message: 'Something this refers to is not on the roster any more.',
  next: 'Open it again, choose another one and save once more.',
} as const

// First match wins: the extended code stands before its family.
const byCode: readonly (readonly [string, Omit<Failure, 'problems'>])[] = [
  ['SQLITE_FULL', diskFull],
  ['ENOSPC', diskFull],
  ['EDQUOT', diskFull],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_PERM', readOnly],
  ['SQLITE_CANTOPEN', readOnly],
  ['EACCES', readOnly],
  ['EPERM', readOnly],
  ['EROFS', readOnly],
  // The page's authentication tag does not fit what stands in it.
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_NOTADB', damaged],
  ['SQLITE_IOERR', damaged],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', gone],
  ['SQLITE_BUSY', busy],
  ['SQLITE_LOCKED', busy],
  ['EBUSY', busy],
]
