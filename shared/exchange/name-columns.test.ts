import { describe, expect, it } from 'vitest'
import { readList } from '#tests/builders/read-list.ts'
import { say } from '../text/index.ts'

/** What is read of the people of a list. */
const people = (...lines: readonly (readonly string[])[]) =>
  readList(...lines).people.map(({ draft, cells, told }) => ({
    name: [draft?.familyName, draft?.givenName, draft?.title],
    notes: draft?.notes ?? null,
    read: cells.map(({ value, change }) => [value && say('en', value), change]),
    told,
  }))
const names = (...lines: readonly (readonly string[])[]) => people(...lines).map(({ name }) => name)

describe('what stands with a name in the column of family names', () => {
  it.each([
    ['Diallo, PhD', 'Fatoumata', ['Diallo', 'Fatoumata', 'PhD']],
    ['Okafor MBA, PMP', 'Sarah', ['Okafor', 'Sarah', 'MBA PMP']],
    ['Weber III', 'Paul Adam', ['Weber', 'Paul Adam III', null]],
    ['King, Jr.', 'Martin', ['King', 'Martin Jr.', null]],
    ['Dr. Schmidt', 'Eva', ['Schmidt', 'Eva', 'Dr.']],
    ['Rossi*', 'Luca', ['Rossi', 'Luca', null]],
    // A family name, whatever else it may be.
    ['Silva Júnior', 'João', ['Silva Júnior', 'João', null]],
    ['Ma', 'Jun', ['Ma', 'Jun', null]],
    ['Do', 'Linh', ['Do', 'Linh', null]],
    ['Van den Berg', 'Anna', ['Van den Berg', 'Anna', null]],
    ['Lee / Kim', 'Soo-jin', ['Lee / Kim', 'Soo-jin', null]],
  ])('%s, %s', (family, given, name) => {
    expect(names(['Last name', 'First name'], [family, given])).toEqual([name])
  })
})

describe('what stands with a name in the column of given names', () => {
  it.each([
    ['Dr. Anna', ['Berg', 'Anna', 'Dr.']],
    ['Mr Seán', ['Berg', 'Seán', 'Mr']],
    ['Prof. Dr. Eva Maria', ['Berg', 'Eva Maria', 'Prof. Dr.']],
    ['Ann, PhD', ['Berg', 'Ann', 'PhD']],
    ['Sarah 🌍', ['Berg', 'Sarah', null]],
    // Given names that may be something else.
    ['Eng', ['Berg', 'Eng', null]],
    ['Major', ['Berg', 'Major', null]],
    ['Don Carlo', ['Berg', 'Don Carlo', null]],
    ['M. Anna', ['Berg', 'M. Anna', null]],
  ])('%s', (given, name) => {
    expect(names(['Last name', 'First name'], ['Berg', given])).toEqual([name])
  })

  it('goes to the notes where it is no name', () => {
    const [person] = people(['Last name', 'First name'], ['Rossi', 'Luca (Team leader)'])
    expect(person).toMatchObject({
      name: ['Rossi', 'Luca', null],
      notes: 'First name: (Team leader)',
    })
  })
})

it('everything of a name is shown as it was read', () => {
  const [person] = people(
    ['Last name', 'First name', 'Known as'],
    ['Weber III', 'Dr. Paul', 'Paulie'],
  )
  expect(person?.read).toEqual([
    ['Weber, III', 'asWritten'],
    ['Paul, Dr.', 'read'],
    ['Paulie', 'asWritten'],
  ])
})

describe('the order of a whole name', () => {
  it('is what the header says of both parts', () => {
    expect(
      names(
        ['Name (Last/First)', 'E-mail'],
        ['Tremblay / Jean-Marc', 'a@roster.test'],
        ['MacDonald / Ian R.', 'b@roster.test'],
      ),
    ).toEqual([
      ['Tremblay', 'Jean-Marc', null],
      ['MacDonald', 'Ian R.', null],
    ])
    expect(names(['Name (First Last)', 'E-mail'], ['Ian Moss', 'a@roster.test'])).toEqual([
      ['Moss', 'Ian', null],
    ])
  })

  it('is that of the country where it writes family names first', () => {
    expect(
      names(
        ['Name', 'Nationality'],
        ['Nagy Katalin', 'Hungarian'],
        ['Kovács Anna Mária', 'Hungary'],
        ['Katalin Szabó', 'Hungary'],
        ['Chen Wei', 'China'],
        ['Wei Ming Zhou', 'China'],
      ),
    ).toEqual([
      ['Nagy', 'Katalin', null],
      ['Kovács', 'Anna Mária', null],
      ['Szabó', 'Katalin', null],
      ['Chen', 'Wei', null],
      ['Zhou', 'Wei Ming', null],
    ])
  })

  it('is shown by a particle that opens the last words', () => {
    expect(names(['ФИО', 'Телефон'], ['Соколова Мария', '1'], ['Мария де Оливейра', '2'])).toEqual([
      ['Соколова', 'Мария', null],
      ['де Оливейра', 'Мария', null],
    ])
  })
})

describe('names beside the name', () => {
  it('are kept in the notes, and take no place', () => {
    const [bob, jane] = people(
      ['First', 'Last', 'Preferred Name', 'Known as'],
      ['Robert', 'Johnson', 'Bob', ''],
      ['Jane', 'Doe', '', 'Janie'],
    )
    expect(bob).toMatchObject({ name: ['Johnson', 'Robert', null], notes: 'Preferred Name: Bob' })
    expect(jane).toMatchObject({ name: ['Doe', 'Jane', null], notes: 'Known as: Janie' })
  })

  it('are kept where a whole name says more than its parts', () => {
    const [same, more] = people(
      ['Full name', 'Surname', 'First name'],
      ['Mr Ian Moss', 'Moss', 'Ian'],
      ['Maria do Carmo Sousa Silva', 'Silva', 'Maria'],
    )
    expect(same?.notes).toBe(null)
    expect(more).toMatchObject({
      name: ['Silva', 'Maria', null],
      notes: 'Full name: Maria do Carmo Sousa Silva',
    })
  })

  it('are the name where nothing else is', () => {
    expect(names(['Preferred name', 'E-mail'], ['Ian Moss', 'a@roster.test'])).toEqual([
      ['Moss', 'Ian', null],
    ])
    expect(names(['Surname', 'Known as'], ['Moss', 'Ian'])).toEqual([['Moss', 'Ian', null]])
  })
})

describe('the names of the father and of his father', () => {
  it('are the name behind the given one where nobody has a family name', () => {
    expect(
      names(
        ['Name', 'Father’s name', 'Grandfather’s name', 'Sex'],
        ['Tigist', 'Haile', 'Mariam', 'F'],
        ['Abebe', 'Bekele', 'Tesfaye', 'M'],
      ),
    ).toEqual([
      ['Mariam', 'Tigist Haile', null],
      ['Tesfaye', 'Abebe Bekele', null],
    ])
    expect(names(['Name', "Father's name", 'Sex'], ['Tigist', 'Haile', 'F'])).toEqual([
      ['Haile', 'Tigist', null],
    ])
  })

  it('are those of somebody else beside whole names', () => {
    expect(names(['Name', "Father's name", 'Sex'], ['Ayesha Khan', 'Imran Khan', 'F'])).toEqual([
      ['Khan', 'Ayesha', null],
    ])
  })
})

describe('a list without headers', () => {
  it('loses nobody, where it holds names alone', () => {
    expect(names(['Lise Berg'], ['Ola Dahl'], ['Ann Lee'])).toEqual([
      ['Berg', 'Lise', null],
      ['Dahl', 'Ola', null],
      ['Lee', 'Ann', null],
    ])
  })

  it('has a header where the first cell is no name', () => {
    expect(names(['Confirmed participants'], ['Ola Dahl'], ['Ann Lee'])).toEqual([
      ['Dahl', 'Ola', null],
      ['Lee', 'Ann', null],
    ])
  })
})

describe('several people in one cell', () => {
  it.each(['Ann & Bob Ray', 'Lee, Ann and Kim, Jo', 'Cy Poe/Di Fox', 'Jean et Marie Diop'])(
    '%s is told',
    (text) => {
      const [person] = people(['Name', 'E-mail'], [text, 'a@roster.test'])
      expect(person?.told).toContain(
        `“${text}” seems to name several people; one is read. Give each a row of their own`,
      )
    },
  )

  it.each(['José Ortega y Gasset', 'Ana Sousa e Silva', 'Ann Lee (and Kim)'])(
    '%s is one',
    (text) => {
      const [person] = people(['Name', 'E-mail'], [text, 'a@roster.test'])
      expect(person?.told).toEqual([])
    },
  )
})
