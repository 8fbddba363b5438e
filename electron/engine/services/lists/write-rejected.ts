import type { FileGrant } from '#shared/contract/message.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CallContext } from '../../call-context.ts'
import { prepared } from '../../store/prepared.ts'
import { notFound } from '../../store/repositories/stored.ts'
import { sheetOf, workbookBytes } from '../../files/write-workbook.ts'
import { writeWhole } from '../../files/write-file.ts'

interface RejectedRow {
  readonly row: number
  readonly problems: string
  readonly cells: string | null
}

const problemsText = (json: string): string =>
  (JSON.parse(json) as { field: string; message: string }[])
    .map(({ field, message }) => `${field}: ${message}`)
    .join('\n')

/**
 * Writes the rejected rows of an import as they came, each with what stood against it in the first
 * column, so that they can be mended there and imported again. Returns how many.
 */
export const writeRejected = async (
  batch: Id,
  to: FileGrant,
  { sqlite, user, now }: Pick<CallContext, 'sqlite' | 'user' | 'now'>,
): Promise<number> => {
  const found = prepared(sqlite, 'SELECT file, headers FROM import_batch WHERE id = ?').get(
    batch,
  ) as { file: string; headers: string } | undefined
  if (!found) throw notFound('importBatch')
  const headers = JSON.parse(found.headers) as string[]
  const rows = prepared(
    sqlite,
    "SELECT row, problems, cells FROM import_row WHERE batch = ? AND outcome = 'rejected' ORDER BY row",
  ).all(batch) as RejectedRow[]
  const cellsOf = ({ cells }: RejectedRow): string[] =>
    cells === null ? [] : (JSON.parse(cells) as string[])
  const width = Math.max(headers.length, ...rows.map((row) => cellsOf(row).length))
  const all = [...headers, ...Array.from({ length: width - headers.length }, () => '')]
  const table = {
    name: 'Rejected rows',
    headers: ['What stands against it', 'Row', ...all],
    widths: [60, 7, ...all.map((header) => Math.min(40, Math.max(12, header.length + 2)))],
    rows: rows.map((row) => {
      const cells = cellsOf(row)
      return [problemsText(row.problems), row.row, ...all.map((_, at) => cells[at] ?? '')]
    }),
  }
  await writeWhole(
    to,
    await workbookBytes([sheetOf(table)], {
      title: `Rejected rows of ${found.file}`,
      creator: user,
      now,
    }),
  )
  return rows.length
}
