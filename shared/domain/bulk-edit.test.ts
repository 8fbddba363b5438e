import { describe, expect, it } from 'vitest'
import { aPerson, anOffer } from '#tests/builders/people.ts'
import { type BulkEdit, bulkEdit, editPerson } from './bulk-edit.ts'
import type { Person } from './person.ts'

const provider = '0190a000-0000-7000-8000-000000000001'
const other = '0190a000-0000-7000-8000-000000000002'
const newId = (): string => '0190a000-0000-7000-8000-0000000000ff'

/** The part of a person that an edit changed; why nothing changed where nothing did. */
function edited(person: Person, edit: BulkEdit): Partial<Person> | readonly [string, string] {
  const of = editPerson(person, bulkEdit.parse(edit), newId)
  if (of.outcome !== 'changed') return [of.outcome, of.why.key]
  const entries = Object.entries(of.after) as [keyof Person, unknown][]
  return Object.fromEntries(entries.filter(([field, value]) => value !== person[field]))
}

describe('one change of many people', () => {
  it('confirms, and leaves who confirmed the same day or later', () => {
    const confirm = { what: 'confirm', on: '2027-02-01' } as const
    const on = (confirmedOn: string | null): Person => aPerson({ confirmedOn })
    expect(edited(on('2027-01-01'), confirm)).toEqual({ confirmedOn: '2027-02-01' })
    expect(edited(on(null), confirm)).toEqual({ confirmedOn: '2027-02-01' })
    expect(edited(on('2027-02-01'), confirm)).toEqual(['same', 'many.sameDay'])
    expect(edited(on('2027-02-02'), confirm)).toEqual(['refused', 'many.laterDay'])
  })

  it('adds and takes a category once', () => {
    const person = aPerson({ categories: ['expert'] })
    expect(edited(person, { what: 'categoryAdd', category: 'shortTermObserver' })).toEqual({
      categories: ['expert', 'shortTermObserver'],
    })
    expect(edited(person, { what: 'categoryAdd', category: 'expert' })).toEqual([
      'same',
      'many.sameCategory',
    ])
    expect(edited(person, { what: 'categoryRemove', category: 'expert' })).toEqual({
      categories: [],
    })
  })

  it('makes an offer where none holds as long of as much', () => {
    const offer: BulkEdit = {
      what: 'offerAdd',
      ...{ provider, categories: ['expert'] },
      ...{ offeredOn: '2027-02-01', validUntil: '2027-12-31', conditions: null },
    }
    expect(edited(aPerson({ offers: [] }), offer)).toMatchObject({
      offers: [{ id: newId(), provider, validUntil: '2027-12-31', withdrawnOn: null }],
    })
    const holding = aPerson({ offers: [anOffer(provider, { validUntil: null })] })
    expect(edited(holding, offer)).toEqual(['same', 'many.sameOffer'])
    for (const less of [
      anOffer(provider, { validUntil: '2027-12-30' }),
      anOffer(provider, { categories: ['shortTermObserver'] }),
      anOffer(provider, { withdrawnOn: '2027-01-20' }),
      anOffer(other),
    ])
      expect(edited(aPerson({ offers: [less] }), offer)).toMatchObject({
        offers: [less, { provider }],
      })
  })

  it('ends the offers of a provider that go on, and none before it begins', () => {
    const end = { what: 'offerEnd', provider, on: '2027-02-28' } as const
    const [going, of] = [anOffer(provider), anOffer(other)]
    expect(edited(aPerson({ offers: [going, of] }), end)).toEqual({
      offers: [{ ...going, validUntil: '2027-02-28' }, of],
    })
    expect(edited(aPerson({ offers: [of] }), end)).toEqual(['same', 'many.notOffered'])
    const ended = anOffer(provider, { validUntil: '2027-01-31' })
    const withdrawn = anOffer(provider, { withdrawnOn: '2027-01-31' })
    expect(edited(aPerson({ offers: [ended, withdrawn] }), end)).toEqual([
      'same',
      'many.offerEnded',
    ])
    const later = anOffer(provider, { offeredOn: '2027-03-01' })
    expect(edited(aPerson({ offers: [later] }), end)).toEqual(['refused', 'many.offerBeginsLater'])
  })

  it('moves offers, notes below what is noted, states when somebody is free, and keeps until a day', () => {
    const of = anOffer(provider)
    expect(
      edited(aPerson({ offers: [of] }), { what: 'offerMove', from: provider, to: other }),
    ).toEqual({ offers: [{ ...of, provider: other }] })
    const note = { what: 'note', text: 'Called' } as const
    expect(edited(aPerson({ notes: null }), note)).toEqual({ notes: 'Called' })
    expect(edited(aPerson({ notes: 'Tall' }), note)).toEqual({ notes: 'Tall\nCalled' })
    expect(edited(aPerson({ notes: 'Tall\nCalled' }), note)).toEqual(['same', 'many.sameNote'])
    expect(edited(aPerson({ notes: 'x'.repeat(9_996) }), note)).toEqual([
      'refused',
      'many.notesFull',
    ])
    const period: BulkEdit = {
      what: 'availability',
      ...{ from: '2027-03-01', to: '2027-03-31' },
      state: 'available',
      ...{ noticeDays: null, statedOn: '2027-02-01', source: null },
    }
    const free = editPerson(aPerson({ availability: [] }), period, newId)
    expect(free).toMatchObject({ after: { availability: [{ from: '2027-03-01' }] } })
    expect(free.outcome === 'changed' && edited(free.after, period)).toEqual([
      'same',
      'many.sameAvailability',
    ])
    const until = { what: 'retention', until: '2029-01-01' } as const
    expect(edited(aPerson({ retainUntil: null }), until)).toEqual({ retainUntil: '2029-01-01' })
    expect(edited(aPerson({ retainUntil: '2029-01-01' }), until)).toEqual([
      'same',
      'many.sameRetention',
    ])
  })
})
