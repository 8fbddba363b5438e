import { copyFileSync } from 'node:fs'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Difference } from '#shared/contract/backup-calls.ts'
import type { Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { type GoodCopy, listCopies, spaceOfCopies } from '../../store/copies.ts'
import { differenceOf } from '../../store/difference.ts'
import { readErasedIds } from '../../store/erased-ids.ts'
import type { Store } from '../../store/open.ts'
import type { SealedCopyFacts } from '../../store/sealed-copy.ts'
import type { Database } from '../../store/sqlite.ts'

/** Copies of this computer, looked into and opened. */
export function copyHandlers({ store }: EngineParts) {
  const { files } = store
  const expectCopy = (name: string): GoodCopy => {
    // Only what stands in the folder of copies: a name is never taken for a path.
    const found = listCopies(files.copies).find((copy) => copy.name === name)
    if (found === undefined) throw expectedFailure('notFound', 'copyGone')
    return found
  }
  return {
    'backup.space': () => spaceOfCopies(files.copies),

    'backup.look': ({ name }, call) => lookInto(store, expectCopy(name).path, call.sqlite),

    'backup.openCopy': ({ name }, call) => {
      const { path } = expectCopy(name)
      const held = lookInto(store, path, call.sqlite)
      writeAtomicallySync(files.restored, (unfinished) => copyFileSync(path, unfinished))
      return held
    },
  } satisfies Handlers<'backup.space' | 'backup.look' | 'backup.openCopy'>
}

/** What a file under the store's key holds, and what happened since. */
export function lookInto(
  store: Store,
  path: string,
  now: Database,
): SealedCopyFacts & { readonly since: Difference } {
  const gone = readErasedIds(store.files)
  return store.lookInto(path, (held, facts) => ({
    ...facts,
    since: differenceOf(now, held, new Set(gone)),
  }))
}
