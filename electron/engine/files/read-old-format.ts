import { expectedFailure } from '#shared/contract/failure.ts'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { unreadable } from './file-kind.ts'
import type { OldFile, OldReading } from './old-format.ts'
import { inOwnThread } from './own-thread.ts'
import type { Breathing } from './sheet.ts'

/**
 * Reads an old workbook or the tables of a web page in a thread of its own; a cancel or too much time
 * or memory ends it. Throws `unreadable` or `tooLarge`.
 */
export async function readOldFile(
  file: OldFile,
  name: string,
  breathing: Breathing,
): Promise<readonly RawSheet[]> {
  const reading = await inOwnThread<OldReading>('old-format', file, breathing)
  if ('sheets' in reading) return reading.sheets
  if (reading.fault === 'tooLarge' || reading.fault === 'died') {
    throw expectedFailure('tooLarge', 'tooManyCells', { name })
  }
  throw unreadable(reading.fault === 'tooOld' ? 'fileOldExcel' : 'fileDamaged', { name })
}
