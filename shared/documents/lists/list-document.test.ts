import { describe, expect, it } from 'vitest'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { phrase, say, type Value } from '../../text/index.ts'
import { wordDocument, type WordedTable } from '../word-document.ts'
import { builtInLayouts } from './built-in-layouts.ts'
import { listColumn } from './list-columns.ts'
import { listDocument, type WrittenList } from './list-document.ts'
import { isRestricted, listLayout, type ListLayout, writtenColumns } from './list-layout.ts'
import type { ListedRow } from './listed-row.ts'

const request = aRequest()
const observer = aPosition(request.id, { title: 'Observer', category: 'longTermObserver' })
const analyst = aPosition(request.id, { title: 'Analyst' })
const norway = aProvider({ name: 'Norway' })
const canada = aProvider({ name: 'Canada' })

function aRow(
  changes: Parameters<typeof aPerson>[0],
  position = observer,
  provider = norway,
): ListedRow {
  return {
    person: aPerson({ email: 'private@example.org', passportNumber: 'EX1', ...changes }),
    providers: [{ provider, valid: true }],
    listed: null,
    placement: {
      ...{
        position,
        positionPlace: position === observer ? 0 : 1,
        request,
        funding: 'Trust Fund',
        travel: null,
      },
      ...{ from: '2027-03-01', to: '2027-06-30', nominatedOn: null, reference: null },
      ...{ state: phrase('deployments.statusPlanned'), overrides: [], problems: [] },
    },
  }
}

const rows = [
  aRow({ familyName: 'Benali', sex: 'female', nationalities: ['MA'] }, analyst),
  aRow({ familyName: 'Émond', sex: 'male', nationalities: ['CA'] }, observer, canada),
  aRow({ familyName: 'Dahl', sex: 'female', nationalities: ['NO'] }),
]

function listOfRows(layout: ListLayout, changes: Partial<WrittenList> = {}) {
  return wordDocument(
    listDocument({
      ...{ layout, language: 'en', rows, facts: [], openPosts: [], setAside: [] },
      title: phrase('documents.titleDeployments', { request: 'Togo 2027' }),
      subject: 'Togo 2027',
      words: {
        today: '2027-02-01',
        skillValue: (skill: string): Value => ({ skill }),
        provider: () => undefined,
      },
      stamp: { on: '2027-02-01', at: '2027-02-01T09:00:00Z', by: 'A. Clerk', narrowed: [] },
      ...changes,
    }),
  )
}

const built = (id: string): ListLayout => {
  const found = builtInLayouts.placements.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const tablesOf = (document: ReturnType<typeof listOfRows>): WordedTable[] =>
  document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
const texts = (table: WordedTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) => ('group' in row ? [row.group] : row.map((cell) => cell.text)))

describe('what leaves when nobody chose', () => {
  const document = listOfRows(builtInLayouts.placements[0])

  it('is in the order of positions, then of names as the language sorts them', () => {
    expect(texts(tablesOf(document)[0]).map(([number, , name]) => [number, name])).toEqual([
      ['1', 'Dahl'],
      ['2', 'Émond'],
      ['3', 'Benali'],
    ])
  })
  it('holds no ways to reach people, no passport data and nothing the office noted for itself', () => {
    const kinds = writtenColumns(builtInLayouts.placements[0]).map(
      ({ column }) => listColumn(column).privacy,
    )
    expect(new Set(kinds)).toEqual(new Set(['open']))
    const all = JSON.stringify(document)
    for (const secret of ['private@example.org', 'EX1', 'Trust Fund'])
      expect(all).not.toContain(secret)
  })
  it('says how many are women, in per cent too, and what the balance is', () => {
    const [section] = document.sections
    const figures = section?.blocks.find((block) => block.kind === 'figures')
    expect(figures?.figures.map(({ label, value }) => [label, value.text])).toEqual([
      ['People', '3'],
      ['Women', '2 (67%)'],
      ['Nationalities', '3'],
      ['Providers', '2'],
    ])
    const [, regions, countries, providers, categories] = tablesOf(document)
    expect(texts(regions)).toEqual([
      ['African States', '1', '1', '100%'],
      ['Western European and other States', '2', '1', '50%'],
    ])
    expect(regions?.totals[0]?.map(({ text }) => text)).toEqual(['All', '3', '2', '67%'])
    expect(texts(countries).map(([name]) => name)).toEqual(['Canada', 'Morocco', 'Norway'])
    expect(texts(providers)[0]).toEqual(['Norway', '2', '2', '100%'])
    expect(texts(categories)).toHaveLength(2)
  })
  it('counts somebody with two posts once', () => {
    const twice = listOfRows(built('ministerial'), { rows: [...rows, ...rows.slice(0, 1)] })
    expect(texts(tablesOf(twice)[0])).toHaveLength(4)
    expect(tablesOf(twice)[1]?.totals[0]?.[1]?.text).toBe('3')
  })
})

describe('a layout', () => {
  it('that is put together by provider has a part for each, numbered anew', () => {
    const { sections, title } = listOfRows(built('perProvider'))
    expect(title).toBe('Nominations: Togo 2027')
    expect(sections.map(({ heading, apart }) => [heading, apart])).toEqual([
      ['Canada', false],
      ['Norway', true],
    ])
    const [canadian, norwegian] = tablesOf(listOfRows(built('perProvider')))
    expect(texts(canadian).map(([number]) => number)).toEqual(['1'])
    expect(texts(norwegian).map(([number]) => number)).toEqual(['1', '2'])
  })
  it('can put them together under headings, and sort the other way round', () => {
    const layout = {
      ...built('ministerial'),
      ...{ group: 'sex', parts: [], sort: [{ column: 'familyName', descending: true }] },
    } satisfies Partial<ListLayout> as ListLayout
    const [table] = tablesOf(listOfRows(layout))
    expect(texts(table).map(([first, , name]) => name ?? first)).toEqual([
      'Female (2)',
      'Dahl',
      'Benali',
      'Male (1)',
      'Émond',
    ])
  })
  it('has the words, the language and the header of the office', () => {
    const own: ListLayout = {
      ...built('ministerial'),
      ...{ title: 'Our team', language: 'fr', header: 'Office', parts: [] },
      columns: [
        { column: 'familyName', header: 'Who' },
        { column: 'from', header: '' },
      ],
    }
    const worded = listOfRows(own)
    expect(worded).toMatchObject({ title: 'Our team', subtitle: 'Togo 2027', header: 'Office' })
    expect(tablesOf(worded)[0]?.columns.map(({ header }) => header)).toEqual(['Who', 'Du'])
    expect(texts(tablesOf(worded)[0])[0]).toEqual(['Dahl', '1 mars 2027'])
  })
  it('writes private and restricted columns only where it says so', () => {
    const form = built('registrationForm')
    expect(isRestricted(form)).toBe(true)
    const without = { ...form, privateFields: false }
    expect(isRestricted(without)).toBe(false)
    expect(JSON.stringify(listOfRows(without))).not.toContain('EX1')
    expect(JSON.stringify(listOfRows(form))).toContain('EX1')
  })
  it('that comes with the program is one that can be kept, of columns its list has', () => {
    for (const layout of Object.values(builtInLayouts).flat()) {
      expect(listLayout.parse(layout)).toEqual(layout)
      for (const { column } of layout.columns)
        expect(['both', layout.kind], say('en', listColumn(column).header)).toContain(
          listColumn(column).of,
        )
    }
  })
})
