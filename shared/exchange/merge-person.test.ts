import { describe, expect, it } from 'vitest'
import { blankPerson, type Person, withRowIds } from '../domain/person.ts'
import { anExperience } from '#tests/builders/matching.ts'
import { phrase } from '../text/index.ts'
import { mergePerson, notesLeft } from './merge-person.ts'
import type { PersonDraft } from './person-draft.ts'

const { id, offers: _offers, ...blank } = blankPerson('019d0000-0000-7000-8000-000000000001')
const unstated = { provider: null, providerKind: null, offeredOn: null, validUntil: null }
let made = 0
const newId = () => `019d0000-0000-7000-8000-${String(++made).padStart(12, 'f')}`
const merged = (old: Person, row: PersonDraft): Person => mergePerson(old, row, null, newId)
const rowOf = (stated: Partial<PersonDraft>): PersonDraft => ({
  ...blank,
  offer: unstated,
  familyName: 'Benali',
  ...stated,
})
const known: Person = {
  ...blankPerson(id),
  ...{ familyName: 'Benali', nativeName: 'بنعلي', birthDate: '1984-05-17', phone: '1' },
  availability: [
    {
      ...{ id, from: '2027-01-01', to: null, state: 'available' as const, noticeDays: null },
      ...{ statedOn: null, source: null },
    },
  ],
}

describe('a person after the row of a list', () => {
  it('has the notes of the row below its own, and its own alone where both do not fit', () => {
    const noted = { ...known, notes: 'n'.repeat(9_000) }
    const [fits, tooLong] = ['m'.repeat(999), 'm'.repeat(1_000)].map((notes) => rowOf({ notes }))
    if (!fits || !tooLong) throw new Error('two rows are made above')
    expect(merged(noted, fits).notes).toBe(`${noted.notes}\n${fits.notes ?? ''}`)
    expect(notesLeft(noted, fits)).toBeNull()
    expect(merged(noted, tooLong).notes).toBe(noted.notes)
    expect(notesLeft(noted, tooLong)).toEqual(
      phrase('lists.notesLeft', { signs: 1_000, most: 10_000 }),
    )
    expect(notesLeft(noted, rowOf({ notes: 'n'.repeat(8_000) }))).toBeNull()
  })

  it('has what the row states, and keeps what it does not', () => {
    const row = rowOf({ familyName: 'BENALI', secondNativeName: 'ⴱⵏⵄⵍⵉ', phone: '2' })
    expect(merged(known, row)).toEqual({
      ...known,
      ...{ familyName: 'BENALI', secondNativeName: 'ⴱⵏⵄⵍⵉ', phone: '2' },
    })
  })

  it('keeps the day of a birth date of which the row states the year alone', () => {
    const year = { birthDate: '1984-01-01', birthDatePrecision: 'year' as const }
    expect(merged(known, rowOf(year))).toMatchObject({
      birthDate: '1984-05-17',
      birthDatePrecision: 'day',
    })
    expect(merged(known, rowOf({ ...year, birthDate: '1985-01-01' }))).toMatchObject({
      birthDate: '1985-01-01',
      birthDatePrecision: 'year',
    })
    expect(merged({ ...known, ...year }, rowOf({}))).toMatchObject(year)
    expect(merged({ ...known, ...year }, rowOf({ birthDate: '1984-05-17' }))).toMatchObject({
      birthDate: '1984-05-17',
      birthDatePrecision: 'day',
    })
  })

  it('keeps the ids of rows that the list states again, and gives the others new ones', () => {
    const language = {
      ...{ language: 'fr', spoken: 5, read: null, written: null, scale: null },
      ...{ received: null, converted: false },
    }
    const mission = anExperience({ mission: null })
    const year = {
      ...mission,
      ...{ from: '2024-01-01', fromPrecision: 'year' as const },
      ...{ to: '2024-12-31', toPrecision: 'year' as const },
    }
    const period = {
      ...{ from: '2027-03-01', to: '2027-03-31', state: 'available' as const },
      ...{ noticeDays: null, statedOn: null, source: null },
    }
    const skill = { skill: 'law', level: null, years: 2, verifiedBy: null, verifiedOn: null }
    const training = { name: 'HEAT', obtainedOn: null, expiresOn: null }
    const old = withRowIds(
      {
        ...blankPerson(id),
        languages: [language],
        skills: [skill],
        experience: [mission, { ...year, country: 'MW' }],
        availability: [period, { ...period, from: '2027-06-01', to: null }],
        clearances: [training],
      },
      (list, place) => `${list} ${String(place)}`,
    )
    const row = rowOf({
      languages: [
        { ...language, language: 'en' },
        { ...language, spoken: 6 },
      ],
      skills: [
        { ...skill, years: 5 },
        { ...skill, skill: 'drones' },
      ],
      experience: [year, { ...mission, country: 'MW' }, { ...year, country: 'TD' }],
      availability: [
        { ...period, to: '2027-04-01' },
        { ...period, state: 'unavailable' },
      ],
      clearances: [{ ...training, name: 'heat', expiresOn: '2030-01-01' }],
    })
    const after = merged(old, row)
    const fresh = expect.stringMatching(/^019d/) as string
    expect(after.languages).toMatchObject([
      { id: 'languages 0', spoken: 6 },
      { id: fresh, language: 'en' },
    ])
    expect(after.skills).toMatchObject([{ id: 'skills 0', years: 5 }, { id: fresh }])
    expect(after.experience).toEqual([
      // The list knows its year alone: the days stay.
      old.experience[0],
      // The list knows its days.
      { ...mission, id: 'experience 1', country: 'MW' },
      { ...year, id: fresh, country: 'TD' },
    ])
    expect(after.availability).toMatchObject([
      { id: fresh, to: '2027-04-01' },
      { id: 'availability 0', state: 'unavailable' },
    ])
    expect(after.clearances).toMatchObject([{ id: 'clearances 0', expiresOn: '2030-01-01' }])
  })

  it('takes two missions of one year in a list for two', () => {
    const days = anExperience({ mission: null })
    const year = { ...days, fromPrecision: 'year' as const, toPrecision: 'year' as const }
    const { experience } = merged(known, rowOf({ experience: [year, days, year] }))
    expect(experience).toHaveLength(2)
  })

  it('holds nothing that is no field of a person', () => {
    expect(Object.keys(merged(known, rowOf({}))).toSorted()).toEqual(Object.keys(known).toSorted())
  })
  it('learns the kind of a mission from the list, and unlearns none', () => {
    const mission = anExperience({ mission: null, category: null, kind: 'unknown' })
    const served = { ...mission, kind: 'observation', category: 'shortTermObserver' } as const
    const after = (old: typeof mission, next: typeof mission) =>
      merged(
        withRowIds({ ...blankPerson(id), experience: [old] }, newId),
        rowOf({ experience: [next] }),
      ).experience
    expect(after(mission, served)).toMatchObject([served])
    expect(after(served, mission)).toMatchObject([served])
  })
})
