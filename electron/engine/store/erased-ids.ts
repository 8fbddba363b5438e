import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { id, type Id } from '#shared/domain/common.ts'
import type { StoreFiles } from './store-files.ts'

/**
 * Ids of everybody whose data were erased on this computer. They stand beside the store because a copy
 * that is put back knows nothing of what was erased after it was made. An id leads to nobody.
 */
export function readErasedIds({ erased }: Pick<StoreFiles, 'erased'>): Id[] {
  if (!existsSync(erased)) return []
  return readFileSync(erased, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const read = id.safeParse(line.trim())
      return read.success ? [read.data] : []
    })
}

/** Adds ids to those kept. */
export function keepErasedIds(files: Pick<StoreFiles, 'erased'>, ids: readonly Id[]): void {
  const all = [...new Set([...readErasedIds(files), ...ids])]
  writeAtomicallySync(files.erased, (unfinished) =>
    writeFileSync(unfinished, `${all.join('\n')}\n`, { mode: 0o600 }),
  )
}
