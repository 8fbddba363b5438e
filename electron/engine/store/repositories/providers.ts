import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Provider, ProviderUses, StoredProvider } from '#shared/domain/provider.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ProviderTable } from '../tables/roster-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { expectNew, expectVersion, expectFound, newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

type ProviderRecord = Selectable<ProviderTable>

const byId = selectRows<ProviderRecord, [id: Id]>('SELECT * FROM provider WHERE id = ?')

const everyone = selectRows<ProviderRecord>('SELECT * FROM provider ORDER BY name, id')

const removal = changeRows<[id: Id]>('DELETE FROM provider WHERE id = ?')

const uses = selectRows<ProviderUses, [of: { provider: Id }]>(
  `SELECT (SELECT count(DISTINCT person) FROM offer WHERE provider = @provider) AS people,
     (SELECT count(*) FROM nomination WHERE provider = @provider) AS nominations,
     (SELECT count(*) FROM deployment WHERE provider = @provider) AS deployments,
     (SELECT count(*) FROM served_post WHERE provider = @provider) AS served,
     (SELECT count(*) FROM contribution WHERE provider = @provider) AS contributions,
     (SELECT count(*) FROM provider_ask WHERE provider = @provider) AS asks,
     (SELECT count(*) FROM letter WHERE provider = @provider) AS letters,
     (SELECT count(*) FROM document WHERE owner = @provider AND owner_kind = 'provider'
        AND removed_at IS NULL) AS documents`,
)

/** What hangs on a provider: while anything does, it cannot be removed. */
export function usesOfProvider({ sqlite }: Reading, id: Id): ProviderUses {
  return expectFound(uses.get(sqlite, { provider: id }) ?? null, 'provider')
}

export function findProvider({ sqlite }: Reading, id: Id): StoredProvider | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Every provider by name. */
export function listProviders({ sqlite }: Reading): StoredProvider[] {
  return everyone.all(sqlite).map(fromRow)
}

/** Creates a provider without asking; for imports and samples, which know that it is new. */
export function insertProvider(
  call: Writing,
  provider: Provider,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'provider', { ...toRow(provider), ...stamps })
  recordHistory(call, 'provider', provider.id, null, provider)
}

export function saveProvider(
  call: Writing,
  provider: Provider,
  version: number | null,
): StoredProvider {
  const before = findProvider(call, provider.id)
  if (version === null) {
    expectNew(before, 'provider')
    insertProvider(call, provider)
  } else {
    const stored = expectFound(before, 'provider')
    expectVersion(call, 'provider', stored, version)
    changeProvider(call, stored, provider)
  }
  return expectFound(findProvider(call, provider.id), 'provider')
}

/** Writes a changed provider, where something changed. */
export function changeProvider(call: Writing, before: StoredProvider, after: Provider): void {
  if (recordHistory(call, 'provider', after.id, before, after))
    updateRow(call.sqlite, 'provider', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeProvider(call: Writing, provider: StoredProvider): void {
  recordHistory(call, 'provider', provider.id, provider, null)
  removal.run(call.sqlite, provider.id)
}

const toRow = (provider: Provider) => ({
  id: provider.id,
  name: provider.name,
  short_name: provider.shortName,
  other_names: JSON.stringify(provider.otherNames),
  kind: provider.kind,
  country: provider.country,
  contact_name: provider.contactName,
  contact_email: provider.contactEmail,
  contact_phone: provider.contactPhone,
  notes: provider.notes,
})

const fromRow = (row: ProviderRecord): StoredProvider => ({
  id: row.id,
  name: row.name,
  shortName: row.short_name,
  otherNames: JSON.parse(row.other_names) as string[],
  kind: row.kind,
  country: row.country,
  contactName: row.contact_name,
  contactEmail: row.contact_email,
  contactPhone: row.contact_phone,
  notes: row.notes,
  ...stampsOf(row),
})
