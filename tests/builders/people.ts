import { v7 as uuid } from 'uuid'
import type { Offer } from '#shared/domain/offer.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Provider } from '#shared/domain/provider.ts'

/** A State that offers people. */
export function aProvider(changes: Partial<Provider> = {}): Provider {
  return {
    id: uuid(),
    name: 'Kingdom of Example',
    shortName: null,
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
    ...changes,
  }
}

/** An expert who is free through 2027 and speaks French well; nothing else was stated. */
export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: uuid(),
    familyName: 'Benali',
    givenName: 'Nadia',
    nativeName: 'نادية بنعلي',
    passportName: null,
    title: null,
    sex: 'female',
    birthDate: null,
    residence: 'BE',
    nationalities: ['BE'],
    categories: ['expert'],
    email: null,
    phone: null,
    address: null,
    occupation: null,
    organization: null,
    emergencyContact: null,
    passportNumber: null,
    passportIssuer: null,
    passportExpiresOn: null,
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
    skills: [],
    qualifiedFor: [],
    experience: [],
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
    clearances: [],
    offers: [],
    confirmedOn: '2027-01-01',
    consentOn: null,
    retainUntil: null,
    notes: null,
    ...changes,
  }
}
