import type { Id } from '#shared/domain/common.ts'
import type { Entity } from '#shared/domain/history.ts'
import type { NamedPlace } from '#shared/domain/named-place.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Reading, Writing } from '../access.ts'

/** A text that somebody wrote about something else than the person who is looked for. */
export interface TextOfOthers extends NamedPlace {
  readonly words: string
}

interface TextRow {
  readonly id: Id
  readonly label: string
  readonly words: string
  readonly person: Id | null
  readonly request: Id | null
}

/** Rows looked at between two breaths: a few milliseconds of work. */
const CHUNK = 400

const LABEL = `person.family_name || coalesce(', ' || person.given_name, '')`

const people = selectRows<TextRow & { number: number }, [after: number, but: Id, limit: number]>(
  `SELECT number, id, ${LABEL} AS label, id AS person, NULL AS request,
     concat_ws(char(10), notes, emergency_contact, organization, occupation, address,
       (SELECT group_concat(verified_by, char(10)) FROM person_skill WHERE person = person.id),
       (SELECT group_concat(source, char(10)) FROM availability WHERE person = person.id),
       (SELECT group_concat(concat_ws(char(10), mission, function, body), char(10))
          FROM experience WHERE person = person.id)) AS words
   FROM person WHERE number > ? AND id <> ? ORDER BY number LIMIT ?`,
)

const OF_POSITION = `JOIN person ON person.id = candidacy.person
   JOIN position ON position.id = candidacy.position`
const OF_CANDIDACY = `${LABEL} || ' · ' || position.title AS label,
     candidacy.person AS person, position.request AS request`

// What is kept of requests, positions and providers is little; what is kept of candidacies only where
// somebody wrote something.
const smaller = (
  [
    [
      'request',
      `SELECT id, title AS label, NULL AS person, id AS request,
         concat_ws(char(10), title, reference, organ, funding, officer, notes,
           (SELECT group_concat(concat_ws(char(10), name, reference, contact), char(10))
              FROM request_party WHERE request = request.id)) AS words FROM request`,
    ],
    [
      'requestReason',
      `SELECT request.id, title AS label, NULL AS person, request.id AS request, reason AS words
       FROM request_event JOIN request ON request.id = request_event.request
       WHERE reason IS NOT NULL`,
    ],
    [
      'precondition',
      `SELECT request.id, title AS label, NULL AS person, request.id AS request,
         concat_ws(char(10), author, note) AS words
       FROM precondition JOIN request ON request.id = precondition.request`,
    ],
    [
      'assessment',
      `SELECT assessment.id, title AS label, NULL AS person, request.id AS request,
         concat_ws(char(10), findings, recommendation, programme,
           (SELECT group_concat(concat_ws(char(10), name, role), char(10))
              FROM assessment_member WHERE assessment = assessment.id)) AS words
       FROM assessment JOIN request ON request.id = assessment.request`,
    ],
    [
      'recommendation',
      `SELECT recommendation.id, concat_ws(' ', number, title) AS label, NULL AS person,
         request.id AS request, concat_ws(char(10), text, source, addressed_to, note) AS words
       FROM recommendation JOIN request ON request.id = recommendation.request`,
    ],
    [
      'budget',
      `SELECT budget.id, title AS label, NULL AS person, request.id AS request,
         concat_ws(char(10), note,
           (SELECT group_concat(value ->> '$.what', char(10)) FROM json_each(lines))) AS words
       FROM budget JOIN request ON request.id = budget.request`,
    ],
    [
      'document',
      `SELECT id, name AS label, NULL AS person,
         CASE owner_kind WHEN 'request' THEN owner END AS request,
         concat_ws(char(10), name, note, added_by) AS words
       FROM document WHERE owner_kind = 'request'`,
    ],
    [
      'position',
      `SELECT position.id, position.title AS label, NULL AS person, position.request AS request,
         concat_ws(char(10), position.title, location, position.notes) AS words FROM position`,
    ],
    [
      'candidacyReason',
      `SELECT candidacy.id, ${OF_CANDIDACY}, candidacy.reason AS words FROM candidacy ${OF_POSITION}
       WHERE candidacy.reason IS NOT NULL
       UNION SELECT candidacy.id, ${OF_CANDIDACY}, candidacy_event.reason AS words
       FROM candidacy_event JOIN candidacy ON candidacy.id = candidacy_event.candidacy ${OF_POSITION}
       WHERE candidacy_event.reason IS NOT NULL
       UNION SELECT candidacy.id, ${OF_CANDIDACY}, candidacy.remark AS words FROM candidacy ${OF_POSITION}
       WHERE candidacy.remark IS NOT NULL`,
    ],
    [
      'setAside',
      `SELECT candidacy.id, ${OF_CANDIDACY}, candidacy_override.reason AS words
       FROM candidacy_override JOIN candidacy ON candidacy.id = candidacy_override.candidacy ${OF_POSITION}`,
    ],
    [
      'nomination',
      `SELECT candidacy.id, ${OF_CANDIDACY}, nomination.reference AS words
       FROM nomination JOIN candidacy ON candidacy.id = nomination.candidacy ${OF_POSITION}
       WHERE nomination.reference IS NOT NULL`,
    ],
    [
      'providerAsk',
      `SELECT provider_ask.id, provider.name || ' · ' || position.title AS label, NULL AS person,
         provider_ask.request AS request, concat_ws(char(10), reference, note) AS words
       FROM provider_ask JOIN provider ON provider.id = provider_ask.provider
       JOIN position ON position.id = provider_ask.position
       WHERE reference IS NOT NULL OR note IS NOT NULL`,
    ],
    [
      'candidateNote',
      `SELECT candidate_note.id, ${OF_CANDIDACY}, candidate_note.text AS words
       FROM candidate_note JOIN candidacy ON candidacy.id = candidate_note.candidacy ${OF_POSITION}`,
    ],
    [
      'letterTemplate',
      `SELECT id, subject AS label, NULL AS person, NULL AS request,
         concat_ws(char(10), subject, body) AS words FROM letter_template`,
    ],
    [
      'deployment',
      `SELECT deployment.id, ${LABEL} || ' · ' || position.title AS label, person.id AS person,
         position.request AS request,
         concat_ws(char(10), deployment.reason, deployment.funding, (SELECT group_concat(reason, char(10))
           FROM deployment_event WHERE deployment = deployment.id)) AS words
       FROM deployment JOIN person ON person.id = deployment.person
       JOIN position ON position.id = deployment.position`,
    ],
    [
      'decision',
      `SELECT decision.id, ${LABEL} || ' · ' || position.title AS label, person.id AS person,
         position.request AS request, decision.reason AS words
       FROM decision JOIN person ON person.id = decision.person
       JOIN position ON position.id = decision.position WHERE decision.reason IS NOT NULL`,
    ],
    [
      'provider',
      `SELECT id, name AS label, NULL AS person, NULL AS request,
         concat_ws(char(10), name, short_name, contact_name, contact_email, contact_phone, notes) AS words
       FROM provider`,
    ],
    [
      'fileName',
      `SELECT id, file AS label, NULL AS person, NULL AS request,
         concat_ws(char(10), file, sheet) AS words FROM import_batch`,
    ],
    [
      'exchange',
      `SELECT id, file AS label, NULL AS person, NULL AS request,
         concat_ws(char(10), file, counterpart, purpose) AS words FROM exchange`,
    ],
  ] as const
).map(([text, sql]) => ({ text, rows: selectRows<TextRow>(sql) }))

/**
 * Every text that is kept of others than one person, in steps of a few milliseconds: a person's record is
 * one text, a reason is one each.
 */
export function* textsOfOthers(
  { sqlite }: Reading,
  but: Id,
): Generator<readonly (TextOfOthers & { readonly id: Id })[]> {
  let after = 0
  for (;;) {
    const rows = people.all(sqlite, after, but, CHUNK)
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.number
    yield rows.map(({ number: _number, ...row }) => ({ text: 'person', ...row }))
  }
  for (const { text, rows } of smaller) {
    const of = rows.all(sqlite).filter(({ person }) => person !== but)
    for (let first = 0; first < of.length; first += CHUNK)
      yield of.slice(first, first + CHUNK).map((row) => ({ text, ...row }))
  }
}

/** What stood before and after one change of something else than the person who is looked for. */
export interface HistoryOfOthers {
  readonly seq: number
  readonly entity: Entity
  /** JSON objects. */
  readonly before: string | null
  readonly after: string | null
}

const historyOfOthers = selectRows<HistoryOfOthers, [after: number, but: Id, limit: number]>(
  `SELECT seq, entity, before, after FROM history
   WHERE seq > ? AND subject IS NOT ? AND erased_at IS NULL ORDER BY seq LIMIT ?`,
)

/** What the history keeps of others than one person, in steps of a few milliseconds. */
export function* historyOfOthersThan(
  { sqlite }: Reading,
  but: Id,
): Generator<readonly HistoryOfOthers[]> {
  let after = 0
  for (;;) {
    const rows = historyOfOthers.all(sqlite, after, but, CHUNK)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.seq
    yield rows
  }
}

const renaming = changeRows<[of: { id: Id; file: string }]>(
  'UPDATE import_batch SET file = @file, sheet = NULL WHERE id = @id',
)

const renamingOrigin = changeRows<[of: { id: Id; file: string }]>(
  'UPDATE person SET provenance_file = @file WHERE import_batch = @id',
)

/** Gives an imported list another file name, also where people say that they came from it. */
export function renameList({ sqlite }: Writing, of: { id: Id; file: string }): void {
  renaming.run(sqlite, of)
  renamingOrigin.run(sqlite, of)
}
