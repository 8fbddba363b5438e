import type { Id } from '#shared/domain/common.ts'
import { type RosterQuery, rosterQuery, type RosterSort } from '#shared/search/roster-query.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import { countFacets } from '#shared/search/facets/count-facets.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findPeople, type FoundPeople } from '../../roster/find-people.ts'
import { narrowingOf } from '../../roster/narrowing.ts'
import { readColumnsOfAll } from '../../roster/read-columns.ts'
import { rosterRows, type ShownOfRow } from '../../roster/roster-rows.ts'
import { selectValues } from '../../store/statement.ts'

/** Rows that an export reads at once. */
const EXPORT_CHUNK = 500

export const rosterHandlers = {
  'roster.page': async ({ query, sort, offset, limit }, call) => {
    const found = await findPeople(call, query, sort)
    const numbers = [...found.numbers.subarray(offset, offset + limit)]
    const close = new Set(found.numbers.subarray(found.closeFrom))
    return {
      rows: rosterRows(call, numbers, (number) => close.has(number)),
      found: found.numbers.length,
      all: found.all,
    }
  },
  'roster.facets': async ({ query, ...asked }, call) =>
    countFacets(await narrowingOf(call, query), asked),
} satisfies Handlers<'roster.page' | 'roster.facets'>

/**
 * Every row of a query in the order of the screen, in chunks: what an export of the table writes; or
 * those of some people (`only`), whatever the list is narrowed to. Breathe between the chunks.
 */
export async function* allRosterRows(
  call: Pick<CallContext, 'sqlite' | 'today' | 'roster' | 'pairs'>,
  query: RosterQuery,
  sort: RosterSort,
  { only, shown }: { readonly only: readonly Id[] | null; readonly shown: ShownOfRow },
): AsyncGenerator<{ readonly rows: RosterRow[]; readonly found: number }, void> {
  const { numbers, closeFrom } =
    only === null ? await findPeople(call, query, sort) : await findOnly(call, only, query, sort)
  const columns = await columnsFor(call, numbers.length, shown)
  const close = new Set(numbers.subarray(closeFrom))
  for (let from = 0; from < numbers.length; from += EXPORT_CHUNK) {
    const chunk = [...numbers.subarray(from, from + EXPORT_CHUNK)]
    const rows = rosterRows(call, chunk, (number) => close.has(number), shown, columns)
    yield { rows, found: numbers.length }
  }
}

/** What the lines of an export are made of; null where they are few and each chunk is read by itself. */
async function columnsFor(
  { sqlite, roster }: Pick<CallContext, 'sqlite' | 'roster'>,
  lines: number,
  { lists, strip }: ShownOfRow,
): Promise<RosterColumns | null> {
  // The months ahead need all that the memory holds.
  if (strip) return roster.columns()
  return lines <= EXPORT_CHUNK ? null : (roster.loaded() ?? (await readColumnsOfAll(sqlite, lists)))
}

/** People selected by hand: those found in the order of the screen, then those it was narrowed away from by name. */
async function findOnly(
  call: Pick<CallContext, 'sqlite' | 'today' | 'roster' | 'pairs'>,
  only: readonly Id[],
  query: RosterQuery,
  sort: RosterSort,
): Promise<Pick<FoundPeople, 'numbers' | 'closeFrom'>> {
  const wanted = new Set(numbersOf.all(call.sqlite, JSON.stringify(only)))
  const found = (await findPeople(call, query, sort)).numbers.filter((each) => wanted.has(each))
  for (const number of found) wanted.delete(number)
  const everybody = await findPeople(call, rosterQuery.parse({}), {
    by: 'name',
    descending: false,
  })
  const others = everybody.numbers.filter((each) => wanted.has(each))
  const numbers = Int32Array.from([...found, ...others])
  return { numbers, closeFrom: numbers.length }
}

const numbersOf = selectValues<number, [ids: string]>(
  'SELECT number FROM person WHERE id IN (SELECT value FROM json_each(?))',
)
