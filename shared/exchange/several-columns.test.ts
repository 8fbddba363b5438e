import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { readColumns, readRow, type ReadRow } from './read-row.ts'

/** Reads one row; the columns are [header, field, cell]. */
const read = (...columns: (readonly [header: string, field: string, cell: string])[]): ReadRow =>
  readRow(
    2,
    columns.map(([, , cell]) => cell),
    readColumns(
      columns.map(([header, field], column) => ({
        column,
        header,
        field,
        dateOrder: 'dmy',
        scale: null,
      })),
    ),
    {
      today: '2026-11-26',
      source: 'list.xlsx',
      findSkill: () => null,
      meaningOfM: 'male' as const,
      nameOrder: 'givenFirst',
    },
  )
const told = ({ problems }: ReadRow): string[] =>
  problems.map(({ field, message }) => `${field}: ${say('en', message)}`)

describe('parts of a name', () => {
  it('come together in the order of names, however the columns stand', () => {
    expect(
      read(
        ['Middle name', 'middleName', 'Wanjiru'],
        ['Last', 'familyName', 'Kimani'],
        ['First', 'givenName', 'Grace'],
      ).draft,
    ).toMatchObject({ familyName: 'Kimani', givenName: 'Grace Wanjiru' })
    expect(
      read(
        ['Segundo apellido', 'secondFamilyName', 'Gil'],
        ['Primer apellido', 'familyName', 'Pérez'],
        ['Nombre', 'givenName', 'Inés'],
      ).draft,
    ).toMatchObject({ familyName: 'Pérez Gil', givenName: 'Inés' })
    expect(
      read(['Prefix', 'familyNamePrefix', 'van der'], ['Name', 'familyName', 'Berg']).draft,
    ).toMatchObject({ familyName: 'van der Berg', givenName: null })
  })

  it('are left out where the cell is empty', () => {
    expect(
      read(['M', 'middleName', ''], ['F', 'familyName', 'Kimani'], ['G', 'givenName', 'Grace'])
        .draft,
    ).toMatchObject({ familyName: 'Kimani', givenName: 'Grace' })
  })
})

describe('several columns of one field', () => {
  const name = ['Surname', 'familyName', 'Haddad'] as const

  it('add up where the field holds many', () => {
    const { draft, problems } = read(
      name,
      ['Nationality', 'nationalities', 'Lebanon'],
      ['Second nationality', 'nationalities', 'Canada'],
      ['Mobile', 'phone', '+961 3'],
      ['Work', 'phone', '+961 1'],
      ['Mobile again', 'phone', '+961 3'],
      ['Street', 'address', 'Rue A 1'],
      ['City', 'address', 'Beirut'],
      ['Mail', 'email', 'a@roster.test'],
      ['Mail 2', 'email', 'b@roster.test'],
      ['Notes', 'notes', 'one'],
      ['Remarks', 'notes', 'two'],
    )
    expect(draft).toMatchObject({
      nationalities: ['LB', 'CA'],
      phone: '+961 3; +961 1',
      address: 'Rue A 1, Beirut',
      email: 'a@roster.test; b@roster.test',
      notes: 'one\ntwo',
    })
    expect(problems).toEqual([])
  })

  it('keep the first filled one where it holds one, and tell of the others', () => {
    const row = read(
      name,
      ['Organisation', 'organization', ''],
      ['Company', 'organization', 'CENI'],
      ['Employer', 'organization', 'IEBC'],
      ['Born', 'birthDate', '03/02/1981'],
      ['DOB', 'birthDate', '04/02/1981'],
      ['DOB again', 'birthDate', '03/02/1981'],
    )
    expect(row.draft).toMatchObject({
      organization: 'CENI',
      birthDate: '1981-02-03',
      notes: 'Employer: IEBC\nDOB: 04/02/1981',
    })
    expect(told(row)).toEqual([
      'Employer: there is one value, and an earlier column says “CENI”, not “IEBC”. What was written is kept in the notes.',
      'DOB: there is one value, and an earlier column says “03/02/1981”, not “04/02/1981”. What was written is kept in the notes.',
    ])
  })

  it('go into the notes under their headers', () => {
    expect(
      read(name, ['Shoe size', 'noteUnder', '39'], ['T-shirt', 'noteUnder', 'M']).draft?.notes,
    ).toBe('Shoe size: 39\nT-shirt: M')
  })

  it('make one mission of its parts', () => {
    expect(
      read(
        name,
        ['Country', 'missionPart', 'Kenya'],
        ['Year', 'missionPart', '2017'],
        ['Function', 'missionPart', 'STO'],
      ).draft?.experience,
    ).toMatchObject([{ country: 'KE', function: 'STO', from: '2017-01-01', fromPrecision: 'year' }])
  })

  it('make a mission of each number', () => {
    expect(
      read(
        name,
        ['Country 1', 'missionPart', 'Kenya'],
        ['Year 1', 'missionPart', '2017'],
        ['Country 2', 'missionPart.2', 'Mali'],
        ['Year 2', 'missionPart.2', '2013'],
      ).draft?.experience,
    ).toMatchObject([
      { country: 'KE', from: '2017-01-01' },
      { country: 'ML', from: '2013-01-01' },
    ])
  })

  it('leave how long somebody worked, which names no mission', () => {
    const row = read(name, ['Experience (years)', 'experience', '10+'])
    expect(row.draft).toMatchObject({ experience: [], notes: 'Experience (years): 10+' })
    expect(told(row)).toHaveLength(1)
  })

  it('read dates in the calendar that their header names, which is told', () => {
    const row = read(name, ['Birth date (E.C.)', 'birthDate', '12/04/1970'])
    expect(row.draft?.birthDate).toBe('1977-12-21')
    expect(told(row)).toHaveLength(1)
  })

  it('state what is spoken, read and written of a language', () => {
    expect(
      read(
        name,
        ['Language', 'language', 'English'],
        ['Speaking', 'languageLevel', 'C1'],
        ['Reading', 'languageRead', 'C2'],
        ['Writing', 'languageWritten', 'B2'],
        ['Mother tongue', 'motherTongue', 'Arabic'],
      ).draft?.languages,
    ).toMatchObject([
      { language: 'ar', spoken: 6 },
      { language: 'en', spoken: 5, read: 6, written: 4 },
    ])
  })
})

describe('a column of one training', () => {
  const name = ['Surname', 'familyName', 'Sari'] as const

  it.each([
    ['HEAT', 'No', null],
    ['HEAT', 'non', null],
    ['HEAT', '✗', null],
    ['BSAFE', 'Yes', { name: 'BSAFE', obtainedOn: null, expiresOn: null }],
    ['Formation HEAT (oui/non)', 'x', { name: 'Formation HEAT' }],
    ['Have you completed BSAFE?', 'да', { name: 'BSAFE' }],
    ['BSAFE', '2025-02-01', { name: 'BSAFE', obtainedOn: '2025-02-01', expiresOn: null }],
    ['HEAT (valid until)', '31/12/2027', { name: 'HEAT', expiresOn: '2027-12-31' }],
  ])('%s: %s', (header, cell, training) => {
    const { draft, problems } = read(name, [header, 'training', cell])
    expect(problems).toEqual([])
    expect(draft?.clearances).toMatchObject(training === null ? [] : [training])
    expect(draft?.clearances).toHaveLength(training === null ? 0 : 1)
  })

  it('tells and keeps what is neither yes, no nor a day', () => {
    const row = read(name, ['HEAT', 'training', 'planned'])
    expect(row.draft).toMatchObject({ clearances: [], notes: 'HEAT: planned' })
    expect(told(row)).toEqual([
      'HEAT: “planned” is neither yes, no nor a date. What was written is kept in the notes.',
    ])
  })
})

describe('a grid of months', () => {
  const grid = (...cells: string[]): ReadRow =>
    read(
      ['Surname', 'familyName', 'Lind'],
      ...cells.map((cell, at) => {
        const month = `2027-0${at + 1}`
        const last = [31, 28, 31, 30][at] ?? 31
        return [month, `availableIn:${month}-01:${month}-${last}`, cell] as const
      }),
    )

  it.each([
    [['x', 'x', '', ''], [['2027-01-01', '2027-02-28', 'available']]],
    [
      ['A', 'T', 'U', 'A'],
      [
        ['2027-01-01', '2027-01-31', 'available'],
        ['2027-02-01', '2027-02-28', 'tentative'],
        ['2027-03-01', '2027-03-31', 'unavailable'],
        ['2027-04-01', '2027-04-30', 'available'],
      ],
    ],
    [
      ['yes', 'no', 'available', 'yes'],
      [
        ['2027-01-01', '2027-01-31', 'available'],
        ['2027-02-01', '2027-02-28', 'unavailable'],
        ['2027-03-01', '2027-04-30', 'available'],
      ],
    ],
  ])('%j', (cells, periods) => {
    expect(
      grid(...cells).draft?.availability.map(({ from, to, state }) => [from, to, state]),
    ).toEqual(periods)
  })

  it('tells and keeps what says neither', () => {
    const row = grid('see mail')
    expect(row.draft).toMatchObject({ availability: [], notes: '2027-01: see mail' })
  })
})
