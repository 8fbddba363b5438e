import { errorCode } from '#electron/system/error-code.ts'
import { ExpectedFailure, failing, type Failure } from '#shared/contract/failure.ts'

/**
 * Turns an error of SQLite or of the file system into the failure people can act on; null where it
 * is neither, or is a fault of the program (a broken check).
 */
export function storeFailure(error: unknown): Failure | null {
  if (error instanceof ExpectedFailure) return error.failure
  const code = errorCode(error)
  const found = byCode.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))
  return found?.[1] ?? null
}

const diskFull = failing('diskFull', 'diskFull')
const readOnly = failing('readOnly', 'readOnly')
/** The store failed its check; what can be done about it depends on the copies there are. */
export const damaged = failing('damaged', 'damaged')
const busy = failing('busy', 'busy')
const gone = failing('conflict', 'gone')

// First match wins: the extended code stands before its family.
const byCode: readonly (readonly [string, Failure])[] = [
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
  ['SQLITE_IOERR_READ', damaged],
  ['SQLITE_IOERR_SHORT_READ', damaged],
  ['SQLITE_IOERR_DATA', damaged],
  ['SQLITE_IOERR_CORRUPTFS', damaged],
  // What could not be written says nothing against what stands: a quota, a limit on one file, no
  // room for the log or its index.
  ['SQLITE_IOERR_WRITE', diskFull],
  ['SQLITE_IOERR_FSYNC', diskFull],
  ['SQLITE_IOERR_DIR_FSYNC', diskFull],
  ['SQLITE_IOERR_TRUNCATE', diskFull],
  ['SQLITE_IOERR_SHMSIZE', diskFull],
  // The folder allows no locks, no shared memory, no removal of files.
  ['SQLITE_IOERR', readOnly],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', gone],
  ['SQLITE_BUSY', busy],
  ['SQLITE_LOCKED', busy],
  ['EBUSY', busy],
]
