import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countries, languages, seededSkills } from '#shared/catalogue/index.ts'
import { fromDayNumber } from '#shared/calendar/index.ts'
import { categories } from '#shared/domain/category.ts'
import type { CefrLevel } from '#shared/domain/language.ts'
import { sexes } from '#shared/domain/person.ts'
import { inspectSheet } from '#shared/exchange/inspect-sheet.ts'
import { readColumns, readRow } from '#shared/exchange/read-row.ts'
import { skillFinder } from '#shared/exchange/read-skills.ts'
import { cellIn, layOut, type LayoutCell } from '#shared/exchange/table.ts'
import { templateColumns } from '#shared/exchange/template.ts'
import {
  categoryValue,
  countryCell,
  languagesCell,
  sexCell,
  skillsCell,
} from '#shared/exchange/cells.ts'
import { type Locale, languagesOfTexts, phrase, say, type TextKey } from '#shared/text/index.ts'
import { aFile, aTarget } from '#tests/fixtures/files.ts'
import { makeBytes, sendRowsAhead } from './make-bytes.ts'
import { readListFile } from './read-file.ts'
import { writeWhole } from './write-file.ts'
import { sheetOf, workbookBytes } from './write-workbook.ts'

const breathing = { breathe: () => Promise.resolve() }
const stamp = { title: 'List', creator: 'Tester', now: '2027-02-01T09:00:00.000Z' }

const word = fc.constantFrom<string[]>(
  'Nadia',
  'Aïssatou',
  'O’Brien',
  'de la Cruz',
  '王小明',
  'بنعلي',
  '=SUM(A1)',
  '+33 1',
  "d'Arc",
  'A-B',
)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map(fromDayNumber)
const level = fc.integer({ min: 1, max: 6 })
const own = ['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh']

/** People as a provider could write them into the template. */
const skillLevels = maybe(fc.constantFrom<(1 | 2 | 3 | 4)[]>(1, 2, 3, 4)) as fc.Arbitrary<
  number | null
>

const anybody = fc.record({
  familyName: word,
  givenName: maybe(word),
  nativeName: maybe(word),
  secondNativeName: maybe(word),
  formerName: maybe(word),
  sex: maybe(fc.constantFrom(...sexes)),
  birthDate: maybe(day(-15_000, 12_000)),
  nationalities: fc.uniqueArray(fc.constantFrom(...countries.map(({ alpha2 }) => alpha2)), {
    maxLength: 2,
  }),
  residence: maybe(fc.constantFrom(...countries.map(({ alpha2 }) => alpha2))),
  categories: fc.uniqueArray(fc.constantFrom(...categories), { maxLength: 2 }),
  phone: maybe(fc.constantFrom<string[]>('+33 1 23 45 67 89', '0032 475 11 22 33', '=1')),
  levels: fc.uniqueArray(fc.tuple(fc.constantFrom(...own), level), { selector: ([code]) => code }),
  others: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(...languages.map(({ code }) => code).filter((code) => !own.includes(code))),
      maybe(level),
    ),
    { selector: ([code]) => code, maxLength: 4 },
  ),
  skills: fc.uniqueArray(
    fc.record({
      skill: fc.constantFrom(...seededSkills.map(({ id }) => id)),
      level: skillLevels,
      years: maybe(fc.integer({ min: 0, max: 60 })),
    }),
    { selector: ({ skill }) => skill, maxLength: 7 },
  ),
  free: maybe(fc.tuple(day(20_800, 21_000), maybe(day(21_001, 21_300)))),
  noticeDays: maybe(fc.integer({ min: 0, max: 365 })),
})
type Anybody = typeof anybody extends fc.Arbitrary<infer T> ? T : never

/** A row of the template as that provider would fill it in. */
const filledIn = (of: Anybody, language: Locale) => {
  const date = (text: string | null): LayoutCell => (text === null ? null : { date: text })
  const header = (key: TextKey, values = {}): string => say(language, phrase(key, values))
  const values = new Map<string, LayoutCell>([
    [header('documents.templateFamilyName'), of.familyName],
    [header('documents.givenName'), of.givenName],
    [header('documents.nativeName'), of.nativeName],
    [header('documents.secondNativeName'), of.secondNativeName],
    [header('documents.formerName'), of.formerName],
    [header('documents.sex'), sexCell(of.sex)],
    [header('documents.templateBirthDate'), date(of.birthDate)],
    [header('documents.nationality'), countryCell(of.nationalities[0] ?? null)],
    [header('documents.templateSecondNationality'), countryCell(of.nationalities[1] ?? null)],
    [header('documents.residence'), countryCell(of.residence)],
    [header('documents.category'), of.categories[0] ? categoryValue(of.categories[0]) : null],
    [
      header('documents.templateSecondCategory'),
      of.categories[1] ? categoryValue(of.categories[1]) : null,
    ],
    [header('documents.phone'), of.phone],
    ...of.levels.map(
      ([code, level]) =>
        [
          header('documents.templateLanguage', { language: { language: code } }),
          { level },
        ] as const,
    ),
    [
      header('documents.templateOtherLanguages'),
      languagesCell(of.others.map(([code, spoken]) => ({ language: code, spoken }))),
    ],
    ...of.skills.slice(0, 5).flatMap(({ skill, level: stated, years }, at) => {
      const number = String(at + 1)
      return [
        [header('documents.templateSkill', { number }), { skill }] as const,
        [
          header('documents.templateSkillLevel', { number }),
          stated === null ? null : { skillLevel: stated },
        ] as const,
        [header('documents.templateSkillYears', { number }), years] as const,
      ]
    }),
    [header('documents.templateOtherSkills'), skillsCell(of.skills.slice(5))],
    [header('documents.templateAvailableFrom'), date(of.free?.[0] ?? null)],
    [header('documents.templateAvailableTo'), date(of.free?.[1] ?? null)],
    [header('documents.templateNoticeDays'), of.noticeDays],
  ])
  return templateColumns.map((column) =>
    cellIn(language, values.get(say(language, column.header)) ?? null),
  )
}

/** Everything that must come back, in an order of its own. */
const essence = (of: Anybody) => ({
  ...of,
  levels: [...of.levels, ...of.others]
    .map(([code, stated]) => `${code} ${stated ?? '-'}`)
    .toSorted(),
  others: [],
  skills: of.skills.toSorted((a, b) => (a.skill < b.skill ? -1 : 1)),
  noticeDays: of.free === null ? null : of.noticeDays,
})

describe('the template', () => {
  // Dozens of rosters, each written into a workbook and read again.
  it.each(languagesOfTexts)(
    'in %s gives back everybody who was written into it',
    { timeout: 60_000 },
    async (language) => {
      const context = {
        today: '2027-02-01',
        source: 'offer.xlsx',
        findSkill: skillFinder(new Map(), (text) => text),
        meaningOfM: 'male' as const,
        nameOrder: 'givenFirst' as const,
      }
      await fc.assert(
        fc.asyncProperty(fc.array(anybody, { minLength: 1, maxLength: 8 }), async (people) => {
          const table = {
            name: 'People',
            headers: templateColumns.map(({ header }) => say(language, header)),
            widths: templateColumns.map(({ width }) => width),
            rows: people.map((each) => filledIn(each, language)),
          }
          const file = await readListFile(
            aFile('offer.xlsx', await workbookBytes([sheetOf(table)], stamp)),
            null,
            breathing,
          )
          const sheet = file.sheets[0]!
          const columns = readColumns(
            inspectSheet(sheet.rows, { today: '2026-11-26', template: true })!.columns,
          )
          const back = sheet.rows.slice(1).map(({ row, cells }): Anybody => {
            const { draft, problems } = readRow(row, cells, columns, context)
            if (!draft) throw new Error(JSON.stringify(problems))
            const [period] = draft.availability
            return {
              ...draft,
              levels: draft.languages.map(
                ({ language, spoken }) => [language, spoken!] as [string, CefrLevel],
              ),
              others: [],
              skills: draft.skills.map(({ skill, level: stated, years }) => ({
                skill,
                level: stated,
                years,
              })),
              free: period ? [period.from!, period.to] : null,
              noticeDays: period?.noticeDays ?? null,
            }
          })
          expect(back.map(essence).map((each) => pick(each))).toEqual(
            people.map(essence).map((each) => pick(each)),
          )
        }),
        { seed: 20_270_201, numRuns: 25 },
      )
    },
  )
})

const pick = (of: ReturnType<typeof essence>) => {
  const {
    familyName,
    givenName,
    nativeName,
    secondNativeName,
    formerName,
    sex,
    birthDate,
    nationalities,
    residence,
    phone,
    levels,
    skills,
    free,
    noticeDays,
  } = of
  return {
    familyName,
    givenName,
    nativeName,
    secondNativeName,
    formerName,
    sex,
    birthDate,
    nationalities,
    residence,
    categories: of.categories,
    phone,
    levels,
    skills,
    free,
    noticeDays,
  }
}

// A thread of its own reads its modules anew.
describe('a long export', { timeout: 60_000 }, () => {
  const columns = [
    { header: phrase('documents.name'), width: 20, cell: (at: number) => `=Person ${at}` },
    { header: phrase('documents.on'), width: 12, cell: () => ({ date: '2027-03-01' }) },
    { header: phrase('documents.days'), width: 8, cell: (at: number) => at },
  ]
  const table = layOut(
    'en',
    phrase('documents.sheetPeople'),
    columns,
    Array.from({ length: 2000 }, (_, at) => at),
  )

  it('is written by a thread of its own, cell by cell the same', async () => {
    const target = aTarget('long.xlsx')
    await writeWhole(
      target,
      await makeBytes({ format: 'xlsx', sheets: [{ table, extras: {} }], stamp }, null),
    )
    const { sheets } = await readListFile(target, null, breathing)
    expect(sheets[0]?.rows).toHaveLength(2001)
    expect(sheets[0]?.rows[2000]?.cells).toEqual(['=Person 1999', '2027-03-01', '1999'])
  })

  it('as CSV too', async () => {
    const bytes = await makeBytes({ format: 'csv', table }, null)
    expect(new TextDecoder().decode(bytes).split('\r\n')[2000]).toBe(
      "'=Person 1999,2027-03-01,1999",
    )
  })

  it.each([40, 2000])(
    'of %i rows sent ahead is the same as of rows sent at the end',
    async (count) => {
      const rows = table.rows.slice(0, count)
      const ahead = sendRowsAhead(null)
      for (let at = 0; at < count; at += 500) ahead.add(rows.slice(at, at + 500))
      const target = aTarget('ahead.xlsx')
      const sheets = [{ table: { ...table, rows: [] }, extras: {} }]
      await writeWhole(target, await ahead.finish({ format: 'xlsx', sheets, stamp }))
      ahead.end()
      const atOnce = await makeBytes(
        { format: 'xlsx', sheets: [{ table: { ...table, rows }, extras: {} }], stamp },
        null,
      )
      const whole = aTarget('at-once.xlsx')
      await writeWhole(whole, atOnce)
      const cellsOf = async (file: typeof target): Promise<unknown> =>
        (await readListFile(file, null, breathing)).sheets[0]?.rows
      expect(await cellsOf(target)).toEqual(await cellsOf(whole))
      expect(await cellsOf(target)).toHaveLength(count + 1)
    },
  )

  it('ends at once when cancelled, also while its rows are gathered', async () => {
    const stopped = new AbortController()
    const ahead = sendRowsAhead(stopped.signal)
    ahead.add(table.rows)
    stopped.abort(new Error('stopped meanwhile'))
    const sheets = [{ table: { ...table, rows: [] }, extras: {} }]
    await expect(ahead.finish({ format: 'xlsx', sheets, stamp })).rejects.toThrow(
      'stopped meanwhile',
    )
    const stop = new AbortController()
    const writing = makeBytes({ format: 'csv', table }, stop.signal)
    stop.abort(new Error('stopped'))
    await expect(writing).rejects.toThrow('stopped')
  })
})
