import type { Id } from '#shared/domain/common.ts'
import { dayNumber } from '#shared/calendar/index.ts'
import { narrowingLists, type RosterQuery } from '#shared/search/roster-query.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import type { Narrowing } from '#shared/search/facets/narrowing.ts'
import { recordFactsOf } from '#shared/search/facets/record-facts.ts'
import type { CallContext } from '../call-context.ts'
import { askedPairs } from '../duplicates/open-pairs.ts'
import type { ComparedRoster } from '../duplicates/pair-memory.ts'
import type { Reading } from '../store/access.ts'
import type { Database } from '../store/sqlite.ts'
import { selectValues } from '../store/statement.ts'
import { keptTooLong } from '../store/retention.ts'
import { findText, type TextHits } from '../store/search/find-text.ts'
import { orderOf } from './orders.ts'
import { perVersion } from './per-version.ts'
import { rowNumbers } from './row-numbers.ts'
import { providersOf, skillsOf, storeWords } from './store-words.ts'

type Asking = Pick<CallContext, 'sqlite' | 'today' | 'roster' | 'pairs'>

/** Whom the text of a query finds; null where it has no word. */
export function textHits({ sqlite }: Reading, text: string): TextHits | null {
  return perVersion(sqlite, `text:${text}`, () => {
    const { places } = orderOf(sqlite, { by: 'name', descending: false })
    return findText(sqlite, text, storeWords(sqlite), (number) => places[number] ?? 0)
  })
}

/** Whether a query asks for anything but words. */
export function isNarrowed(query: RosterQuery): boolean {
  return (
    query.free !== null ||
    query.changes.length > 0 ||
    query.people.length > 0 ||
    query.conditions.length > 0 ||
    narrowingLists.some((list) => query[list].length > 0)
  )
}

function factsOf(
  asking: Asking,
  columns: RosterColumns,
  numbers: Int32Array,
  compared: ComparedRoster | null,
): Uint8Array {
  const key = `facts:${columns.version}:${asking.today}:${compared?.version ?? 'none'}`
  return perVersion(asking.sqlite, key, () => {
    const { open } = askedPairs(asking, compared?.pairs() ?? [])
    const duplicates = new Set(open.flatMap((pair) => pair.numbers))
    const old = keptTooLong(asking.sqlite, asking.today, columns.measures)
    const isOf = (found: ReadonlySet<number>) => (row: number) => found.has(numbers[row] ?? 0)
    return recordFactsOf(columns, asking.today, isOf(duplicates), isOf(old))
  })
}

/** A query on the roster in memory, and the person number of every row there. */
export async function narrowingOf(
  asking: Asking,
  query: RosterQuery,
): Promise<Narrowing & { readonly numbers: Int32Array }> {
  // Who asks for possible duplicates waits until everybody is compared; others are told without them.
  const compared = await (asksForDuplicates(query) ? asking.pairs.compared() : asking.pairs.known())
  const columns = await asking.roster.columns()
  const { sqlite } = asking
  const numbers = rowNumbers(sqlite, columns)
  const hits = textHits(asking, query.text)
  return {
    columns,
    query,
    numbers,
    today: dayNumber(asking.today),
    textRows: withinNamed(sqlite, query, hits === null ? null : rowsFound(hits, numbers), numbers),
    facts: factsOf(asking, columns, numbers, compared),
    isCompared: compared !== null,
    skills: skillsOf(sqlite),
    providers: providersOf(sqlite),
    brought: broughtBy(sqlite, query, numbers),
  }
}

function asksForDuplicates({ record, conditions }: RosterQuery): boolean {
  return (
    record.includes('possibleDuplicate') ||
    conditions.some((group) =>
      group.conditions.some((each) => each.by === 'record' && each.fact === 'possibleDuplicate'),
    )
  )
}

const importedBy = selectValues<number, [batch: Id]>(
  `SELECT DISTINCT person.number FROM import_row JOIN person ON person.id = import_row.person
   WHERE batch = ? AND outcome IN ('added', 'updated')`,
)

// Of two equal records that were merged, the one that stayed did not change.
const changedBy = selectValues<number, [of: { changeSet: Id }]>(
  `SELECT person.number FROM history JOIN person ON person.id = history.entity_id
   WHERE history.change_set = @changeSet AND history.entity = 'person'
   UNION SELECT person.number FROM person_merge JOIN person ON person.id = person_merge.person
   WHERE person_merge.change_set = @changeSet`,
)

/** The rows that each import that a query names brought. */
function broughtBy(
  sqlite: Database,
  { imports, conditions }: RosterQuery,
  numbers: Int32Array,
): ReadonlyMap<Id, Uint8Array> {
  const inConditions = conditions.flatMap((group) =>
    group.conditions.flatMap((each) => (each.by === 'import' ? [each.import] : [])),
  )
  return new Map(
    [...new Set([...imports, ...inConditions])].map((batch) => {
      const people = new Set(importedBy.all(sqlite, batch))
      return [batch, rowsWhere(numbers, (number) => people.has(number))]
    }),
  )
}

const listed = selectValues<number, [ids: string]>(
  'SELECT number FROM person WHERE id IN (SELECT value FROM json_each(?))',
)

/** The rows that the words find, of those whom the changes of a query touched and whom it names. */
function withinNamed(
  sqlite: Database,
  { changes, people }: RosterQuery,
  textRows: Uint8Array | null,
  numbers: Int32Array,
): Uint8Array | null {
  const asked = [
    ...(changes.length === 0
      ? []
      : [new Set(changes.flatMap((changeSet) => changedBy.all(sqlite, { changeSet })))]),
    ...(people.length === 0 ? [] : [new Set(listed.all(sqlite, JSON.stringify(people)))]),
  ]
  if (asked.length === 0) return textRows
  return rowsWhere(
    numbers,
    (number, row) =>
      asked.every((of) => of.has(number)) && (textRows === null || textRows[row] === 1),
  )
}

function rowsFound({ strict, close }: TextHits, numbers: Int32Array): Uint8Array {
  const most = numbers.reduce((highest, number) => Math.max(highest, number), 0)
  const found = new Uint8Array(most + 1)
  for (const number of strict) found[number] = 1
  for (const number of close) found[number] = 1
  return rowsWhere(numbers, (number) => found[number] === 1)
}

/** 1 for each row whose person fits; a loop, because it runs over everybody at each key typed. */
function rowsWhere(
  numbers: Int32Array,
  fits: (number: number, row: number) => boolean,
): Uint8Array {
  const rows = new Uint8Array(numbers.length)
  for (let row = 0; row < numbers.length; row += 1) if (fits(numbers[row] ?? 0, row)) rows[row] = 1
  return rows
}
