import type { Id } from '#shared/domain/common.ts'
import type { Entity, HistoryEntry } from '#shared/domain/history.ts'
import { type Phrase, phraseSchema } from '#shared/text/index.ts'
import type { Reading } from '../access.ts'
import type { Database } from '../sqlite.ts'
import { selectRows, selectValues } from '../statement.ts'
import { isTakenBack, type KeptChangeSet, keptOf } from './change-sets.ts'
import type { ChangeSetRecord } from './change-sets.ts'
import { entryOf, type HistoryRow } from './history.ts'

/** What change sets are looked for by; null asks for nothing. Lists are JSON of ids. */
export interface ChangesAsked {
  /** Change sets whose words fit, people whose changes do, and other records whose changes do. */
  readonly sets: string | null
  readonly people: string | null
  readonly things: string | null
  /** One person with the records merged into them, and the records of one request. */
  readonly person: string | null
  readonly request: string | null
  readonly kind: Entity | null
  readonly by: string | null
  /** Instants: from the first on, and before the last. */
  readonly from: string | null
  readonly before: string | null
  readonly missing: 0 | 1
}

/** What was removed by a change set and is not there again. */
const missing = `EXISTS (
  SELECT 1 FROM history AS gone WHERE gone.change_set = change_set.id AND gone.action = 'removed'
    AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.entity_id = gone.entity_id
      AND later.entity = gone.entity AND later.seq > gone.seq))`

const fitting = `FROM change_set
  WHERE (@by IS NULL OR by_user = @by)
    AND (@from IS NULL OR at >= @from)
    AND (@before IS NULL OR at < @before)
    AND (@kind IS NULL OR id IN (SELECT change_set FROM history WHERE entity = @kind))
    AND (@person IS NULL OR id IN (SELECT change_set FROM history
      WHERE subject IN (SELECT value FROM json_each(@person))))
    AND (@request IS NULL OR id IN (SELECT change_set FROM history
      WHERE entity_id IN (SELECT value FROM json_each(@request))))
    AND (@sets IS NULL
      OR id IN (SELECT value FROM json_each(@sets))
      OR id IN (SELECT change_set FROM history
        WHERE subject IN (SELECT value FROM json_each(@people)))
      OR id IN (SELECT change_set FROM history
        WHERE entity_id IN (SELECT value FROM json_each(@things))))
    AND (@missing = 0 OR ${missing})`

const pageOfSets = selectRows<
  ChangeSetRecord,
  [of: ChangesAsked & { offset: number; limit: number }]
>(`SELECT * ${fitting} ORDER BY number DESC LIMIT @limit OFFSET @offset`)

const countOfSets = selectValues<number, [of: ChangesAsked]>(`SELECT count(*) ${fitting}`)

/** Change sets that fit, the newest first, and how many there are. */
export function pageOfChanges(
  { sqlite }: Reading,
  asked: ChangesAsked,
  offset: number,
  limit: number,
): { rows: KeptChangeSet[]; found: number } {
  return {
    rows: pageOfSets.all(sqlite, { ...asked, offset, limit }).map(keptOf),
    found: countOfSets.get(sqlite, asked) ?? 0,
  }
}

const kindsOfSet = selectRows<{ entity: Entity; rows: number }, [changeSet: Id]>(
  `SELECT entity, count(*) AS rows FROM history
   WHERE change_set = ? GROUP BY entity ORDER BY entity`,
)

const anyErased = selectValues<1, [changeSet: Id]>(
  'SELECT 1 FROM history WHERE change_set = ? AND erased_at IS NOT NULL LIMIT 1',
)

const isMissing = selectValues<1, [id: Id]>(`SELECT 1 FROM change_set WHERE id = ? AND ${missing}`)

interface Counted {
  readonly records: number
  readonly kinds: Entity[]
}

/** What a change set changed, counted, and how it stands. */
export interface ChangeFacts extends Counted {
  readonly state: 'stands' | 'undone' | 'final' | 'erased'
  readonly missing: boolean
}

export function factsOfChange(call: Reading, { id, final }: KeptChangeSet): ChangeFacts {
  const isErased = anyErased.get(call.sqlite, id) !== undefined
  return {
    ...countedOf(call, id),
    // Of an erasure it is said that it erased; of another change of theirs, too.
    state: isErased ? 'erased' : final ? 'final' : isTakenBack(call, id) ? 'undone' : 'stands',
    missing: isMissing.get(call.sqlite, id) !== undefined,
  }
}

/** Rows of a change set stand for ever: those of an import of thousands are counted once. */
const counted = new WeakMap<Database, Map<Id, Counted>>()

/** Kept at the most; each is a few words. */
const MOST_COUNTED = 5000

function countedOf({ sqlite }: Reading, id: Id): Counted {
  let known = counted.get(sqlite)
  if (known === undefined || known.size > MOST_COUNTED)
    counted.set(sqlite, (known = new Map<Id, Counted>()))
  const before = known.get(id)
  if (before !== undefined) return before
  const kinds = kindsOfSet.all(sqlite, id)
  const now = {
    records: kinds.reduce((sum, { rows }) => sum + rows, 0),
    kinds: kinds.map(({ entity }) => entity),
  }
  known.set(id, now)
  return now
}

const authors = selectValues<string>('SELECT DISTINCT by_user FROM change_set ORDER BY by_user')

/** Who ever changed anything. */
export const authorsOfChanges = ({ sqlite }: Reading): string[] => authors.all(sqlite)

const wordsOfSets = selectRows<{ id: Id; by: string; what: string }>(
  'SELECT id, by_user AS by, what FROM change_set',
)

/** What is said of every change, with who made it. */
export function wordsOfChanges({ sqlite }: Reading): { id: Id; by: string; what: Phrase }[] {
  return wordsOfSets
    .all(sqlite)
    .map(({ id, by, what }) => ({ id, by, what: phraseSchema.parse(JSON.parse(what)) }))
}

const pageOfSet = selectRows<HistoryRow, [changeSet: Id, limit: number, offset: number]>(
  'SELECT * FROM history WHERE change_set = ? ORDER BY seq LIMIT ? OFFSET ?',
)

/** What one change set changed, in the order in which it was done. */
export function pageOfEntries(
  { sqlite }: Reading,
  changeSet: Id,
  offset: number,
  limit: number,
): HistoryEntry[] {
  return pageOfSet.all(sqlite, changeSet, limit, offset).map(entryOf)
}

type RecordsAsked = { readonly entity: Entity; readonly ids: string }

const pageOfRecord = selectRows<HistoryRow, [of: RecordsAsked & { limit: number; offset: number }]>(
  `SELECT * FROM history WHERE entity_id IN (SELECT value FROM json_each(@ids)) AND entity = @entity
   ORDER BY seq DESC LIMIT @limit OFFSET @offset`,
)

const countOfRecord = selectValues<number, [of: RecordsAsked]>(
  `SELECT count(*) FROM history
   WHERE entity_id IN (SELECT value FROM json_each(@ids)) AND entity = @entity`,
)

/** Changes of records of one kind, the newest first. */
export function pageOfRecords(
  { sqlite }: Reading,
  entity: Entity,
  of: readonly string[],
  offset: number,
  limit: number,
): { rows: HistoryEntry[]; found: number } {
  const asked = { entity, ids: JSON.stringify(of) }
  return {
    rows: pageOfRecord.all(sqlite, { ...asked, offset, limit }).map(entryOf),
    found: countOfRecord.get(sqlite, asked) ?? 0,
  }
}

const namedLike = selectRows<{ id: Id; name: string }>(
  `SELECT id, title || ' ' || coalesce(reference, '') AS name FROM request
   UNION ALL SELECT id, title FROM position
   UNION ALL SELECT id, name || ' ' || coalesce(short_name, '') FROM provider`,
)

/** Everything that is called by its own words and is not a person. */
export const namedThings = ({ sqlite }: Reading): { id: Id; name: string }[] =>
  namedLike.all(sqlite)

const ofRequest = selectValues<string, [of: { request: Id }]>(
  `WITH place AS (
     SELECT id FROM position WHERE request = @request
     UNION SELECT entity_id FROM history
       WHERE entity = 'position' AND action <> 'changed' AND coalesce(after, before) ->> '$.request' = @request)
   SELECT @request UNION SELECT id FROM place
   UNION SELECT entity_id FROM history
     WHERE entity IN ('candidacy', 'deployment', 'assessment', 'recommendation', 'budget', 'document', 'providerAsk', 'letter', 'contribution', 'servedPost')
       AND action <> 'changed'
       AND (coalesce(after, before) ->> '$.position' IN (SELECT id FROM place)
         OR coalesce(after, before) ->> '$.request' = @request
         OR coalesce(after, before) ->> '$.owner' = @request)`,
)

/** A request and everything that was ever part of it: positions, candidacies, deployments, documents, what was asked. */
export const recordsOfRequest = ({ sqlite }: Reading, request: Id): string[] =>
  ofRequest.all(sqlite, { request })

const present = selectRows<{ id: string; name: string }, [of: { ids: string }]>(
  `WITH asked AS (SELECT value AS id FROM json_each(@ids))
   SELECT id, family_name || coalesce(', ' || given_name, '') AS name FROM person WHERE id IN asked
   UNION ALL SELECT id, coalesce(short_name, name) FROM provider WHERE id IN asked
   UNION ALL SELECT id, title FROM request WHERE id IN asked
   UNION ALL SELECT id, title FROM position WHERE id IN asked
   UNION ALL SELECT id, title FROM position_template WHERE id IN asked
   UNION ALL SELECT id, name FROM fund WHERE id IN asked
   UNION ALL SELECT id, name FROM skill WHERE id IN asked AND seeded = 0
   UNION ALL SELECT id, name FROM document WHERE id IN asked
   UNION ALL SELECT id, name FROM export_layout WHERE id IN asked
   UNION ALL SELECT id, name FROM checklist_item WHERE id IN asked AND name IS NOT NULL
   UNION ALL SELECT id, written FROM value_alias WHERE id IN asked
   UNION ALL SELECT id, file FROM import_batch WHERE id IN asked
   UNION ALL SELECT candidacy.id, family_name || coalesce(', ' || given_name, '') || ' – ' || position.title
     FROM candidacy JOIN person ON person.id = person JOIN position ON position.id = position
     WHERE candidacy.id IN asked
   UNION ALL SELECT deployment.id, family_name || coalesce(', ' || given_name, '') || ' – ' || position.title
     FROM deployment JOIN person ON person.id = person JOIN position ON position.id = position
     WHERE deployment.id IN asked`,
)

/** What records are called now, by their ids; what is not there has no name. */
export function presentNames({ sqlite }: Reading, ids: Iterable<string>): Map<string, string> {
  const asked = { ids: JSON.stringify([...new Set(ids)]) }
  return new Map(present.all(sqlite, asked).map(({ id, name }) => [id, name]))
}

const lastStates = selectRows<
  { id: string; entity: Entity; state: string | null },
  [of: { ids: string }]
>(
  `SELECT entity_id AS id, entity, before AS state FROM history
   WHERE entity_id IN (SELECT value FROM json_each(@ids)) AND action = 'removed' ORDER BY seq`,
)

/** What stood of records when they were removed, the last time each was. Of who was erased, nothing. */
export function removedStates(
  { sqlite }: Reading,
  ids: Iterable<string>,
): Map<string, Readonly<Record<string, unknown>>> {
  const rows = lastStates.all(sqlite, { ids: JSON.stringify([...new Set(ids)]) })
  return new Map(
    rows.flatMap(({ id, state }) =>
      state === null ? [] : [[id, JSON.parse(state) as Readonly<Record<string, unknown>>] as const],
    ),
  )
}
