import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { openRowJoiner } from './join-rows.ts'
import type { PersonDraft } from './person-draft.ts'
import { readColumns, readRow } from './read-row.ts'

const inspect = (rows: readonly (readonly string[])[]) =>
  inspectSheet(
    rows.map((cells, at) => ({ row: at + 1, cells })),
    { today: '2026-11-26' },
  )

/** The people that a list becomes, and what is told of rows that were put together. */
const peopleOf = (...rows: string[][]) => {
  const found = inspect(rows)
  const joiner = openRowJoiner()
  const people = new Map<number, PersonDraft>()
  const told: string[] = []
  for (const [at, cells] of rows.entries()) {
    if (at === 0 || !found) continue
    const { draft } = readRow(at + 1, cells, readColumns(found.columns), {
      today: '2026-11-26',
      source: 'list.csv',
      findSkill: () => null,
      meaningOfM: 'male',
      nameOrder: 'givenFirst',
    })
    if (!draft) continue
    const joined = joiner.join(at + 1, draft)
    people.set(joined?.into ?? at + 1, joined?.draft ?? draft)
    if (joined) told.push(say('en', joined.told))
  }
  return { people: [...people.values()], told, joinRows: found?.joinRows }
}

describe('a row for each language of a person', () => {
  it('becomes one person with all of them, in whatever order the rows stand', () => {
    const { people, told, joinRows } = peopleOf(
      ['Family name', 'Given name', 'E-mail', 'Language', 'Level'],
      ['Bolt', 'Ian', 'bolt@roster.test', 'English', 'C2'],
      ['Cole', 'Ida', 'cole@roster.test', 'French', 'B1'],
      ['Bolt', 'Ian', 'BOLT@roster.test', 'Russian', 'B2'],
    )
    expect(joinRows).toBe(true)
    expect(people).toHaveLength(2)
    expect(people[0]?.languages).toMatchObject([
      { language: 'en', spoken: 6 },
      { language: 'ru', spoken: 4 },
    ])
    expect(told).toEqual([
      'row 4 of the file is of the same person and was put together with this one',
    ])
  })
})

describe('a row for each mission of a person', () => {
  it('becomes one person with all missions', () => {
    const { people, joinRows } = peopleOf(
      ['Last name', 'First name', 'DOB', 'Mission country', 'Mission year', 'Function in mission'],
      ['Lind', 'Anna', '1981-02-03', 'Kenya', '2017', 'STO'],
      ['Lind', 'Anna', '1981-02-03', 'Nepal', '2022', 'LTO'],
      ['Morel', 'Paul', '1975-11-30', 'Mali', '2013', 'LTO'],
    )
    expect(joinRows).toBe(true)
    expect(people.map(({ experience }) => experience.map(({ country }) => country))).toEqual([
      ['KE', 'NP'],
      ['ML'],
    ])
  })
})

describe('rows of one name', () => {
  it.each([
    ['with nothing else', ['Dube', 'Xolani', '', '', ''], ['Dube', 'Xolani', '', '', '']],
    [
      'and one mailbox, but two birth dates',
      ['Dube', 'Xolani', 'office@roster.test', '1980-04-23', ''],
      ['Dube', 'Xolani', 'office@roster.test', '1969-07-21', ''],
    ],
    [
      'offered by two providers',
      ['Dube', 'Xolani', 'dube@roster.test', '', 'Norway'],
      ['Dube', 'Xolani', 'dube@roster.test', '', 'ECF'],
    ],
    [
      'of two sexes',
      ['Dube', 'Xolani', 'dube@roster.test', '', '', 'F'],
      ['Dube', 'Xolani', 'dube@roster.test', '', '', 'M'],
    ],
  ])('%s are not put together', (_, ...rows) => {
    const { people } = peopleOf(
      ['Family name', 'Given name', 'E-mail', 'Birth date', 'Provider', 'Sex'],
      ...rows,
    )
    expect(people).toHaveLength(2)
  })

  it('that say something else tell of it, and the first stands', () => {
    const { people, told } = peopleOf(
      ['Family name', 'Given name', 'E-mail', 'Occupation', 'Languages'],
      ['Dube', 'Xolani', 'dube@roster.test', 'Jurist', 'English'],
      ['Dube', 'Xolani', 'dube@roster.test', 'Trainer', 'French'],
    )
    expect(people).toMatchObject([{ occupation: 'Jurist' }])
    expect(told).toEqual([
      'row 3 of the file is of the same person and was put together with this one; it says something else as Occupation, which was left',
    ])
  })
})

describe('whether a list has several rows for a person', () => {
  it.each([
    [
      'a list of people',
      false,
      ['Name', 'E-mail', 'Language'],
      ['Ian Bolt', 'bolt@roster.test', 'English'],
      ['Ida Cole', 'cole@roster.test', 'English'],
    ],
    [
      'a list that has somebody twice, alike',
      false,
      ['Name', 'E-mail', 'Language'],
      ['Ian Bolt', 'bolt@roster.test', 'English'],
      ['Ian Bolt', 'bolt@roster.test', 'English'],
    ],
    [
      'a list in which people of one name differ in more than lists',
      false,
      ['Name', 'E-mail', 'Occupation', 'Language'],
      ['Ian Bolt', 'bolt@roster.test', 'Jurist', 'English'],
      ['Ian Bolt', 'bolt@roster.test', 'Trainer', 'French'],
    ],
    [
      'a row for each training',
      true,
      ['Name', 'E-mail', 'Trainings'],
      ['Ian Bolt', 'bolt@roster.test', 'HEAT'],
      ['Ian Bolt', 'bolt@roster.test', 'BSAFE'],
    ],
  ])('%s: %s', (_, joinRows, ...rows) => {
    const found = inspect(rows)
    expect(found?.joinRows).toBe(joinRows)
    const told = found?.warnings.map((warning) => say('en', warning)) ?? []
    expect(told.includes('2 rows are of 1 person; rows of one person are put together.')).toBe(
      joinRows,
    )
  })
})
