import { v7 as uuid } from 'uuid'
import type { Offer } from '#shared/domain/offer.ts'
import { blankPerson, type Person, type StatedLists, withRowIds } from '#shared/domain/person.ts'
import type { Provider } from '#shared/domain/provider.ts'

/** A State that offers people. */
export function aProvider(changes: Partial<Provider> = {}): Provider {
  return {
    id: uuid(),
    name: 'Kingdom of Example',
    shortName: null,
    otherNames: [],
    kind: 'state',
    country: 'BE',
    contactName: null,
    contactEmail: null,
    contactPhone: null,
    notes: null,
    ...changes,
  }
}

export function anOffer(provider: string, changes: Partial<Offer> = {}): Offer {
  return {
    id: uuid(),
    provider,
    categories: ['expert'],
    offeredOn: '2027-01-01',
    validUntil: '2027-12-31',
    withdrawnOn: null,
    conditions: null,
    ...changes,
  }
}

/** For stores whose clock is that of the computer, or another than tests have: nothing of it was said on a day. */
export const saidOnNoDay = { confirmedOn: null, availability: [] } as const satisfies PersonChanges

/** Fields of a person; rows of lists need no id. */
export type PersonChanges = Partial<Omit<Person, keyof StatedLists> & StatedLists>

/** An expert who is free through 2027 and speaks French well; nothing else was stated. Rows without an id get one. */
export function aPerson(changes: PersonChanges = {}): Person {
  return withRowIds(described(changes), () => uuid())
}

function described(changes: PersonChanges): Omit<Person, keyof StatedLists> & StatedLists {
  return {
    ...blankPerson(uuid()),
    familyName: 'Benali',
    givenName: 'Nadia',
    nativeName: 'نادية بنعلي',
    sex: 'female',
    residence: 'BE',
    nationalities: ['BE'],
    categories: ['expert'],
    languages: [
      {
        language: 'fr',
        spoken: 5,
        read: 5,
        written: null,
        scale: 'cefr',
        received: 'C1',
        converted: false,
      },
    ],
    availability: [
      {
        from: '2027-01-01',
        to: '2027-12-31',
        state: 'available',
        noticeDays: null,
        statedOn: '2027-01-01',
        source: 'the person',
      },
    ],
    confirmedOn: '2027-01-01',
    ...changes,
  }
}
