import type { Assessment, StoredAssessment } from '#shared/domain/assessment.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { AssessmentTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'

type Row = Selectable<AssessmentTable>

const byId = selectRows<Row, [id: Id]>('SELECT * FROM assessment WHERE id = ?')

const ofRequest = selectRows<Row, [request: Id]>(
  'SELECT * FROM assessment WHERE request = ? ORDER BY from_date DESC, created DESC, id DESC',
)

const members = selectRows<Assessment['team'][number], [assessment: Id]>(
  'SELECT id, name, role FROM assessment_member WHERE assessment = ? ORDER BY ordinal',
)

const posts = selectRows<Assessment['posts'][number], [assessment: Id]>(
  `SELECT id, kind, title, posts, from_date AS "from", to_date AS "to", position
   FROM assessment_post WHERE assessment = ? ORDER BY ordinal`,
)

const removal = changeRows<[id: Id]>('DELETE FROM assessment WHERE id = ?')

const listRemovals = ['assessment_member', 'assessment_post'].map((table) =>
  changeRows<[assessment: Id]>(`DELETE FROM ${table} WHERE assessment = ?`),
)

export function findAssessment(call: Reading, id: Id): StoredAssessment | null {
  const row = byId.get(call.sqlite, id)
  return row === undefined ? null : complete(call, row)
}

/** Needs assessments of a request, the latest first. */
export function listAssessments(call: Reading, request: Id): StoredAssessment[] {
  return ofRequest.all(call.sqlite, request).map((row) => complete(call, row))
}

export function insertAssessment(
  call: Writing,
  assessment: Assessment,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'assessment', { ...toRow(assessment), ...stamps })
  insertLists(call, assessment)
  recordHistory(call, 'assessment', assessment.id, null, assessment)
}

export function changeAssessment(call: Writing, before: StoredAssessment, after: Assessment): void {
  if (!recordHistory(call, 'assessment', after.id, before, after)) return
  updateRow(call.sqlite, 'assessment', { ...toRow(after), ...nextStamps(call, before) })
  for (const each of listRemovals) each.run(call.sqlite, after.id)
  insertLists(call, after)
}

export function removeAssessment(call: Writing, assessment: StoredAssessment): void {
  recordHistory(call, 'assessment', assessment.id, assessment, null)
  removal.run(call.sqlite, assessment.id)
}

function insertLists({ sqlite }: Writing, { id, team, posts: recommended }: Assessment): void {
  team.forEach((member, ordinal) =>
    insertRow(sqlite, 'assessment_member', { ...member, assessment: id, ordinal }),
  )
  recommended.forEach(({ from, to, ...entry }, ordinal) =>
    insertRow(sqlite, 'assessment_post', {
      ...entry,
      ...{ from_date: from, to_date: to, assessment: id, ordinal },
    }),
  )
}

function toRow({ id, request, from, to, findings, recommendation, programme }: Assessment) {
  return { id, request, from_date: from, to_date: to, findings, recommendation, programme }
}

function complete({ sqlite }: Reading, row: Row): StoredAssessment {
  return {
    ...{ id: row.id, request: row.request, from: row.from_date, to: row.to_date },
    team: members.all(sqlite, row.id),
    findings: row.findings,
    recommendation: row.recommendation,
    programme: row.programme,
    posts: posts.all(sqlite, row.id),
    ...stampsOf(row),
  }
}
