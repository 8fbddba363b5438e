import { inspectSheet } from '#shared/exchange/inspect-sheet.ts'
import { layOutFile } from '#shared/exchange/layout/lay-out-file.ts'
import { plainSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { readColumns, readRow } from '#shared/exchange/read-row.ts'
import { allAtOnce } from '#shared/exchange/steps.ts'
import { say } from '#shared/text/index.ts'

const today = '2026-11-24'

/** A list, proposed and read as the wizard would without anybody's word: what it says, and each of its people. */
export function readList(...lines: readonly (readonly string[])[]) {
  const raw = plainSheet(
    'CSV',
    lines.map((cells, at) => ({ row: at + 1, cells })),
  )
  const sheet = allAtOnce(layOutFile([raw]))[0]!
  const found = inspectSheet(sheet.rows, { today }, sheet)!
  const columns = readColumns(found.columns)
  return {
    notices: sheet.notices.map((notice) => say('en', notice)),
    people: sheet.rows
      .filter(({ row }) => row > found.headerRow)
      .map(({ row, cells }) => {
        const { problems, ...read } = readRow(row, cells, columns, {
          ...{ today, source: 'list.csv', findSkill: () => null },
          ...{ meaningOfM: 'male' as const, nameOrder: found.nameOrder, tellsCells: true },
        })
        return { ...read, told: problems.map(({ message }) => say('en', message)) }
      }),
  }
}
