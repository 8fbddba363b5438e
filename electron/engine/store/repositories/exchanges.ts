import { z } from 'zod'
import type { Id, Instant } from '#shared/domain/common.ts'
import { type Exchange, exchangeContents, type ExchangeRow } from '#shared/domain/exchange.ts'
import type { Entity } from '#shared/domain/history.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ExchangeItemTable, ExchangeTable } from '../tables/exchange-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'
import { flagOf, newStamps } from './stored.ts'

/** Whether an exchange stands. */
export interface ExchangeState {
  readonly id: Id
  /** When it was undone; null while it stands. */
  readonly takenBackAt: Instant | null
}

/** A record that was part of an exchange. */
export interface ExchangedRecord {
  readonly entity: Entity
  readonly id: string
  /** Digests of values of theirs that were not taken, by field. */
  readonly declined?: Readonly<Record<string, string>>
}

const byId = selectRows<ExchangeState, [id: Id]>(
  'SELECT id, taken_back_at AS takenBackAt FROM exchange WHERE id = ?',
)

const newestFirst = selectRows<Selectable<ExchangeTable>, [which: { of: Id | null }]>(
  `SELECT * FROM exchange
   WHERE @of IS NULL OR id IN (SELECT exchange FROM exchange_item WHERE entity_id = @of)
   ORDER BY created DESC, id DESC LIMIT 500`,
)

const marking = changeRows<[of: { id: Id; takenBackAt: Instant | null; now: Instant }]>(
  `UPDATE exchange SET taken_back_at = @takenBackAt, updated = @now, version = version + 1
   WHERE id = @id`,
)

const lastSeq = selectValues<number | null>('SELECT max(seq) FROM history')

const lastItem = selectRows<
  Pick<Selectable<ExchangeItemTable>, 'seq' | 'declined'>,
  [id: string, entity: Entity]
>(
  `SELECT seq, declined FROM exchange_item JOIN exchange ON exchange.id = exchange
   WHERE entity_id = ? AND entity = ? AND kind = 'share' AND taken_back_at IS NULL
   ORDER BY seq DESC LIMIT 1`,
)

const forgetting = changeRows<[person: Id]>(
  `DELETE FROM exchange_item WHERE entity = 'person' AND entity_id = ?`,
)

const standing = selectValues<1, [origin: Id]>(
  'SELECT 1 FROM exchange WHERE origin = ? AND taken_back_at IS NULL LIMIT 1',
)

/** Keeps that a file left the roster or came into it, with the records it held. */
export function insertExchange(
  call: Writing,
  exchange: Exchange,
  records: Iterable<ExchangedRecord>,
): void {
  const { id, direction, kind, file, counterpart, purpose, contents, restricted, origin } = exchange
  insertRow(call.sqlite, 'exchange', {
    ...{ id, direction, kind, file, origin, by_user: call.user, taken_back_at: null },
    counterpart: counterpart || null,
    purpose: purpose || null,
    contents: JSON.stringify(contents),
    restricted: flagOf(restricted),
    ...newStamps(call),
  })
  recordHistory(call, 'exchange', id, null, exchange)
  // What came in with it is older than this row of history.
  const seq = lastSeq.get(call.sqlite) ?? 0
  for (const { entity, id: of, declined = {} } of records)
    insertRow(call.sqlite, 'exchange_item', {
      ...{ exchange: id, entity, entity_id: of, seq },
      declined: Object.keys(declined).length === 0 ? null : JSON.stringify(declined),
    })
}

export function findExchange({ sqlite }: Reading, id: Id): ExchangeState | null {
  return byId.get(sqlite, id) ?? null
}

/** Marks an exchange as undone, or as standing again. */
export function markExchange(call: Writing, id: Id, takenBackAt: Instant | null): void {
  const before = findExchange(call, id)
  if (before === null) return
  if (!recordHistory(call, 'exchange', id, before, { ...before, takenBackAt })) return
  marking.run(call.sqlite, { id, takenBackAt, now: call.now })
}

/** A record when it was handed over last, or taken in: the last row of history then, and what was not taken; null when it never was. */
export function lastExchangeOf(
  { sqlite }: Reading,
  { entity, id }: ExchangedRecord,
): { readonly seq: number; readonly declined: Readonly<Record<string, string>> } | null {
  const row = lastItem.get(sqlite, id, entity)
  if (row === undefined) return null
  return { seq: row.seq, declined: digests.parse(JSON.parse(row.declined ?? '{}')) }
}

const digests = z.record(z.string(), z.string())

/** Forgets in which exchanges somebody was, and what was not taken of them. */
export function forgetExchangesOf({ sqlite }: Writing, person: Id): void {
  forgetting.run(sqlite, person)
}

/** True where a file that another office wrote came in before, and was not undone. */
export function isExchangedAlready({ sqlite }: Reading, origin: Id): boolean {
  return standing.get(sqlite, origin) !== undefined
}

/** What left and what came, newest first, 500 at the most; of one record where it is named. */
export function listExchanges({ sqlite }: Reading, of: Id | null): ExchangeRow[] {
  return newestFirst.all(sqlite, { of }).map((row) => ({
    ...{ id: row.id, direction: row.direction, kind: row.kind, file: row.file, origin: row.origin },
    counterpart: row.counterpart ?? '',
    purpose: row.purpose ?? '',
    contents: exchangeContents.parse(JSON.parse(row.contents)),
    restricted: row.restricted === 1,
    ...{ at: row.created, by: row.by_user, takenBackAt: row.taken_back_at },
  }))
}
