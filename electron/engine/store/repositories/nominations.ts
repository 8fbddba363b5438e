import type { Id } from '#shared/domain/common.ts'
import type { Nomination } from '#shared/domain/nomination.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { NominationTable } from '../tables/request-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'
import { newStamps } from './stored.ts'

type NominationRecord = Selectable<NominationTable> & { readonly person: Id }

const columns =
  'SELECT nomination.*, candidacy.person FROM nomination JOIN candidacy ON candidacy.id = nomination.candidacy'

const byId = selectRows<NominationRecord, [id: Id]>(`${columns} WHERE nomination.id = ?`)

const ofCandidacy = selectRows<NominationRecord, [candidacy: Id]>(
  `${columns} WHERE candidacy = ? ORDER BY nomination.created, nomination.id`,
)

const crediting = changeRows<[of: { id: Id; provider: Id | null; now: string }]>(
  `UPDATE nomination SET provider = @provider, updated = @now, version = version + 1
   WHERE id = @id`,
)

const removal = changeRows<[id: Id]>('DELETE FROM nomination WHERE id = ?')

export function findNomination({ sqlite }: Reading, id: Id): Nomination | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Every time a candidacy was put forward, oldest first. */
export function nominationsOf({ sqlite }: Reading, candidacy: Id): Nomination[] {
  return ofCandidacy.all(sqlite, candidacy).map(fromRow)
}

/** Keeps that a person was put forward, and under whose offer where it is known. */
export function insertNomination(call: Writing, nomination: Nomination): void {
  insertRow(call.sqlite, 'nomination', {
    id: nomination.id,
    candidacy: nomination.candidacy,
    provider: nomination.provider,
    nominated_on: nomination.nominatedOn,
    reference: nomination.reference,
    ...newStamps(call),
  })
  recordHistory(call, 'nomination', nomination.id, null, nomination)
}

/** Changes under whose offer somebody was put forward: two providers turned out to be one. */
export function changeNomination(call: Writing, before: Nomination, after: Nomination): void {
  if (!recordHistory(call, 'nomination', after.id, before, after)) return
  const { id, provider } = after
  crediting.run(call.sqlite, { id, provider, now: call.now })
}

export function removeNomination(call: Writing, nomination: Nomination): void {
  recordHistory(call, 'nomination', nomination.id, nomination, null)
  removal.run(call.sqlite, nomination.id)
}

const fromRow = (row: NominationRecord): Nomination => ({
  id: row.id,
  candidacy: row.candidacy,
  person: row.person,
  provider: row.provider,
  nominatedOn: row.nominated_on,
  reference: row.reference,
})
