import { describe, expect, it } from 'vitest'
import type { AvailabilityStroke } from '#shared/domain/paint-availability.ts'
import { aPerson } from '#tests/builders/people.ts'
import { engineOfFile } from '#tests/builders/engine-of-file.ts'

const house = engineOfFile()

const march: AvailabilityStroke = {
  ...{ from: '2027-03-01', to: '2027-03-31', state: 'unavailable', noticeDays: null },
  ...{ statedOn: '2027-02-01', source: 'the person' },
}

describe('availability painted over what was declared', () => {
  it('cuts and takes away what was said of those days, and confirms the record', async () => {
    const { call } = house()
    const person = aPerson()
    await call('person.save', { person, version: null })
    const strokes = [march, { ...march, from: '2027-06-01', to: '2027-06-30', state: null }]
    const saved = await call('availability.set', {
      ...{ person: person.id, version: 1, strokes, confirm: true },
    })
    expect(saved).toMatchObject({ version: 2, confirmedOn: '2027-02-01' })
    expect(saved.availability.map(({ from, to, state }) => [from, to, state])).toEqual([
      ['2027-01-01', '2027-02-28', 'available'],
      ['2027-03-01', '2027-03-31', 'unavailable'],
      ['2027-04-01', '2027-05-31', 'available'],
      ['2027-07-01', '2027-12-31', 'available'],
    ])
    const strip = await call('person.availability', {
      ...{ id: person.id, from: '2027-02-28', to: '2027-06-01' },
    })
    expect(strip.map(({ state }) => state)).toEqual([
      ...(['available', 'unavailable', 'available', 'unknown'] as const),
    ])
  })

  it('is refused where the record was changed since, and fits the newest one as it is', async () => {
    const { call, fails } = house()
    const person = aPerson()
    await call('person.save', { person, version: null })
    await call('person.save', { person: { ...person, email: 'n@example.org' }, version: 1 })
    const set = { person: person.id, strokes: [march], confirm: false }
    expect(await fails('availability.set', { ...set, version: 1 })).toMatchObject({
      code: 'conflict',
    })
    expect(await call('availability.set', { ...set, version: 2 })).toMatchObject({
      ...{ email: 'n@example.org', confirmedOn: '2027-01-01', version: 3 },
    })
  })
})

describe('who is free when', () => {
  it('counts by week those whom the roster finds free in it, as the roster finds them', async () => {
    const { call } = house()
    const said = { noticeDays: null, statedOn: null, source: null }
    const from = '2028-03-06'
    const until = (to: string) => [{ from: '2028-01-01', to, state: 'available' as const, ...said }]
    for (const to of ['2028-03-12', '2028-03-19', '2028-03-18'])
      await call('person.save', {
        person: aPerson({ familyName: 'Weekly', availability: until(to) }),
        version: null,
      })
    const asked = { query: { text: 'weekly' }, from, weeks: 2 }
    const languages = await call('availability.groups', { ...asked, by: 'language', level: 4 })
    expect(languages).toEqual({
      everybody: { key: 'everybody', people: 3, free: [3, 1] },
      groups: [{ key: 'fr', people: 3, free: [3, 1] }],
    })
    const { groups } = await call('availability.groups', { ...asked, by: 'category' })
    expect(groups).toEqual([{ key: 'expert', people: 3, free: [3, 1] }])
    const people = await call('availability.people', { ...asked, offset: 0, limit: 10 })
    expect(people.rows.map(({ weeks }) => weeks)).toEqual([
      ...[
        ['free', 'unknown'],
        ['free', 'free'],
        ['free', 'partly'],
      ],
    ])
    const found = await call('roster.page', {
      query: {
        text: 'weekly',
        conditions: [
          {
            how: 'all',
            conditions: [
              { by: 'language', language: 'fr', level: 4, mode: 'spoken' },
              { by: 'free', from: '2028-03-13', to: '2028-03-19' },
            ],
          },
        ],
      },
      ...{ sort: { by: 'name' }, offset: 0, limit: 10 },
    })
    expect(found.found).toBe(1)
  })
})
