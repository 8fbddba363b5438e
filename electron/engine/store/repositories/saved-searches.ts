import type { Id, Stamps } from '#shared/domain/common.ts'
import { rosterQuery, rosterSort } from '#shared/search/roster-query.ts'
import { type SavedSearch, savedSearch, type StoredSearch } from '#shared/search/saved-search.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { SavedSearchTable } from '../tables/exchange-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { flagOf, newStamps, nextStamps } from './stored.ts'

type Row = Selectable<SavedSearchTable>

const byId = selectRows<Row, [id: Id]>('SELECT * FROM saved_search WHERE id = ?')

const inOrder = selectRows<Row>('SELECT * FROM saved_search ORDER BY name, id')

const removal = changeRows<[id: Id]>('DELETE FROM saved_search WHERE id = ?')

export function findSearch({ sqlite }: Reading, id: Id): StoredSearch | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Every search that was kept, by name. */
export function listSearches({ sqlite }: Reading): StoredSearch[] {
  return inOrder.all(sqlite).map(fromRow)
}

export function insertSearch(
  call: Writing,
  search: SavedSearch,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'saved_search', { ...toRow(search), ...stamps })
  recordHistory(call, 'savedSearch', search.id, null, search)
}

export function changeSearch(call: Writing, before: StoredSearch, after: SavedSearch): void {
  if (!recordHistory(call, 'savedSearch', after.id, savedSearch.parse(before), after)) return
  updateRow(call.sqlite, 'saved_search', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeSearch(call: Writing, search: StoredSearch): void {
  recordHistory(call, 'savedSearch', search.id, savedSearch.parse(search), null)
  removal.run(call.sqlite, search.id)
}

const toRow = (search: SavedSearch) => ({
  id: search.id,
  name: search.name,
  query: JSON.stringify(search.query),
  sort: JSON.stringify(search.sort),
  opens: flagOf(search.opens),
})

const fromRow = (row: Row): StoredSearch => ({
  id: row.id,
  name: row.name,
  query: rosterQuery.parse(JSON.parse(row.query)),
  sort: rosterSort.parse(JSON.parse(row.sort)),
  opens: row.opens === 1,
  ...stampsOf(row),
})
