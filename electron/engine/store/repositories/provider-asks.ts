import type { Id, Stamps } from '#shared/domain/common.ts'
import {
  providerAsk,
  type ProviderAsk,
  type StoredProviderAsk,
} from '#shared/domain/provider-ask.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ProviderAskTable } from '../tables/letter-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type AskRecord = Selectable<ProviderAskTable>

const byId = selectRows<AskRecord, [id: Id]>('SELECT * FROM provider_ask WHERE id = ?')

const listed = selectRows<
  AskRecord,
  [of: { request: Id | null; provider: Id | null; open: 0 | 1 }]
>(`SELECT * FROM provider_ask WHERE (@request IS NULL OR request = @request)
     AND (@provider IS NULL OR provider = @provider) AND (@open = 0 OR closed_on IS NULL)
   ORDER BY closed_on IS NOT NULL, due_on IS NULL, due_on, asked_on, id`)

const removal = changeRows<[id: Id]>('DELETE FROM provider_ask WHERE id = ?')

export function findAsk({ sqlite }: Reading, id: Id): StoredProviderAsk | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** What was asked of providers and offered by them: what is awaited first, by the day it is due. */
export function listAsks(
  { sqlite }: Reading,
  {
    request,
    provider,
    open,
  }: {
    readonly request: Id | null
    readonly provider: Id | null
    readonly open: boolean
  },
): StoredProviderAsk[] {
  return listed.all(sqlite, { request, provider, open: open ? 1 : 0 }).map(fromRow)
}

export function insertAsk(call: Writing, ask: ProviderAsk, stamps: Stamps = newStamps(call)): void {
  insertRow(call.sqlite, 'provider_ask', { ...toRow(ask), ...stamps })
  recordHistory(call, 'providerAsk', ask.id, null, ask)
}

export function changeAsk(call: Writing, before: StoredProviderAsk, after: ProviderAsk): void {
  const now = providerAsk.parse(after)
  if (!recordHistory(call, 'providerAsk', after.id, providerAsk.parse(before), now)) return
  updateRow(call.sqlite, 'provider_ask', { ...toRow(now), ...nextStamps(call, before) })
}

export function removeAsk(call: Writing, ask: StoredProviderAsk): void {
  recordHistory(call, 'providerAsk', ask.id, providerAsk.parse(ask), null)
  removal.run(call.sqlite, ask.id)
}

const toRow = (ask: ProviderAsk) => ({
  id: ask.id,
  request: ask.request,
  position: ask.position,
  provider: ask.provider,
  direction: ask.direction,
  asked_on: ask.askedOn,
  due_on: ask.dueOn,
  posts: ask.posts,
  people: JSON.stringify(ask.people),
  reminders: JSON.stringify(ask.reminders),
  reference: ask.reference,
  note: ask.note,
  closed_on: ask.closedOn,
})

function fromRow(row: AskRecord): StoredProviderAsk {
  return {
    id: row.id,
    request: row.request,
    position: row.position,
    provider: row.provider,
    direction: row.direction,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    posts: row.posts,
    people: JSON.parse(row.people) as ProviderAsk['people'],
    reminders: JSON.parse(row.reminders) as string[],
    reference: row.reference,
    note: row.note,
    closedOn: row.closed_on,
    ...stampsOf(row),
  }
}
