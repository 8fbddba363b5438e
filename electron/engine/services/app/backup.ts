import { readFileSync, statSync, writeFileSync } from 'node:fs'
import type { Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { listCopies, makeCopy } from '../../store/copies.ts'
import { isHistoryEmpty } from '../../store/repositories/history.ts'
import type { StoreFiles } from '../../store/store-files.ts'

const reasons = {
  manual: 'made by hand',
  daily: 'made when Scrutin was closed',
  upgrade: 'made before an upgrade',
  replaced: 'the roster a restored backup took the place of',
  restored: 'restored from a backup',
} as const

export function backupHandlers({ store }: EngineParts) {
  const { files, read } = store
  return {
    // Copied from the read connection: what is committed, while this call's transaction is empty.
    'backup.create': ({ to }, call) => {
      const at = call.now
      if (to === null) return { at, bytes: makeCopy(read.sqlite, files.copies, at, 'manual').bytes }
      const { path } = call.file(to.file, 'write')
      store.seal(path, to.passphrase)
      writeFileSync(files.backedUpMark, at, { mode: 0o600 })
      return { at, bytes: statSync(path).size }
    },

    'backup.restore': ({ file, passphrase }, call) => {
      const facts = store.stage(call.file(file, 'read').path, passphrase)
      if (!isHistoryEmpty(read.sqlite)) makeCopy(read.sqlite, files.copies, call.now, 'replaced')
      return facts
    },

    'backup.list': () =>
      listCopies(files.copies).map(({ name, at, bytes, reason }) => ({
        name,
        at,
        bytes,
        reason: reasons[reason],
      })),
  } satisfies Handlers<'backup.create' | 'backup.restore' | 'backup.list'>
}

/** When the roster was last copied, into the folder of copies or to a chosen file; null when never. */
export function lastBackup(files: StoreFiles): string | null {
  const [newest] = listCopies(files.copies)
  const chosen = readMark(files.backedUpMark)
  if (newest === undefined || chosen === null) return newest?.at ?? chosen
  return newest.at > chosen ? newest.at : chosen
}

function readMark(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    // No copy was ever made to a chosen file.
    return null
  }
}
