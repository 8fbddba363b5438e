import { readFile, stat } from 'node:fs/promises'
import { type Phrase, phrase } from '#shared/text/index.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { type CsvSettings, readCsv } from './csv.ts'
import { fileKind, notAList, notXlsx, unreadable } from './file-kind.ts'
import type { ReadSheet, Breathing } from './sheet.ts'
import { readWorkbook } from './workbook.ts'
import { checkSize } from './zip-limits.ts'

/** A list as it came: every visible sheet as text. */
export interface ReadFile {
  readonly name: string
  readonly kind: 'xlsx' | 'csv'
  readonly sheets: readonly ReadSheet[]
  readonly csv: CsvSettings | null
  /** The app's own offer template. */
  readonly template: boolean
  readonly warnings: readonly Phrase[]
}

async function bytesOf({ path, name }: FileGrant): Promise<Uint8Array> {
  try {
    checkSize((await stat(path)).size, name)
    return await readFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw unreadable('fileUnopened', { name, code: String(error.code) })
  }
}

/**
 * Reads a list of people: a workbook or a CSV file, told by its bytes and not by its name. Throws
 * `unreadable` or `tooLarge`, naming what the file really is and what to do.
 */
export async function readListFile(
  grant: FileGrant,
  csv: CsvSettings | null,
  reading: Breathing,
): Promise<ReadFile> {
  const { name } = grant
  const bytes = await bytesOf(grant)
  const kind = fileKind(bytes)
  if (kind === 'compound') throw notXlsx(bytes, name)
  if (kind === 'zip') {
    const { sheets, template } = await readWorkbook(bytes, name, reading)
    return { name, kind: 'xlsx', sheets, csv: null, template, warnings: [] }
  }
  if (kind !== 'text') throw notAList(kind, name)
  const { sheet, settings } = await readCsv(bytes, name, csv, reading)
  return {
    name,
    kind: 'csv',
    sheets: [sheet],
    csv: settings,
    template: false,
    warnings: /\.xls[xmb]?$/i.test(name) ? [phrase('lists.readAsCsv', { name })] : [],
  }
}
