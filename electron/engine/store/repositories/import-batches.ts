import type { Id, Instant } from '#shared/domain/common.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

/** Whether an import stands; what it brought is told by the rows of its list. */
export interface ImportBatchState {
  readonly id: Id
  /** When it was undone; null while it stands. */
  readonly takenBackAt: Instant | null
}

const byId = selectRows<ImportBatchState, [id: Id]>(
  'SELECT id, taken_back_at AS takenBackAt FROM import_batch WHERE id = ?',
)

const fileOf = selectValues<string, [id: Id]>('SELECT file FROM import_batch WHERE id = ?')

const changeSetsOf = selectValues<Id, [of: { id: Id }]>(
  `SELECT change_set FROM history
   WHERE entity = 'importBatch' AND entity_id = @id AND action = 'created'
   UNION SELECT change_set FROM history JOIN import_row ON import_row.id = history.entity_id
   WHERE entity = 'importRow' AND batch = @id`,
)

const peopleOf = selectRows<
  Omit<ImportedPerson, 'added'> & { readonly added: 0 | 1 },
  [of: { id: Id }]
>(
  `SELECT person.id, person.family_name AS familyName, person.given_name AS givenName,
     max(import_row.outcome = 'added') AS added,
     (SELECT change_set FROM history WHERE entity = 'person' AND entity_id = person.id
      ORDER BY seq DESC LIMIT 1) AS changedBy,
     (SELECT count(*) FROM candidacy WHERE person = person.id) AS candidacies,
     (SELECT count(*) FROM deployment WHERE person = person.id) AS deployments
   FROM import_row JOIN person ON person.id = import_row.person
   WHERE import_row.batch = @id AND import_row.outcome IN ('added', 'updated')
   GROUP BY person.id ORDER BY min(import_row.row)`,
)

const providersOf = selectRows<CreatedProvider, [of: { set: Id }]>(
  `SELECT provider.id, provider.name, after FROM history JOIN provider ON provider.id = entity_id
   WHERE change_set = @set AND entity = 'provider' AND action = 'created' ORDER BY provider.name`,
)

const change = changeRows<[of: { id: Id; takenBackAt: Instant | null; now: Instant }]>(
  `UPDATE import_batch SET taken_back_at = @takenBackAt, updated = @now, version = version + 1
   WHERE id = @id`,
)

/** Somebody on the roster whom a list added or updated, and what came of them. */
export interface ImportedPerson {
  readonly id: Id
  readonly familyName: string
  readonly givenName: string | null
  /** The list added them; else it updated them. */
  readonly added: boolean
  /** The change set that changed the record last. */
  readonly changedBy: Id
  readonly candidacies: number
  readonly deployments: number
}

/** A provider that is on the roster because a list named it. */
interface CreatedProvider {
  readonly id: Id
  readonly name: string
  /** What the history says it was made as, as JSON. */
  readonly after: string | null
}

/** The file an import came from; undefined where there is no such import. */
export function fileOfImport({ sqlite }: Reading, id: Id): string | undefined {
  return fileOf.get(sqlite, id)
}

/** The change sets in which rows of an import were written. */
export function changeSetsOfImport({ sqlite }: Reading, id: Id): Id[] {
  return changeSetsOf.all(sqlite, { id })
}

/** Everybody an import added or updated who is still on the roster, in the order of its rows. */
export function peopleOfImport({ sqlite }: Reading, id: Id): ImportedPerson[] {
  return peopleOf.all(sqlite, { id }).map((row) => ({ ...row, added: row.added === 1 }))
}

/** The providers a change set made that are still there. */
export function providersMadeBy({ sqlite }: Reading, set: Id): CreatedProvider[] {
  return providersOf.all(sqlite, { set })
}

export function findImportBatch({ sqlite }: Reading, id: Id): ImportBatchState | null {
  return byId.get(sqlite, id) ?? null
}

/** Marks an import as undone or as standing again. */
export function changeImportBatch(
  call: Writing,
  before: ImportBatchState,
  after: ImportBatchState,
): void {
  if (!recordHistory(call, 'importBatch', after.id, before, after)) return
  change.run(call.sqlite, { id: after.id, takenBackAt: after.takenBackAt, now: call.now })
}
