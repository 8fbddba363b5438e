import type { FileGrant } from '#shared/contract/message.ts'
import { cellIn, type ExportTable, type LayoutCell } from '#shared/exchange/table.ts'
import { type Locale, phrase, type Phrase, say, type TextKey } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { makeBytes } from '../../files/make-bytes.ts'
import { writeWhole } from '../../files/write-file.ts'

/** What an export says of itself: label and value, in order. */
export type About = readonly (readonly [label: TextKey, value: LayoutCell])[]

export interface Export {
  /** What all of it is worded in. */
  readonly language: Locale
  readonly title: Phrase
  /** The table that is the export; CSV holds it alone. */
  readonly main: ExportTable
  /** Further sheets of a workbook; empty ones are left out. */
  readonly further: readonly ExportTable[]
  readonly about: About
}

function aboutTable(
  { language, title, about }: Export,
  { user, now, today }: Pick<CallContext, 'user' | 'now' | 'today'>,
): ExportTable {
  const rows: About = [
    ['documents.aboutTitle', title],
    ...about,
    ['documents.aboutWrittenOn', { date: today }],
    ['documents.aboutWrittenAt', now.slice(0, 16).replace('T', ' ')],
    ['documents.aboutWrittenBy', user],
    ['documents.aboutProgram', phrase('common.appName')],
  ]
  return {
    name: say(language, phrase('documents.sheetAbout')),
    headers: [],
    widths: [24, 90],
    rows: rows.map(([label, value]) => [say(language, phrase(label)), cellIn(language, value)]),
  }
}

/** Writes an export to the file that was chosen, as a workbook with its stamp or as CSV. */
export async function writeExport(
  written: Export,
  format: 'xlsx' | 'csv',
  to: FileGrant,
  call: Pick<CallContext, 'user' | 'now' | 'today'>,
  signal: AbortSignal | null = null,
): Promise<void> {
  if (format === 'csv') {
    return writeWhole(to, await makeBytes({ format, table: written.main }, signal))
  }
  const tables = [written.main, ...written.further.filter(({ rows }) => rows.length > 0)]
  const sheets = [
    ...tables.map((table) => ({ table, extras: {} })),
    { table: aboutTable(written, call), extras: { plain: true } },
  ]
  const stamp = { title: say(written.language, written.title), creator: call.user, now: call.now }
  await writeWhole(to, await makeBytes({ format, sheets, stamp }, signal))
}
