import { statSync, writeFileSync } from 'node:fs'
import { readSmallFile } from '#electron/system/on-disk.ts'
import { phrase, type TextKey } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { withLentPath } from '../../files/lent-bytes.ts'
import { nextTurn } from '../../next-turn.ts'
import {
  type CopyReason,
  type GoodCopy,
  listCopies,
  makeCopy,
  tiersOfCopies,
} from '../../store/copies.ts'
import type { CopyTier } from '../../store/copy-retention.ts'
import { keepHistoryBreak } from '../../store/repositories/history-breaks.ts'
import type { StoreFiles } from '../../store/store-files.ts'
import { lookInto } from './copies.ts'
import { refuseWeakPassphrase } from '../weak-passphrase.ts'
import { verifyWhole } from '../changes/verify.ts'

const reasons = {
  manual: 'settings.copyManual',
  upgrade: 'settings.copyUpgrade',
  replaced: 'settings.copyReplaced',
  restored: 'settings.copyRestored',
} as const satisfies Record<Exclude<CopyReason, 'daily'>, TextKey>

const tiers = {
  hour: 'care.copyHour',
  day: 'care.copyDay',
  week: 'care.copyWeek',
} as const satisfies Record<CopyTier, TextKey>

export function backupHandlers({ store, sealWork }: EngineParts) {
  const { files, read } = store
  return {
    // Copied from the read connection: what is committed, while this call's transaction is empty.
    'backup.create': async ({ to }, call) => {
      const at = call.now
      const { firstBreak } = await verifyWhole(read.sqlite, nextTurn)
      if (firstBreak !== null) keepHistoryBreak(call.sqlite, { seq: firstBreak, foundAt: at })
      if (to === null)
        return { at, bytes: makeCopy(read.sqlite, files.copies, at, 'manual').bytes, firstBreak }
      const { path } = call.file(to.file, 'write')
      await refuseWeakPassphrase(to.passphrase)
      await store.seal(path, to.passphrase, sealWork)
      writeFileSync(files.backedUpMark, at, { mode: 0o600 })
      return { at, bytes: statSync(path).size, firstBreak }
    },

    'backup.restore': async ({ file, passphrase }, call) => {
      await withLentPath(call.file(file, 'read'), (path) => store.stage(path, passphrase))
      return lookInto(store, files.restored, call.sqlite)
    },

    'backup.list': () => {
      const tierOf = tiersOfCopies(files.copies)
      const why = ({ name, reason }: GoodCopy): TextKey =>
        reason === 'daily' ? tiers[tierOf.get(name) ?? 'hour'] : reasons[reason]
      return listCopies(files.copies).map((copy) => ({
        ...{ name: copy.name, at: copy.at, bytes: copy.bytes },
        reason: phrase(why(copy)),
      }))
    },
  } satisfies Handlers<'backup.create' | 'backup.restore' | 'backup.list'>
}

/** When the roster was last copied, into the folder of copies or to a chosen file; null when never. */
export function lastBackup(files: StoreFiles): string | null {
  const [newest] = listCopies(files.copies)
  const chosen = lastElsewhere(files)
  if (newest === undefined || chosen === null) return newest?.at ?? chosen
  return newest.at > chosen ? newest.at : chosen
}

/** When the roster was last copied to a chosen file; null when never. */
export function lastElsewhere({ backedUpMark }: StoreFiles): string | null {
  try {
    return readSmallFile(backedUpMark)?.toString().trim() ?? null
  } catch {
    // No copy was ever made to a chosen file.
    return null
  }
}
