import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Recommendation, StoredRecommendation } from '#shared/domain/recommendation.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { newStamps, nextStamps } from './stored.ts'

const SELECTED = `SELECT id, request, number, text, source, given_on AS givenOn,
  addressed_to AS addressedTo, follow_up AS followUp, judged_on AS judgedOn, note, created, updated, version
  FROM recommendation`

const byId = selectRows<StoredRecommendation, [id: Id]>(`${SELECTED} WHERE id = ?`)

const ofRequest = selectRows<StoredRecommendation, [request: Id]>(
  `${SELECTED} WHERE request = ? ORDER BY given_on DESC, length(number), number, created, id`,
)

const ofAll = selectRows<StoredRecommendation>(
  `${SELECTED} ORDER BY given_on, length(number), number, created, id`,
)

const removal = changeRows<[id: Id]>('DELETE FROM recommendation WHERE id = ?')

export function findRecommendation(call: Reading, id: Id): StoredRecommendation | null {
  return byId.get(call.sqlite, id) ?? null
}

/** Recommendations of a request, the latest first, those of one day by their number. */
export function listRecommendations(call: Reading, request: Id): StoredRecommendation[] {
  return ofRequest.all(call.sqlite, request)
}

/** Recommendations of every request, the earliest first. */
export function allRecommendations(call: Pick<Reading, 'sqlite'>): StoredRecommendation[] {
  return ofAll.all(call.sqlite)
}

export function insertRecommendation(
  call: Writing,
  recommendation: Recommendation,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'recommendation', { ...toRow(recommendation), ...stamps })
  recordHistory(call, 'recommendation', recommendation.id, null, recommendation)
}

export function changeRecommendation(
  call: Writing,
  before: StoredRecommendation,
  after: Recommendation,
): void {
  if (!recordHistory(call, 'recommendation', after.id, before, after)) return
  updateRow(call.sqlite, 'recommendation', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeRecommendation(call: Writing, recommendation: StoredRecommendation): void {
  recordHistory(call, 'recommendation', recommendation.id, recommendation, null)
  removal.run(call.sqlite, recommendation.id)
}

function toRow({ id, request, number, text, source, note, ...of }: Recommendation) {
  return {
    ...{ id, request, number, text, source, note },
    ...{ given_on: of.givenOn, addressed_to: of.addressedTo },
    ...{ follow_up: of.followUp, judged_on: of.judgedOn },
  }
}
