import { MOST_COPIED } from '#shared/contract/many-calls.ts'
import { textOf } from '#shared/exchange/csv-text.ts'
import type { RosterColumn } from '#shared/exchange/roster-columns.ts'
import { rosterLayout } from '#shared/exchange/roster-layout.ts'
import { rowsIn } from '#shared/exchange/table.ts'
import type { ChosenPeople } from '#shared/search/chosen-people.ts'
import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import { type Locale, say } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { skillsOf } from '../../roster/store-words.ts'
import { shownBy } from '../exports/roster-export.ts'
import { allRosterRows } from '../roster/roster.ts'
import { chosenIds } from './chosen.ts'

interface Shown {
  readonly query: RosterQuery
  readonly sort: RosterSort
  readonly columns: readonly RosterColumn[]
  readonly language: Locale
}

/** The rows of the people chosen as an export writes them, as text. */
export async function copiedCells(
  call: CallContext,
  chosen: ChosenPeople,
  { query, sort, columns, language }: Shown,
): Promise<{ headers: string[]; rows: string[][]; left: number }> {
  const ids = await chosenIds(call, chosen, query, sort)
  const only = ids.slice(0, MOST_COPIED)
  const skills = skillsOf(call.sqlite)
  const layout = rosterLayout(columns, call.today, (id) => skills.valueOf(id))
  const worded = rowsIn(language, layout)
  const rows: string[][] = []
  for await (const chunk of allRosterRows(call, query, sort, { only, shown: shownBy(columns) }))
    for (const row of chunk.rows) rows.push(worded(row).map(textOf))
  return {
    headers: layout.map(({ header }) => say(language, header)),
    rows,
    left: ids.length - only.length,
  }
}
