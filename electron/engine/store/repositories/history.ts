import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../sqlite.ts'
import type { Entity, HistoryEntry } from '#shared/domain/history.ts'
import { selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { HistoryTable } from '../tables/exchange-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'

type HistoryRow = Selectable<HistoryTable>
type State = object | null

const lastRow = selectRows<Pick<HistoryRow, 'seq' | 'hash'>>(
  'SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1',
)

const newestFirst = selectRows<HistoryRow, [id: string, entity: Entity, limit: number]>(
  'SELECT * FROM history WHERE entity_id = ? AND entity = ? ORDER BY seq DESC LIMIT ?',
)

const newest = selectRows<Pick<HistoryRow, 'by_user' | 'at'>, [id: string, entity: Entity]>(
  'SELECT by_user, at FROM history WHERE entity_id = ? AND entity = ? ORDER BY seq DESC LIMIT 1',
)

const everything = selectRows<HistoryRow>('SELECT * FROM history ORDER BY seq')

/** Stamps change with every change and say nothing of their own. */
const STAMPS = new Set(['created', 'updated', 'version'])

/** Hash the first row is chained to. */
const START = '0'.repeat(64)

/**
 * Writes one row of history in the transaction of the call: everything that stood for a creation or
 * a removal, only the fields that differ for a change. Returns false, and writes nothing, when a
 * change changes nothing.
 */
export function recordHistory(
  { sqlite, now, user }: Writing,
  entity: Entity,
  id: string,
  before: State,
  after: State,
): boolean {
  const fields = before && after ? differing(before, after) : []
  if (before && after && fields.length === 0) return false
  const last = lastRow.get(sqlite)
  const row: Omit<HistoryRow, 'hash'> = {
    seq: (last?.seq ?? 0) + 1,
    at: now,
    by_user: user,
    entity,
    entity_id: id,
    action: before === null ? 'created' : after === null ? 'removed' : 'changed',
    fields: JSON.stringify(fields),
    before: before && stateJson(before, after ? fields : Object.keys(before)),
    after: after && stateJson(after, before ? fields : Object.keys(after)),
  }
  insertRow(sqlite, 'history', { ...row, hash: chained(last?.hash ?? START, row) })
  return true
}

/** Changes of one thing, newest first. */
export function listHistory(
  { sqlite }: Reading,
  entity: Entity,
  id: string,
  limit: number,
): HistoryEntry[] {
  return newestFirst.all(sqlite, id, entity, limit).map((row) => ({
    seq: row.seq,
    at: row.at,
    by: row.by_user,
    entity: row.entity,
    entityId: row.entity_id,
    action: row.action,
    fields: JSON.parse(row.fields) as string[],
    before: row.before === null ? null : (JSON.parse(row.before) as unknown),
    after: row.after === null ? null : (JSON.parse(row.after) as unknown),
  }))
}

/** Who changed a thing last, and when; null when its history is empty. */
export function lastChange(
  { sqlite }: Reading,
  entity: Entity,
  id: string,
): { by: string; at: string } | null {
  const row = newest.get(sqlite, id, entity)
  return row ? { by: row.by_user, at: row.at } : null
}

/** Whether nothing was ever written to a store. */
export function isHistoryEmpty(sqlite: Database): boolean {
  return lastRow.get(sqlite) === undefined
}

/** The first row whose hash does not fit its content and its predecessor; null when all do. */
export function firstBreakInHistory(sqlite: Database): number | null {
  let previous = { seq: 0, hash: START }
  for (const row of everything.each(sqlite)) {
    if (row.seq !== previous.seq + 1 || row.hash !== chained(previous.hash, row)) return row.seq
    previous = row
  }
  return null
}

function chained(previous: string, row: Omit<HistoryRow, 'hash'>): string {
  // A list in fixed order of the texts as stored: the same row always gives the same bytes.
  const content = JSON.stringify([
    row.seq,
    row.at,
    row.by_user,
    row.entity,
    row.entity_id,
    row.action,
    row.fields,
    row.before,
    row.after,
  ])
  return hash('sha256', `${previous}\n${content}`, 'hex')
}

function differing(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) =>
      !STAMPS.has(field) && !isDeepStrictEqual(old.get(field) ?? null, now.get(field) ?? null),
  )
}

/** Nulls and empty lists are left out: not stated is what a field is when nothing is written. */
function stateJson(state: object, fields: readonly string[]): string {
  const kept: Record<string, unknown> = {}
  const wanted = new Set(fields)
  for (const [field, value] of Object.entries(state) as [string, unknown][]) {
    const empty = value === null || (Array.isArray(value) && value.length === 0)
    if (!empty && wanted.has(field) && !STAMPS.has(field)) kept[field] = value
  }
  return JSON.stringify(kept)
}
