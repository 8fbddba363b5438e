import { z } from 'zod'
import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Evaluation, StoredEvaluation } from '#shared/domain/evaluation.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { EvaluationTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { flagOf, newStamps, nextStamps } from './stored.ts'

type EvaluationRecord = Selectable<EvaluationTable>

const byId = selectRows<EvaluationRecord, [id: Id]>('SELECT * FROM evaluation WHERE id = ?')

const listed = selectRows<EvaluationRecord, [of: { deployment: Id | null; person: Id | null }]>(
  `SELECT * FROM evaluation
   WHERE (@deployment IS NULL OR deployment = @deployment) AND (@person IS NULL OR person = @person)
   ORDER BY written_on DESC, id`,
)

const removal = changeRows<[id: Id]>('DELETE FROM evaluation WHERE id = ?')

export function findEvaluation({ sqlite }: Reading, id: Id): StoredEvaluation | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromRow(row)
}

/** Evaluations of a deployment, of a person or all (both null), the newest first. */
export function listEvaluations(
  { sqlite }: Reading,
  of: { readonly deployment: Id | null; readonly person: Id | null },
): StoredEvaluation[] {
  return listed.all(sqlite, { ...of }).map(fromRow)
}

export function insertEvaluation(
  call: Writing,
  evaluation: Evaluation,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'evaluation', { ...toRow(evaluation), ...stamps })
  recordHistory(call, 'evaluation', evaluation.id, null, evaluation)
}

export function changeEvaluation(call: Writing, before: StoredEvaluation, after: Evaluation): void {
  if (!recordHistory(call, 'evaluation', after.id, before, after)) return
  updateRow(call.sqlite, 'evaluation', { ...toRow(after), ...nextStamps(call, before) })
}

export function removeEvaluation(call: Writing, evaluation: StoredEvaluation): void {
  recordHistory(call, 'evaluation', evaluation.id, evaluation, null)
  removal.run(call.sqlite, evaluation.id)
}

const toRow = (of: Evaluation) => ({
  ...{ id: of.id, deployment: of.deployment, person: of.person, author: of.author },
  ...{ written_on: of.writtenOn, rating: of.rating, text: of.text },
  ...{ adverse: flagOf(of.adverse), notified_on: of.notifiedOn },
  readers: JSON.stringify(of.readers),
})

const fromRow = (row: EvaluationRecord): StoredEvaluation => ({
  ...{ id: row.id, deployment: row.deployment, person: row.person, author: row.author },
  ...{ writtenOn: row.written_on, rating: row.rating, text: row.text },
  ...{ adverse: row.adverse === 1, notifiedOn: row.notified_on },
  readers: z.array(z.string()).parse(JSON.parse(row.readers)),
  ...stampsOf(row),
})
