import { recoverKey } from '#electron/key/recover-key.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { keepGone, readGone } from '../../store/erased-ids.ts'
import { listElsewhere } from '../../store/elsewhere/backups.ts'
import { isKeyOfStore } from '../../store/key-check.ts'
import { type StoreFiles, storeFiles } from '../../store/store-files.ts'
import { lookInto } from './copies.ts'

/** Backups in a chosen folder: where, how it goes, and the way back from there. */
export function elsewhereHandlers({ store, elsewhere }: EngineParts) {
  const { files } = store
  const chosen = (folder: string | null): string => {
    const of = folder ?? elsewhere.folder()
    if (of === null) throw expectedFailure('refused', 'elsewhereNotChosen')
    return of
  }
  return {
    'elsewhere.state': () => elsewhere.state(),

    'elsewhere.save'({ folder, keep }) {
      elsewhere.choose(folder, keep)
      return elsewhere.state()
    },

    'elsewhere.run': async () => {
      await elsewhere.run()
      return elsewhere.state()
    },

    'elsewhere.list': async ({ folder }) =>
      (await listElsewhere(files, chosen(folder))).map(({ path: _, ...told }) => told),

    'elsewhere.stage': async ({ folder, name, key }, call) => {
      const all = await listElsewhere(files, chosen(folder))
      const found = all.find((each) => each.name === name)
      if (found === undefined) throw expectedFailure('notFound', 'copyGone')
      const { database, recovery, keyCheck, erased } = storeFiles(found.path)
      if (key === null && !found.ours) throw expectedFailure('wrongKey', 'elsewhereOtherKey')
      const theirs =
        key === null
          ? null
          : recoverKey(key, { recovery, isKeyOfStore: (keyHex) => isKeyOfStore(keyCheck, keyHex) })
      store.stageStore(database, theirs)
      learnGone(files, erased)
      return lookInto(store, files.restored, call.sqlite)
    },
  } satisfies Handlers<
    'elsewhere.state' | 'elsewhere.save' | 'elsewhere.run' | 'elsewhere.list' | 'elsewhere.stage'
  >
}

/** Whoever was erased after a backup was made is erased again wherever it is opened. */
function learnGone(files: StoreFiles, erased: string): void {
  const known = readGone(files)
  for (const [id, way] of readGone({ erased }))
    if (!known.has(id)) keepGone(files, [id], way ?? 'erased')
}
