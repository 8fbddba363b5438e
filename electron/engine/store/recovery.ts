import {
  groupsToAsk,
  isGroupOf,
  newRecovery,
  readRecoveryFile,
  type RecoveryFile,
  writeRecoveryFile,
} from '#electron/key/recovery-file.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { StoreFiles } from './store-files.ts'

/** The recovery key of an open store, as far as it may be known: never the key itself. */
export interface StoreRecovery {
  /** The file that a recovery key opens; 'none' where none was made. */
  readonly read: () => RecoveryFile | 'none' | 'damaged'
  /** Makes a recovery key. Until it is kept the one before holds. */
  readonly make: (at: string) => {
    readonly groups: readonly string[]
    readonly file: RecoveryFile
    /** From here on it is the one that opens the roster, and the one before is not. */
    readonly keep: () => void
  }
  /** Whether the groups that are asked for were told right. Fails with `notFound` where there is no key. */
  readonly areGroups: (typed: readonly [string, string]) => boolean
  /** Remembers that the page was kept. */
  readonly markKept: (at: string) => void
}

export function recoveryOf({ recovery: path }: StoreFiles, keyHex: string): StoreRecovery {
  const expectFile = (): RecoveryFile => {
    const found = readRecoveryFile(path)
    if (found === 'none') throw expectedFailure('notFound', 'recoveryNone')
    if (found === 'damaged') throw expectedFailure('unreadable', 'recoveryDamaged')
    return found
  }
  return {
    read: () => readRecoveryFile(path),
    make(at) {
      const { groups, file } = newRecovery(keyHex, at)
      return { groups, file, keep: () => writeRecoveryFile(path, file) }
    },
    areGroups(typed) {
      const file = expectFile()
      // Both are compared, whatever the first one says.
      const told = groupsToAsk(file).map((place, at) =>
        isGroupOf(file, keyHex, place, typed[at] ?? ''),
      )
      return told.every(Boolean)
    },
    markKept: (at) => writeRecoveryFile(path, { ...expectFile(), keptAt: at }),
  }
}
