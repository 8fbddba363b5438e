import type { FileGrant } from '#shared/contract/message.ts'
import {
  cellIn,
  type ExportCell,
  type ExportTable,
  type LayoutCell,
} from '#shared/exchange/table.ts'
import { type Locale, phrase, type Phrase, say, type TextKey } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { makeBytes, type RowsAhead } from '../../files/make-bytes.ts'
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

type Stamping = Pick<CallContext, 'user' | 'now' | 'today'>

/** What an export says of itself and of who wrote it, worded. */
function aboutLines(
  { language, title, about }: Export,
  { user, now, today }: Stamping,
): (readonly [label: string, value: ExportCell])[] {
  const rows: About = [
    ['documents.aboutTitle', title],
    ...about,
    ['documents.aboutWrittenOn', { date: today }],
    ['documents.aboutWrittenAt', now.slice(0, 16).replace('T', ' ')],
    ['documents.aboutWrittenBy', user],
    ['documents.aboutProgram', phrase('common.appName')],
  ]
  return rows.map(([label, value]) => [say(language, phrase(label)), cellIn(language, value)])
}

function aboutTable(written: Export, call: Stamping): ExportTable {
  return {
    name: say(written.language, phrase('documents.sheetAbout')),
    headers: [],
    widths: [24, 90],
    rows: aboutLines(written, call),
  }
}

/** The same above the table of a CSV: lines that begin as comments do in most readers of CSV. */
function stampLines(written: Export, call: Stamping): string[] {
  return aboutLines(written, call).flatMap(([label, cell]) => {
    if (cell === null) return []
    const value = typeof cell === 'object' ? cell.date : String(cell)
    return [`# ${say(written.language, phrase('documents.stampLine', { label, value }))}`]
  })
}

/** How an export is written. */
interface WritingOptions {
  readonly signal?: AbortSignal
  /** Lines above the table of a CSV say what a workbook says on its last sheet. */
  readonly stamp?: boolean
  /** Of a workbook: has the rows that stand above those of the main table. */
  readonly ahead?: RowsAhead | undefined
  /** Done when all is ready, before the file is there. */
  readonly before?: (() => Promise<void>) | undefined
}

/** Writes an export to the file that was chosen, as a workbook with its stamp or as CSV. */
export async function writeExport(
  written: Export,
  format: 'xlsx' | 'csv',
  to: FileGrant,
  call: Stamping,
  { signal, stamp: stamped = false, ahead, before }: WritingOptions = {},
): Promise<void> {
  if (format === 'csv') {
    const { headers, rows } = written.main
    const table = { headers, rows, above: stamped ? stampLines(written, call) : [] }
    const bytes = await makeBytes({ format, table }, signal ?? null)
    await before?.()
    return writeWhole(to, bytes)
  }
  const tables = [written.main, ...written.further.filter(({ rows }) => rows.length > 0)]
  const sheets = [
    ...tables.map((table) => ({ table, extras: {} })),
    { table: aboutTable(written, call), extras: { plain: true } },
  ]
  const stamp = { title: say(written.language, written.title), creator: call.user, now: call.now }
  const start = { format, sheets, stamp }
  const bytes = await (ahead ? ahead.finish(start) : makeBytes(start, signal ?? null))
  await before?.()
  await writeWhole(to, bytes)
}
