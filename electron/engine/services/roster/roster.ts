import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import { countFacets } from '#shared/search/facets/count-facets.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findPeople } from '../../roster/find-people.ts'
import { narrowingOf } from '../../roster/narrowing.ts'
import { rosterRows } from '../../roster/roster-rows.ts'

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
  'roster.facets': async ({ query }, call) => countFacets(await narrowingOf(call, query)),
} satisfies Handlers<'roster.page' | 'roster.facets'>

/**
 * Every row of a query in the order of the screen, in chunks: what an export of the table writes.
 * Breathe between the chunks.
 */
export async function* allRosterRows(
  call: Pick<CallContext, 'sqlite' | 'today' | 'roster'>,
  query: RosterQuery,
  sort: RosterSort,
): AsyncGenerator<{ readonly rows: RosterRow[]; readonly found: number }, void> {
  const { numbers, closeFrom } = await findPeople(call, query, sort)
  // So many lines are read faster from memory, loading it included.
  await call.roster.columns()
  const close = new Set(numbers.subarray(closeFrom))
  for (let from = 0; from < numbers.length; from += EXPORT_CHUNK) {
    const chunk = [...numbers.subarray(from, from + EXPORT_CHUNK)]
    const rows = rosterRows(call, chunk, (number) => close.has(number))
    yield { rows, found: numbers.length }
  }
}
