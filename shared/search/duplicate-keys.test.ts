import { describe, expect, it } from 'vitest'
import { type Comparable, duplicateKeys, sharedKeys } from './duplicate-keys.ts'

const nadia: Comparable = {
  familyName: 'Benali',
  givenName: 'Nadia',
  nativeName: null,
  secondNativeName: null,
  birthDate: '1980-02-03',
  birthDatePrecision: 'day',
  email: 'nadia@example.org',
  passportNumber: 'AB 123-456',
  nationalities: ['MA', 'FR'],
}
const empty: Comparable = {
  ...{
    familyName: 'Nobody',
    givenName: null,
    nativeName: null,
    secondNativeName: null,
    birthDate: null,
    birthDatePrecision: 'day',
  },
  ...{ email: null, passportNumber: null, nationalities: [] },
}

describe('two records may be one person', () => {
  it('by passport, whatever its spacing', () => {
    expect(sharedKeys(nadia, { ...empty, passportNumber: 'ab123456' })).toEqual(['passport'])
  })

  it('by e-mail, whatever its case', () => {
    expect(sharedKeys(nadia, { ...empty, email: ' Nadia@Example.org ' })).toEqual(['email'])
  })

  it('by name and birth date, whatever accents and order', () => {
    const other = { ...empty, familyName: 'Nadía', givenName: 'BÉNALI', birthDate: '1980-02-03' }
    expect(sharedKeys(nadia, other)).toEqual(['nameAndBirthDate'])
  })

  it('by name and nationality, unless birth dates speak against it', () => {
    const other = { ...empty, familyName: 'Nadia', givenName: 'Benali', nationalities: ['FR'] }
    expect(sharedKeys(nadia, other)).toEqual(['nameAndNationality'])
    expect(sharedKeys(nadia, { ...other, birthDate: '1981-02-03' })).toEqual([])
  })

  it('by no day of a birth date that nobody stated', () => {
    const year = { ...nadia, birthDate: '1980-01-01', birthDatePrecision: 'year' as const }
    const other = { ...empty, familyName: 'Nadia', givenName: 'Benali' }
    expect(
      sharedKeys(
        { ...year, email: null, passportNumber: null },
        { ...other, birthDate: '1980-01-01' },
      ),
    ).toEqual([])
    expect(sharedKeys(year, { ...other, nationalities: ['FR'], birthDate: '1980-07-09' })).toEqual([
      'nameAndNationality',
    ])
    expect(sharedKeys(year, { ...other, nationalities: ['FR'], birthDate: '1981-01-01' })).toEqual(
      [],
    )
  })

  it('by a name in either script of their own, where no other letters stand', () => {
    const own = { ...empty, familyName: '-', birthDate: '1980-02-03' }
    expect(sharedKeys(nadia, { ...own, secondNativeName: 'Надиа Бенали' })).toEqual([
      'nameAndBirthDate',
    ])
  })

  it('never by a name alone, and one word is no name', () => {
    expect(sharedKeys(nadia, { ...empty, familyName: 'Benali', givenName: 'Nadia' })).toEqual([])
    const one = { ...empty, nationalities: ['BR'] }
    expect(sharedKeys(one, one)).toEqual([])
    expect(duplicateKeys(empty)).toEqual([])
  })
})
