import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { french, rosterOf, voterRegistration } from '#tests/builders/test-roster.ts'
import { testFolder } from '#tests/builders/test-store.ts'

describe('the index', () => {
  it('follows every change of a person', async () => {
    const { call, find, people } = await rosterOf({ familyName: 'Before', givenName: 'Ana' })
    const [first] = people as [Person]
    let version = 1
    const save = async (changes: Partial<Person>) => {
      await call('person.save', { person: { ...first, ...changes }, version })
      version += 1
    }
    const language = { ...french, id: uuid() }
    await save({ familyName: 'After' })
    expect([await find('before'), await find('after')]).toEqual([[], ['After']])
    await save({ nationalities: ['KE'] })
    expect([await find('belgian'), await find('kenyan')]).toEqual([[], ['Before']])
    await save({ languages: [language] })
    expect(await find('french c1')).toEqual(['Before'])
    await save({ languages: [{ ...language, spoken: 4 }] })
    expect([await find('french c1'), await find('french b2')]).toEqual([[], ['Before']])
    await save({ notes: 'asks for quiet rooms', organization: 'Bar Association' })
    expect([await find('quiet'), await find('bar assoc')]).toEqual([['Before'], ['Before']])
    await save({})
    expect([await find('quiet'), await find('french')]).toEqual([[], []])
    await call('person.remove', { id: first.id, version, reason: 'asked to' })
    expect(await find('ana')).toEqual([])
    expect(await find('')).toEqual([])
  })

  it('follows offers, and the names of providers and skills', async () => {
    const { call, find, people } = await rosterOf({ familyName: 'Offered' })
    const provider = aProvider({ name: 'First Name' })
    await call('provider.save', { provider, version: null })
    const skill = { skill: voterRegistration.id, level: null, years: null }
    const person = {
      ...people[0]!,
      skills: [{ ...skill, id: uuid(), verifiedBy: null, verifiedOn: null }],
      offers: [anOffer(provider.id)],
    }
    await call('person.save', { person, version: 1 })
    expect([await find('first'), await find('registration')]).toEqual([['Offered'], ['Offered']])
    await call('provider.save', { provider: { ...provider, name: 'Other' }, version: 1 })
    expect([await find('first'), await find('other')]).toEqual([[], ['Offered']])
    await call('skill.save', { skill: { ...voterRegistration, name: 'Electoral rolls' } })
    expect([await find('registration'), await find('rolls')]).toEqual([[], ['Offered']])
    await call('person.save', { person: { ...person, offers: [] }, version: 2 })
    expect(await find('other')).toEqual([])
  })

  it('knows possible duplicates while there are two', async () => {
    const { call, find, people } = await rosterOf(
      { familyName: 'Benali', givenName: 'Nadia', birthDate: '1980-01-02' },
      { familyName: 'Nadia', givenName: 'Bénali', nationalities: ['FR', 'BE'] },
      { familyName: 'Haddad', givenName: 'Nadir' },
    )
    expect(await find({ record: ['possibleDuplicate'] })).toEqual(['Benali', 'Nadia'])
    const apart = { ...people[1]!, birthDate: '1993-07-12' }
    await call('person.save', { person: apart, version: 1 })
    expect(await find({ record: ['possibleDuplicate'] })).toEqual([])
    await call('person.save', { person: { ...apart, email: 'n@example.org' }, version: 2 })
    await call('person.save', { person: { ...people[2]!, email: 'N@example.org' }, version: 1 })
    expect(await find({ record: ['possibleDuplicate'] })).toEqual(['Haddad', 'Nadia'])
    await call('person.remove', { id: people[2]!.id, version: 2, reason: 'twice' })
    expect(await find({ record: ['possibleDuplicate'] })).toEqual([])
  })

  it('knows whose record is kept too long', async () => {
    // The test's today is 2027-02-01.
    const { find } = await rosterOf(
      { familyName: 'Agreed', retainUntil: '2027-01-31' },
      { familyName: 'Today', retainUntil: '2027-02-01' },
      { familyName: 'Fresh' },
    )
    expect(await find({ record: ['keptTooLong'] })).toEqual(['Agreed'])
  })

  it('counts five years from the last change', async () => {
    const folder = testFolder()
    const past = await openTestEngine({ folder, clock: () => new Date('2021-06-01T12:00:00Z') })
    const person = aPerson({ confirmedOn: null, availability: [] })
    await past.call('person.save', { person, version: null })
    await past.engine.close()
    const after = async (now: string): Promise<number | null | undefined> => {
      const later = await openTestEngine({ folder, clock: () => new Date(now) })
      const { record } = await later.call('roster.facets', { query: {} })
      await later.engine.close()
      return record.find(({ value }) => value === 'keptTooLong')?.count
    }
    expect(await after('2026-06-01T12:00:00Z')).toBe(0)
    expect(await after('2026-06-02T12:00:00Z')).toBe(1)
  })
})
