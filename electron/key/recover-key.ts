import { readRecoveryKey, RECOVERY_SYMBOLS } from '#shared/domain/recovery-key.ts'
import { expectedFailure, type ExpectedFailure } from '#shared/contract/failure.ts'
import { openRecovery, readRecoveryFile } from './recovery-file.ts'

/** The two files of a data folder that are read. */
export interface RecoveryPlaces {
  /** The file that the recovery key opens. */
  readonly recovery: string
  /** Whether a key is the one of the store beside it; null where nothing says so. */
  readonly isKeyOfStore: (keyHex: string) => boolean | null
}

/**
 * The store's key, by the recovery key as somebody typed it. Reads only: nothing is changed.
 *
 * Fails with `invalid` (mistyped), `notFound` (none was made), `unreadable` (the file is damaged) and
 * `wrongKey` (another recovery key than the last one, or another roster's).
 */
export function recoverKey(typed: string, { recovery, isKeyOfStore }: RecoveryPlaces): string {
  const read = readRecoveryKey(typed)
  if (read.kind !== 'key') throw mistyped(read)
  const file = readRecoveryFile(recovery)
  if (file === 'none') throw expectedFailure('notFound', 'recoveryNone')
  if (file === 'damaged') throw expectedFailure('unreadable', 'recoveryDamaged')
  const keyHex = openRecovery(file, read.bytes)
  if (keyHex === null)
    throw expectedFailure('wrongKey', 'recoveryOther', {
      ...{ number: file.number, day: { date: file.madeAt.slice(0, 10) } },
    })
  if (isKeyOfStore(keyHex) === false) throw expectedFailure('wrongKey', 'recoveryOtherRoster')
  return keyHex
}

function mistyped(
  read: Exclude<ReturnType<typeof readRecoveryKey>, { kind: 'key' }>,
): ExpectedFailure {
  switch (read.kind) {
    case 'length':
      return expectedFailure('invalid', 'recoveryLength', {
        ...{ typed: read.symbols, whole: RECOVERY_SYMBOLS },
      })
    case 'sign':
      return expectedFailure('invalid', 'recoverySign', { sign: read.sign, group: read.group })
    case 'typo':
      return read.group === null
        ? expectedFailure('invalid', 'recoveryTypo')
        : expectedFailure('invalid', 'recoveryTypoIn', { group: read.group })
  }
}
