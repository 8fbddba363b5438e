import type { FileGrant } from '#shared/contract/message.ts'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'
import type { CallContext } from '../../call-context.ts'
import { makeBytes } from '../../files/make-bytes.ts'
import { writeWhole } from '../../files/write-file.ts'

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
  const stamp = { title: written.title, creator: call.user, now: call.now }
  await writeWhole(to, await makeBytes({ format, sheets, stamp }, signal))
}
