import type { FileGrant } from '#shared/contract/message.ts'
import type { CsvSettings } from '../../files/csv.ts'
import { type ReadFile, readListFile } from '../../files/read-file.ts'
import type { Reading } from '../../files/sheet.ts'

interface OnDesk {
  readonly key: string
  readonly file: ReadFile
}

let onDesk: OnDesk | null = null

/**
 * The list behind a token, read once: looking at it, paging its preview and importing it are
 * several calls, and reading 20,000 rows takes about a second. One list lies on the desk at a time.
 */
export const listOf = async (
  grant: FileGrant,
  csv: CsvSettings | null,
  reading: Reading,
): Promise<ReadFile> => {
  const key = JSON.stringify([grant.token, grant.path, csv])
  if (onDesk?.key === key) return onDesk.file
  const file = await readListFile(grant, csv, reading)
  // What was decided for a CSV file comes back as settings, and is the same reading.
  onDesk = { key, file }
  return file
}

/** Keeps nobody's data longer than needed: called when the list has come in. */
export const clearDesk = (): void => {
  onDesk = null
}
