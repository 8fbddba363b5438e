import type { FileGrant } from '#shared/contract/message.ts'
import { csvText } from '#shared/exchange/csv-text.ts'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'
import type { CallContext } from '../call-context.ts'
import { writeWhole } from './write-file.ts'
import { sheetOf, workbookBytes } from './write-workbook.ts'

/** What an export says of itself: label and value, in order. */
export type About = readonly (readonly [string, ExportCell])[]

export interface Export {
  readonly title: string
  /** The table that is the export; CSV holds it alone. */
  readonly main: ExportTable
  /** Further sheets of a workbook; empty ones are left out. */
  readonly further: readonly ExportTable[]
  readonly about: About
}

const aboutTable = (
  { title, about }: Export,
  { user, now, today }: Pick<CallContext, 'user' | 'now' | 'today'>,
): ExportTable => ({
  name: 'About',
  headers: [],
  widths: [24, 90],
  rows: [
    ['Title', title],
    ...about,
    ['Written on', { date: today }],
    ['Written at (UTC)', now.slice(0, 16).replace('T', ' ')],
    ['Written by', user],
    ['Program', 'Scrutin'],
  ],
})

/** Writes an export to the file that was chosen, as a workbook with its stamp or as CSV. */
export const writeExport = async (
  written: Export,
  format: 'xlsx' | 'csv',
  to: FileGrant,
  call: Pick<CallContext, 'user' | 'now' | 'today'>,
): Promise<void> => {
  if (format === 'csv') return writeWhole(to, csvText(written.main))
  const tables = [written.main, ...written.further.filter(({ rows }) => rows.length > 0)]
  const sheets = [
    ...tables.map((table) => sheetOf(table)),
    sheetOf(aboutTable(written, call), { plain: true }),
  ]
  await writeWhole(
    to,
    await workbookBytes(sheets, { title: written.title, creator: call.user, now: call.now }),
  )
}
