import { cefrName, countryName, languageName } from '#shared/catalogue/index.ts'
import { formatPeriod } from '#shared/calendar/index.ts'
import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import { overrideColumns } from '#shared/exchange/deployment-layout.ts'
import type { RosterColumn } from '#shared/exchange/roster-columns.ts'
import { rosterLayout } from '#shared/exchange/roster-layout.ts'
import { type ExportCell, layOut } from '#shared/exchange/table.ts'
import { phrase, say } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { allRosterRows } from '../roster/roster.ts'
import { listProviders } from '../../store/repositories/providers.ts'
import { listSkills } from '../../store/repositories/skills.ts'
import { overridesOfPeople, type PlacedOverride } from './override-lines.ts'
import type { About, Export } from './write-tables.ts'

export interface RosterExport {
  readonly query: RosterQuery
  readonly sort: RosterSort
  readonly columns: readonly RosterColumn[]
}

/** What the list was narrowed to, so that the export can be understood without the screen. */
function aboutQuery(
  call: CallContext,
  query: RosterQuery,
  skillNames: (skill: string) => string,
): About {
  const providers = new Map(listProviders(call).map(({ id, name }) => [id, name]))
  const lines: readonly (readonly [string, string])[] = [
    ['Words', query.text],
    [
      'Category',
      query.categories
        .map((category) => say('en', phrase(`catalogue.category.${category}`)))
        .join(' or '),
    ],
    ['Kind of provider', query.providerKinds.join(' or ')],
    ['Provider', query.providers.map((id) => providers.get(id) ?? id).join(' or ')],
    ['Nationality', query.nationalities.map((code) => countryName(code, 'en')).join(' or ')],
    [
      'Language',
      query.languages
        .map(
          ({ language, level, mode }) =>
            `${languageName(language, 'en')} ${mode} ${cefrName(level)} or better`,
        )
        .join(' and '),
    ],
    [
      'Skill',
      query.skills
        .map(({ skill, level }) =>
          level === null ? skillNames(skill) : `${skillNames(skill)} level ${level} or better`,
        )
        .join(' and '),
    ],
    ['Free on every day of', query.free ? formatPeriod(query.free) : ''],
    ['Record', query.record.join(' and ')],
  ]
  const stated = lines.filter(([, text]) => text !== '')
  return stated.length === 0
    ? [['Narrowed to', 'everybody on the roster']]
    : stated.map(([label, text]) => [`Narrowed to: ${label}`, text] as const)
}

function overridesOf({ id }: RosterRow, overrides: readonly PlacedOverride[]): ExportCell {
  return (
    overrides
      .filter(({ personId }) => personId === id)
      .map(({ position, criterion, reason }) => `${position}: ${criterion}: ${reason}`)
      .join('\n') || null
  )
}

/**
 * What the roster table shows: same people, same columns, same order. What was set aside for one
 * of them has a sheet of its own, and in CSV a last column where there is any.
 */
export async function rosterExport(
  call: CallContext,
  { query, sort, columns }: RosterExport,
  format: 'xlsx' | 'csv',
  task: TaskControl,
): Promise<Export> {
  const own = new Map(listSkills(call).map(({ id, name }) => [id, name]))
  const skillNames = (skill: string): string => own.get(skill) ?? skill
  const layout = rosterLayout(columns, call.today, skillNames)
  const rows: ExportCell[][] = []
  const setAside: ExportCell[] = []
  const overrides: PlacedOverride[] = []
  for await (const chunk of allRosterRows(call, query, sort)) {
    const ofChunk = await overridesOfPeople(
      call,
      chunk.rows.map(({ id }) => id),
    )
    overrides.push(...ofChunk)
    for (const row of chunk.rows) {
      rows.push(layout.map(({ cell }) => cell(row)))
      setAside.push(overridesOf(row, ofChunk))
      task.progress('host.stageReading', rows.length, chunk.found)
      await task.breathe()
    }
  }
  const main = layOut('Roster', layout, [])
  const beside = format === 'csv' && overrides.length > 0
  task.progress('host.stageWriting', 0, rows.length)
  return {
    title: 'Roster',
    main: beside
      ? {
          name: main.name,
          headers: [...main.headers, 'Set aside, and why'],
          widths: [...main.widths, 44],
          rows: rows.map((row, at) => [...row, setAside[at] ?? null]),
        }
      : { ...main, rows },
    further: [layOut('Set aside, and why', overrideColumns, overrides)],
    about: [
      ['People', rows.length],
      ...aboutQuery(call, query, skillNames),
      ['Order', `${sort.by}${sort.descending ? ', descending' : ''}`],
    ],
  }
}
