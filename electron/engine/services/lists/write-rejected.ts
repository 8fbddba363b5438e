import { z } from 'zod'
import type { FileGrant } from '#shared/contract/message.ts'
import type { Id } from '#shared/domain/common.ts'
import { type Locale, phrase, phraseSchema, say, type TextKey } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { notFound } from '../../store/repositories/stored.ts'
import { selectRows } from '../../store/statement.ts'
import type { ImportBatchTable, ImportRowTable } from '../../store/tables/exchange-tables.ts'
import { sheetOf, workbookBytes } from '../../files/write-workbook.ts'
import { writeWhole } from '../../files/write-file.ts'

type RejectedRow = Pick<ImportRowTable, 'row' | 'problems' | 'cells'>

const batchById = selectRows<Pick<ImportBatchTable, 'file' | 'headers'>, [id: Id]>(
  'SELECT file, headers FROM import_batch WHERE id = ?',
)

const rejectedOf = selectRows<RejectedRow, [batch: Id]>(
  `SELECT row, problems, cells FROM import_row
   WHERE batch = ? AND outcome = 'rejected' ORDER BY row`,
)

/** What stood against a row, as it is stored; version 0.1.0 kept it in English words. */
const storedProblems = z.array(
  z.object({ field: z.string(), message: z.union([z.string(), phraseSchema]) }),
)

function problemsText(json: string, language: Locale): string {
  return storedProblems
    .parse(JSON.parse(json))
    .map(({ field, message }) => {
      if (field !== '') return say(language, phrase('exchange.problem', { field, message }))
      return typeof message === 'string' ? message : say(language, message)
    })
    .join('\n')
}

/**
 * Writes the rejected rows of an import as they came, each with what stood against it in the last
 * column, so that they can be mended there and imported again; headers and reasons are worded in
 * `language`. Returns how many.
 */
export async function writeRejected(
  batch: Id,
  to: FileGrant,
  language: Locale,
  { sqlite, user, now }: Pick<CallContext, 'sqlite' | 'user' | 'now'>,
): Promise<number> {
  const found = batchById.get(sqlite, batch)
  if (!found) throw notFound('importBatch')
  const headers = JSON.parse(found.headers) as string[]
  const rows = rejectedOf.all(sqlite, batch)
  const cellsOf = ({ cells }: RejectedRow): string[] =>
    cells === null ? [] : (JSON.parse(cells) as string[])
  const width = Math.max(headers.length, ...rows.map((row) => cellsOf(row).length))
  const all = [...headers, ...Array.from({ length: width - headers.length }, () => '')]
  const text = (key: TextKey): string => say(language, phrase(key))
  const table = {
    name: text('lists.rejectedSheet'),
    headers: [...all, text('lists.rejectedRow'), text('lists.rejectedWhy')],
    widths: [...all.map((header) => Math.min(40, Math.max(12, header.length + 2))), 7, 60],
    rows: rows.map((row) => {
      const cells = cellsOf(row)
      return [...all.map((_, at) => cells[at] ?? ''), row.row, problemsText(row.problems, language)]
    }),
  }
  await writeWhole(
    to,
    await workbookBytes([sheetOf(table)], {
      title: say(language, phrase('lists.rejectedTitle', { file: found.file })),
      creator: user,
      now,
    }),
  )
  return rows.length
}
