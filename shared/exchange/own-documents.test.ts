import { describe, expect, it } from 'vitest'
import { datePrecisions, daysOfKnown } from '../calendar/index.ts'
import type { RosterRow } from '../search/roster-row.ts'
import { languagesOfTexts, phrase } from '../text/index.ts'
import { anExperience } from '#tests/builders/matching.ts'
import { experienceCell } from './cells.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { readExperience } from './read-experience.ts'
import { readColumns, readRow } from './read-row.ts'
import { skillFinder } from './read-skills.ts'
import { rosterColumns } from './roster-columns.ts'
import { rosterLayout } from './roster-layout.ts'
import type { CellReport } from './cell-report.ts'
import { noAliases } from './value-aliases.ts'
import { cellIn, dateCell, layOut, rowsIn } from './table.ts'

const fail = (): never => {
  throw new Error('nothing stands against what the app writes')
}
const strict: CellReport = {
  leave: fail,
  warn: fail,
  keep: fail,
  unknown: fail,
  aliases: noAliases,
}

const row: RosterRow = {
  id: '019b0000-0000-7000-8000-000000000001',
  familyName: 'Benali',
  givenName: 'Nadia',
  nativeName: 'ناديا بنعلي',
  secondNativeName: 'ⵏⴰⴷⵢⴰ ⴱⵏⵄⵍⵉ',
  formerName: 'Alaoui',
  sex: 'female',
  nationalities: ['MA', 'BE'],
  residence: 'CI',
  notProposed: null,
  categories: ['expert', 'longTermObserver', 'shortTermObserver'],
  providers: [
    {
      id: '019b0000-0000-7000-8000-000000000002',
      name: 'Norway',
      kind: 'state',
      valid: true,
      until: null,
    },
  ],
  languages: [
    { language: 'fr', spoken: 6 },
    { language: 'sw', spoken: null },
  ],
  skills: [
    { skill: 'voter-registration', level: 2 },
    { skill: 'electoral-law.disputes', level: 4 },
    { skill: 'electoral-law', level: null },
  ],
  tags: ['long list 2027', 'Arabic desk'],
  strip: [{ from: '2027-03-01', to: '2027-06-30', state: 'rest' }],
  confirmedOn: '2027-01-01',
  email: 'n@example.org',
  phone: '+212 600 000 000',
  organization: 'Office',
  occupation: 'Lawyer',
  lastDeployment: '2026-05-01',
  consentOn: '2026-01-01',
  retainUntil: '2030-01-01',
  updated: '2027-01-02T10:00:00.000Z',
  close: false,
}

describe.each(languagesOfTexts)('a roster exported in %s', (language) => {
  const layout = rosterLayout(rosterColumns, '2027-02-01', (skill) => ({ skill }))
  const { headers, rows } = layOut(language, phrase('documents.sheetRoster'), layout, [row])
  const texts = rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'object' ? (cell?.date ?? '') : String(cell))),
  )
  const found = inspectSheet(
    [headers, ...texts].map((cells, at) => ({ row: at + 1, cells })),
    { today: '2026-11-26' },
  )

  // Days are reckoned from what was stated, and several offers are no offer of one provider: read as
  // statements they would change the record.
  it('is known column by column, but for the days and the list of providers', () => {
    expect(found?.columns.map(({ field }) => field)).toEqual([
      'fullName',
      'nativeName',
      'secondNativeName',
      'formerName',
      'sex',
      'nationalities',
      'residence',
      null,
      'categories',
      'languages',
      'skills',
      'tags',
      null,
      'confirmedOn',
      null,
      null,
      'email',
      'phone',
      'organization',
      'occupation',
      'consentOn',
      'retainUntil',
      null,
    ])
  })

  it('comes in again without any mapping', () => {
    const { draft, problems } = readRow(2, texts[0] ?? [], readColumns(found?.columns ?? []), {
      today: '2027-02-01',
      source: 'roster.xlsx',
      findSkill: skillFinder(new Map(), (text) => text),
      meaningOfM: 'male' as const,
      nameOrder: 'givenFirst',
    })
    expect(problems).toEqual([])
    expect(draft).toMatchObject({
      familyName: 'Benali',
      givenName: 'Nadia',
      nativeName: row.nativeName,
      secondNativeName: row.secondNativeName,
      formerName: row.formerName,
      sex: 'female',
      nationalities: row.nationalities,
      residence: 'CI',
      categories: row.categories,
      languages: row.languages,
      skills: row.skills,
      confirmedOn: '2027-01-01',
    })
  })
})

describe('cells that are the same in many rows', () => {
  it('are worded once for all of them', () => {
    const asked: string[] = []
    const worded = rowsIn('en', [
      {
        header: phrase('documents.nationality'),
        width: 22,
        cell: (code: string) => {
          asked.push(code)
          return { country: code }
        },
        same: (code) => code,
      },
    ])
    expect(['KE', 'TG', 'KE'].map(worded)).toEqual([['Kenya'], ['Togo'], ['Kenya']])
    expect(asked).toEqual(['KE', 'TG'])
  })
})

describe.each(languagesOfTexts)('dates that are known by halves, written in %s', (language) => {
  it('are words where no day is known, and a date where one is', () => {
    expect(cellIn(language, dateCell('1984-01-01', 'year'))).toBe('1984')
    expect(cellIn(language, dateCell('1984-05-01', 'month'))).toMatch(/^(May|mai) 1984$/)
    expect(cellIn(language, dateCell('1984-05-17'))).toEqual({ date: '1984-05-17' })
  })

  it.each(
    datePrecisions.flatMap((fromPrecision) =>
      datePrecisions.map((toPrecision) => ({ fromPrecision, toPrecision })),
    ),
  )('come in again as they went out: from a $fromPrecision to a $toPrecision', (precisions) => {
    const { from } = daysOfKnown({ date: '2016-03-03', precision: precisions.fromPrecision })
    const { to } = daysOfKnown({ date: '2017-11-16', precision: precisions.toPrecision })
    const mission = anExperience({
      country: 'KE',
      mission: 'EOM Kenya 2017',
      from,
      to,
      ...precisions,
    })
    const cell = cellIn(language, experienceCell([mission], ['observation']))
    if (typeof cell !== 'string') throw new Error('the cell is no text')
    expect(readExperience(cell, '2026-11-24', 'Experience', strict)).toMatchObject([
      { country: 'KE', from, to, ...precisions },
    ])
  })
})
