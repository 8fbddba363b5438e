import { rmSync, writeFileSync } from 'node:fs'
import { readSmallFile } from '#electron/system/on-disk.ts'
import { z } from 'zod'
import { writeAtomicallySync } from '#electron/system/atomic-write.ts'
import { keptElsewhere } from '#shared/contract/elsewhere-calls.ts'
import { failure } from '#shared/contract/failure.ts'
import { instant } from '#shared/domain/common.ts'
import type { StoreFiles } from '../store-files.ts'

const plan = z.object({
  version: z.literal(1),
  /** Absolute path. */
  folder: z.string().min(1).max(1000),
  keep: keptElsewhere,
  /** The backup that was made last. */
  last: z
    .object({
      at: instant,
      bytes: z.int(),
      /** Number of the recovery key that opens it; null where there was none. */
      recovery: z.string().nullable(),
    })
    .nullable(),
  /** Why the last try made none; null where it did. */
  failed: z.object({ at: instant, failure }).nullable(),
})

/** Where backups go by themselves, and how it went last. */
export type BackupPlan = z.infer<typeof plan>

/** What was chosen; null where nothing was, and where the file says nothing that can be used. */
export function readPlan({ elsewhere }: Pick<StoreFiles, 'elsewhere'>): BackupPlan | null {
  try {
    const read = plan.safeParse(JSON.parse(readSmallFile(elsewhere)?.toString() ?? ''))
    return read.success ? read.data : null
  } catch {
    // Not there, or not to be read: nothing is scheduled, and Today asks for a backup as before.
    return null
  }
}

export function keepPlan(
  { elsewhere }: Pick<StoreFiles, 'elsewhere'>,
  kept: BackupPlan | null,
): void {
  if (kept === null) return rmSync(elsewhere, { force: true })
  writeAtomicallySync(elsewhere, (unfinished) => writeFileSync(unfinished, JSON.stringify(kept)))
}
