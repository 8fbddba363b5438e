import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import { overrideColumns } from '#shared/exchange/deployment-layout.ts'
import { orderWords } from '#shared/search/order-words.ts'
import type { RosterColumn } from '#shared/exchange/roster-columns.ts'
import { recordLayout } from '#shared/exchange/record-layout.ts'
import { rosterLayout } from '#shared/exchange/roster-layout.ts'
import type { Id } from '#shared/domain/common.ts'
import { cellIn, type ExportCell, layOut, type LayoutCell, rowsIn } from '#shared/exchange/table.ts'
import type { MatchPerson } from '#shared/matching/index.ts'
import { type Locale, phrase, say } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { allRosterRows } from '../roster/roster.ts'
import type { ShownOfRow } from '../../roster/roster-rows.ts'
import { providersOf, skillsOf } from '../../roster/store-words.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { overridesOfPeople, type PlacedOverride } from './override-lines.ts'
import type { RowsAhead } from '../../files/make-bytes.ts'
import { aboutBarred } from './about-barred.ts'
import { aboutQuery } from './about-query.ts'
import type { Export } from './write-tables.ts'

export interface RosterExport {
  readonly query: RosterQuery
  readonly sort: RosterSort
  readonly columns: readonly RosterColumn[]
  /** Only these; null writes everybody found. */
  readonly people: readonly Id[] | null
  readonly fields: 'columns' | 'record' | 'restricted'
  readonly purpose: string
  readonly language: Locale
}

function overridesOf({ id }: RosterRow, overrides: readonly PlacedOverride[]): LayoutCell {
  return {
    lines: overrides
      .filter(({ personId }) => personId === id)
      .map(({ position, criterion, reason }) =>
        phrase('documents.positionCriterionWhy', { position, criterion, why: reason }),
      ),
  }
}

const listOfColumn: Readonly<Partial<Record<RosterColumn, keyof MatchPerson>>> = {
  nationalities: 'nationalities',
  categories: 'categories',
  languages: 'languages',
  skills: 'skills',
  providers: 'offers',
  offerEnd: 'offers',
  availability: 'availability',
  tags: 'tags',
}

const detailColumns: ReadonlySet<RosterColumn> = new Set([
  ...(['formerName', 'email', 'phone', 'organization', 'occupation'] as const),
  ...(['consentOn', 'retainUntil', 'updated'] as const),
])

/** What of each record must be read for some columns. */
export function shownBy(columns: readonly RosterColumn[]): ShownOfRow {
  const lists = columns.flatMap((column) => listOfColumn[column] ?? [])
  return {
    lists: new Set(lists),
    strip: columns.includes('availability') || columns.includes('lastDeployment'),
    details: columns.some((column) => detailColumns.has(column)),
  }
}

/** Rows that are sent ahead at once. */
const AHEAD = 500

/**
 * What the roster table shows: same people, same columns, same order. What was set aside for one
 * of them has a sheet of its own, and in CSV a last column where there is any.
 */
export async function rosterExport(
  call: CallContext,
  { query, sort, columns, people, fields, purpose, language }: RosterExport,
  format: 'xlsx' | 'csv',
  task: TaskControl,
  ahead: Pick<RowsAhead, 'add'> | null,
): Promise<Export & { readonly people: readonly Id[] }> {
  const skills = skillsOf(call.sqlite)
  const skillValue = (id: string) => skills.valueOf(id)
  const providers = providersOf(call.sqlite)
  const shown = rosterLayout(columns, call.today, skillValue)
  const whole = recordLayout(fields === 'restricted', skillValue, (id) => providers.get(id))
  const shownCells = rowsIn(language, shown)
  const wholeCells = rowsIn(language, whole)
  const cellsOf = (row: RosterRow): ExportCell[] =>
    fields === 'columns'
      ? shownCells(row)
      : wholeCells(expectFound(findPerson(call, row.id), 'person'))
  /** Those that were not sent ahead. */
  let rows: ExportCell[][] = []
  const written: Id[] = []
  const barred: RosterRow[] = []
  const setAside: ExportCell[] = []
  const overrides: PlacedOverride[] = []
  const read = shownBy(fields === 'columns' ? columns : [])
  for await (const chunk of allRosterRows(call, query, sort, { only: people, shown: read })) {
    const ofChunk = await overridesOfPeople(
      call,
      chunk.rows.map(({ id }) => id),
    )
    overrides.push(...ofChunk)
    for (const row of chunk.rows) {
      rows.push(cellsOf(row))
      written.push(row.id)
      if (row.notProposed !== null) barred.push(row)
      if (ahead && rows.length >= AHEAD) {
        ahead.add(rows)
        rows = []
      }
      if (ahead === null)
        setAside.push(ofChunk.length === 0 ? null : cellIn(language, overridesOf(row, ofChunk)))
      task.progress('host.stageReading', written.length, chunk.found)
      await task.breathe()
    }
  }
  const sheet = phrase('documents.sheetRoster')
  const main =
    fields === 'columns' ? layOut(language, sheet, shown, []) : layOut(language, sheet, whole, [])
  const setAsideWhy = phrase('documents.setAsideWhy')
  const beside = format === 'csv' && overrides.length > 0
  task.progress('host.stageWriting', 0, written.length)
  return {
    people: written,
    language,
    title: phrase('documents.titleRoster'),
    main: beside
      ? {
          name: main.name,
          headers: [...main.headers, say(language, setAsideWhy)],
          widths: [...main.widths, 44],
          rows: rows.map((row, at) => [...row, setAside[at] ?? null]),
        }
      : { ...main, rows },
    further: [layOut(language, setAsideWhy, overrideColumns, overrides)],
    about: [
      ['documents.aboutPeople', written.length],
      ...(people === null
        ? aboutQuery(call, query, skillValue)
        : [['documents.aboutNarrowed', phrase('documents.aboutPeopleChosen')] as const]),
      [
        'documents.aboutOrder',
        phrase('documents.aboutOrderBy', {
          by: orderWords(sort.by),
          descending: sort.descending ? 'yes' : 'no',
        }),
      ],
      ...aboutBarred(barred),
      ...(fields === 'restricted'
        ? ([
            ['documents.aboutRestricted', phrase('documents.aboutRestrictedRoster')],
            ['documents.aboutPurpose', purpose],
          ] as const)
        : []),
    ],
  }
}
