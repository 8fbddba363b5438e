import { describe, expect, it } from 'vitest'
import { blankPerson } from '../domain/person.ts'
import { mergePerson } from './merge-person.ts'
import type { PersonDraft } from './person-draft.ts'

const { id, offers: _offers, ...blank } = blankPerson('019d0000-0000-7000-8000-000000000001')
const unstated = { provider: null, providerKind: null, offeredOn: null, validUntil: null }
const rowOf = (stated: Partial<PersonDraft>): PersonDraft => ({
  ...blank,
  offer: unstated,
  familyName: 'Benali',
  ...stated,
})
const known = {
  ...blankPerson(id),
  ...{ familyName: 'Benali', nativeName: 'بنعلي', birthDate: '1984-05-17', phone: '1' },
  availability: [
    {
      ...{ from: '2027-01-01', to: null, state: 'available' as const, noticeDays: null },
      ...{ statedOn: null, source: null },
    },
  ],
}

describe('a person after the row of a list', () => {
  it('has what the row states, and keeps what it does not', () => {
    const row = rowOf({ familyName: 'BENALI', secondNativeName: 'ⴱⵏⵄⵍⵉ', phone: '2' })
    expect(mergePerson(known, row, null)).toEqual({
      ...known,
      ...{ familyName: 'BENALI', secondNativeName: 'ⴱⵏⵄⵍⵉ', phone: '2' },
    })
  })

  it('keeps the day of a birth date of which the row states the year alone', () => {
    const year = { birthDate: '1984-01-01', birthDatePrecision: 'year' as const }
    expect(mergePerson(known, rowOf(year), null)).toMatchObject({
      birthDate: '1984-05-17',
      birthDatePrecision: 'day',
    })
    expect(mergePerson(known, rowOf({ ...year, birthDate: '1985-01-01' }), null)).toMatchObject({
      birthDate: '1985-01-01',
      birthDatePrecision: 'year',
    })
    expect(mergePerson({ ...known, ...year }, rowOf({}), null)).toMatchObject(year)
    expect(
      mergePerson({ ...known, ...year }, rowOf({ birthDate: '1984-05-17' }), null),
    ).toMatchObject({ birthDate: '1984-05-17', birthDatePrecision: 'day' })
  })

  it('holds nothing that is no field of a person', () => {
    expect(Object.keys(mergePerson(known, rowOf({}), null)).toSorted()).toEqual(
      Object.keys(known).toSorted(),
    )
  })
})
