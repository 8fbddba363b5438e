import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Entity, HistoryEntry } from '#shared/domain/history.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { HistoryTable } from '../tables/exchange-tables.ts'
import { randomHex } from '../../random.ts'
import { insertRow, insertRows } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'

export type HistoryRow = Selectable<HistoryTable>
type State = object | null
type StateWithId = object & { readonly id: string }

const lastRow = selectRows<Pick<HistoryRow, 'seq' | 'hash' | 'at'>>(
  'SELECT seq, hash, at FROM history ORDER BY seq DESC LIMIT 1',
)

const hashAt = selectValues<string, [seq: number]>('SELECT hash FROM history WHERE seq = ?')

const newestFirst = selectRows<HistoryRow, [id: string, entity: Entity, limit: number]>(
  'SELECT * FROM history WHERE entity_id = ? AND entity = ? ORDER BY seq DESC LIMIT ?',
)

const oldestFirst = selectRows<HistoryRow, [id: string, entity: Entity]>(
  'SELECT * FROM history WHERE entity_id = ? AND entity = ? ORDER BY seq',
)

const newest = selectRows<
  Pick<HistoryRow, 'by_user' | 'at' | 'change_set'>,
  [id: string, entity: Entity]
>(
  'SELECT by_user, at, change_set FROM history WHERE entity_id = ? AND entity = ? ORDER BY seq DESC LIMIT 1',
)

const ofSet = selectRows<HistoryRow, [changeSet: Id]>(
  'SELECT * FROM history WHERE change_set = ? ORDER BY seq DESC',
)

const inChain = selectRows<HistoryRow, [after: number, limit: number]>(
  'SELECT * FROM history WHERE seq > ? ORDER BY seq LIMIT ?',
)

const emptying = changeRows<[of: { subject: Id; at: string }]>(
  `UPDATE history SET before = NULL, after = NULL, salt = NULL, erased_at = @at
   WHERE subject = @subject AND erased_at IS NULL`,
)

/** Stamps change with every change and say nothing of their own. */
const STAMPS = new Set(['created', 'updated', 'version'])

/** Fields that say nothing without each other: a date, and how far it is known. */
const together = [['birthDate', 'birthDatePrecision']] as const

/** Hash the first row is chained to. */
const START = '0'.repeat(64)

const SALT_BYTES = 16

/** Rows verified between two breaths: a few milliseconds of work. */
const CHAIN_CHUNK = 500

/**
 * Writes one row of history in the transaction of the call: everything that stood for a creation or
 * a removal, only the fields that differ for a change. Returns false, and writes nothing, when a
 * change changes nothing.
 */
export function recordHistory(
  call: Writing,
  entity: Entity,
  id: string,
  before: State,
  after: State,
): boolean {
  const fields = before && after ? differing(before, after) : []
  if (before && after && fields.length === 0) return false
  const row = nextRow(call, lastLink(call), { entity, id, before, after, fields })
  insertRow(call.sqlite, 'history', row)
  return true
}

/** Writes that things of one kind were created, in their order: for each what {@link recordHistory} writes. */
export function recordCreated(
  call: Writing,
  entity: Entity,
  things: readonly { readonly id: string; readonly state: object }[],
): void {
  let last = lastLink(call)
  const rows = things.map(({ id, state }) => {
    const row = nextRow(call, last, { entity, id, before: null, after: state, fields: [] })
    last = row
    return row
  })
  insertRows(call.sqlite, 'history', rows)
}

/**
 * Writes that things of one kind changed, in their order: for each what {@link recordHistory} writes. Returns
 * those of which something changed.
 */
export function recordChanged<
  T extends { readonly before: StateWithId; readonly after: StateWithId },
>(call: Writing, entity: Entity, things: readonly T[]): T[] {
  let last = lastLink(call)
  const rows: HistoryRow[] = []
  const changed = things.filter(({ before, after }) => {
    const fields = differing(before, after)
    if (fields.length === 0) return false
    const row = nextRow(call, last, { entity, id: after.id, before, after, fields })
    rows.push(row)
    last = row
    return true
  })
  insertRows(call.sqlite, 'history', rows)
  return changed
}

/** Changes of one thing, newest first. */
export function listHistory(
  { sqlite }: Reading,
  entity: Entity,
  id: string,
  limit: number,
): HistoryEntry[] {
  return newestFirst.all(sqlite, id, entity, limit).map(entryOf)
}

/** Changes of one thing, oldest first: how it came to be what it is. */
export function wholeHistory({ sqlite }: Reading, entity: Entity, id: string): HistoryEntry[] {
  return oldestFirst.all(sqlite, id, entity).map(entryOf)
}

/** What one change set changed, the last first: the order in which it is taken back. */
export function historyOfChangeSet({ sqlite }: Reading, changeSet: Id): HistoryEntry[] {
  return ofSet.all(sqlite, changeSet).map(entryOf)
}

/** Who changed a thing last, when, and in which change set; null when its history is empty. */
export function lastChange(
  { sqlite }: Reading,
  entity: Entity,
  id: string,
): { by: string; at: string; changeSet: Id } | null {
  const row = newest.get(sqlite, id, entity)
  return row ? { by: row.by_user, at: row.at, changeSet: row.change_set } : null
}

/** Where a history stands: the number, hash and instant of a row. */
export type HistoryEnd = Pick<HistoryRow, 'seq' | 'hash' | 'at'>

/** The last row of the history; null when nothing was ever written. */
export const endOfHistory = (sqlite: Database): HistoryEnd | null => lastRow.get(sqlite) ?? null

/** Whether a row stands in the history as it stood when it was read. */
export const isInHistory = (sqlite: Database, { seq, hash }: HistoryEnd): boolean =>
  hashAt.get(sqlite, seq) === hash

/** Whether nothing was ever written to a store. */
export function isHistoryEmpty(sqlite: Database): boolean {
  return lastRow.get(sqlite) === undefined
}

/** Empties what the history says of one person; that there were changes, when and by whom, stays. */
export function eraseHistoryOf({ sqlite, now }: Writing, subject: Id): void {
  emptying.run(sqlite, { subject, at: now })
}

/**
 * Follows the chain from its beginning and yields how many rows it has verified, every few
 * milliseconds. Returns the first row that does not fit its content or its predecessor; null when all do.
 */
export function* verifyHistory(sqlite: Database): Generator<number, number | null> {
  let previous = { seq: 0, hash: START }
  for (;;) {
    const rows = inChain.all(sqlite, previous.seq, CHAIN_CHUNK)
    if (rows.length === 0) return null
    for (const row of rows) {
      const isWhole =
        row.seq === previous.seq + 1 &&
        row.hash === chained(previous.hash, row) &&
        (row.erased_at !== null || row.digest === digestOf(row))
      if (!isWhole) return row.seq
      previous = row
    }
    yield previous.seq
  }
}

/** The first row of the whole chain that does not fit; null when all do. */
export function firstBreakInHistory(sqlite: Database): number | null {
  const chain = verifyHistory(sqlite)
  for (;;) {
    const step = chain.next()
    if (step.done) return step.value
  }
}

/** An entry of the history as it is read from its row. */
export function entryOf(row: HistoryRow): HistoryEntry {
  return {
    seq: row.seq,
    changeSet: row.change_set,
    at: row.at,
    by: row.by_user,
    entity: row.entity,
    entityId: row.entity_id,
    action: row.action,
    fields: JSON.parse(row.fields) as string[],
    before: row.before === null ? null : (JSON.parse(row.before) as unknown),
    after: row.after === null ? null : (JSON.parse(row.after) as unknown),
    erasedAt: row.erased_at,
  }
}

/** The person whose data a state holds. */
function subjectOf(entity: Entity, id: string, state: State): Id | null {
  if (entity === 'person') return id
  return state !== null && 'person' in state && typeof state.person === 'string'
    ? state.person
    : null
}

/** What the next row is chained to. */
type Link = Pick<HistoryRow, 'seq' | 'hash'>

function lastLink({ sqlite }: Reading): Link {
  return lastRow.get(sqlite) ?? { seq: 0, hash: START }
}

function nextRow(
  { now, user, changeSet }: Writing,
  last: Link,
  {
    entity,
    id,
    before,
    after,
    fields,
  }: {
    readonly entity: Entity
    readonly id: string
    readonly before: State
    readonly after: State
    readonly fields: readonly string[]
  },
): HistoryRow {
  const salt = randomHex(SALT_BYTES)
  // Of a change only what differs; of a creation or a removal everything.
  const kept = before && after ? fields : null
  const states = {
    before: before && stateJson(before, kept ?? Object.keys(before)),
    after: after && stateJson(after, kept ?? Object.keys(after)),
  }
  const row: Omit<HistoryRow, 'hash'> = {
    seq: last.seq + 1,
    change_set: changeSet,
    at: now,
    by_user: user,
    entity,
    entity_id: id,
    subject: subjectOf(entity, id, after ?? before),
    action: before === null ? 'created' : after === null ? 'removed' : 'changed',
    fields: JSON.stringify(fields),
    ...states,
    salt,
    digest: digestOf({ salt, ...states }),
    erased_at: null,
  }
  return { ...row, hash: chained(last.hash, row) }
}

function chained(previous: string, row: Omit<HistoryRow, 'hash'>): string {
  // A list in fixed order of the texts as stored: the same row always gives the same bytes.
  const content = JSON.stringify([
    row.seq,
    row.change_set,
    row.at,
    row.by_user,
    row.entity,
    row.entity_id,
    row.subject,
    row.action,
    row.fields,
    row.digest,
  ])
  return hash('sha256', `${previous}\n${content}`, 'hex')
}

function digestOf({ salt, before, after }: Pick<HistoryRow, 'salt' | 'before' | 'after'>): string {
  return hash('sha256', `${salt}\n${JSON.stringify([before, after])}`, 'hex')
}

function differing(before: object, after: object): string[] {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[]
  const isOther = (field: string): boolean => {
    const [was, is] = [old?.[field] ?? null, now?.[field] ?? null]
    // Most fields of most changes are the very same: asked first, that costs a third of it.
    return was !== is && !STAMPS.has(field) && !isDeepStrictEqual(was, is)
  }
  const more = Object.keys(after).filter((field) => !Object.hasOwn(before, field))
  const changed = [...Object.keys(before), ...more].filter(isOther)
  const added = together.filter((fields) => fields.some((field) => changed.includes(field))).flat()
  return added.length === 0 ? changed : [...new Set([...changed, ...added])]
}

/** Nulls and empty lists are left out: not stated is what a field is when nothing is written. */
function stateJson(state: object, wanted: readonly string[]): string {
  const kept: Record<string, unknown> = {}
  for (const field of wanted) {
    const value: unknown = Reflect.get(state, field)
    const isEmpty = (value ?? null) === null || (Array.isArray(value) && value.length === 0)
    if (!isEmpty && !STAMPS.has(field)) kept[field] = value
  }
  return JSON.stringify(kept)
}
