import {
  type AskedPerson,
  type AvailabilityRound,
  availabilityRound,
  type StoredAvailabilityRound,
} from '#shared/domain/availability-round.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { AvailabilityRoundTable } from '../tables/letter-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type RoundRecord = Selectable<AvailabilityRoundTable>

/** What rows of earlier versions lack. */
const sinceThen: Pick<AskedPerson, 'writtenOn' | 'late'> = { writtenOn: [], late: false }
type KeptAsked = Omit<AskedPerson, keyof typeof sinceThen> & Partial<AskedPerson>

const byId = selectRows<RoundRecord, [id: Id]>('SELECT * FROM availability_round WHERE id = ?')

const listed = selectRows<RoundRecord>(
  `SELECT * FROM availability_round
   ORDER BY closed_on IS NOT NULL, due_on IS NULL, due_on, asked_on DESC, id LIMIT 500`,
)

const removal = changeRows<[id: Id]>('DELETE FROM availability_round WHERE id = ?')

export function findRound({ sqlite }: Reading, id: Id): StoredAvailabilityRound | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Rounds, what is awaited first, by the day it is due; at most 500. */
export function listRounds({ sqlite }: Reading): StoredAvailabilityRound[] {
  return listed.all(sqlite).map(fromRow)
}

export function insertRound(
  call: Writing,
  round: AvailabilityRound,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'availability_round', { ...toRow(round), ...stamps })
  recordHistory(call, 'availabilityRound', round.id, null, round)
}

export function changeRound(
  call: Writing,
  before: StoredAvailabilityRound,
  after: AvailabilityRound,
): void {
  const now = availabilityRound.parse(after)
  const stood = availabilityRound.parse(before)
  if (!recordHistory(call, 'availabilityRound', after.id, stood, now)) return
  updateRow(call.sqlite, 'availability_round', { ...toRow(now), ...nextStamps(call, before) })
}

export function removeRound(call: Writing, round: StoredAvailabilityRound): void {
  recordHistory(call, 'availabilityRound', round.id, availabilityRound.parse(round), null)
  removal.run(call.sqlite, round.id)
}

const toRow = (round: AvailabilityRound) => ({
  id: round.id,
  name: round.name,
  from_date: round.from,
  to_date: round.to,
  asked_on: round.askedOn,
  due_on: round.dueOn,
  people: JSON.stringify(round.people),
  closed_on: round.closedOn,
})

function fromRow(row: RoundRecord): StoredAvailabilityRound {
  return {
    id: row.id,
    name: row.name,
    from: row.from_date,
    to: row.to_date,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    people: (JSON.parse(row.people) as KeptAsked[]).map((each) => ({ ...sinceThen, ...each })),
    closedOn: row.closed_on,
    ...stampsOf(row),
  }
}
