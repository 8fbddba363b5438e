import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../domain/history.ts'
import { say } from '../text/index.ts'
import { linesOf } from './lines-of.ts'

const [french, spain, window] = [uuid(), uuid(), uuid()]

/** What an entry of the history says in English. */
function said(
  entity: Entity,
  before: object | null,
  after: object | null,
  names: Readonly<Record<string, string>> = {},
): string[] {
  const action = before === null ? 'created' : after === null ? 'removed' : 'changed'
  const fields = action === 'changed' ? Object.keys({ ...before, ...after }) : []
  const lines = linesOf({ entity, action, fields, before, after }, (id) => names[id] ?? null)
  return lines.map((line) => say('en', line))
}

const language = { id: french, language: 'fr', spoken: 4, read: 4, written: null, scale: null }

describe('a change in words', () => {
  it('compares lists entry by entry, each part in the words of the screens', () => {
    const period = { from: '2027-03-01', to: '2027-04-30', state: 'available' }
    expect(
      said(
        'person',
        { languages: [language], nationalities: ['ES'], offers: [] },
        {
          languages: [{ ...language, spoken: 5 }],
          nationalities: ['ES', 'FR'],
          availability: [{ id: uuid(), ...period, noticeDays: 14 }],
          offers: [
            { id: uuid(), provider: spain, categories: ['expert'], validUntil: '2027-12-31' },
          ],
        },
        { [spain]: 'Spain' },
      ),
    ).toEqual([
      'Languages: French, spoken B2 → C1',
      'Nationalities: France added',
      'Offers: Spain, as Expert, valid until 31 Dec 2027 added',
      'Availability: 1 Mar – 30 Apr 2027, available, days of notice 14 added',
    ])
    expect(said('person', { languages: [language] }, { languages: [] })).toEqual([
      'Languages: French, spoken B2, read B2 removed',
    ])
  })

  it('says single values, what was taken out, and a date as far as it is known', () => {
    expect(
      said(
        'person',
        { residence: 'FR', notes: 'old', birthDate: '1984-01-01', birthDatePrecision: 'year' },
        { residence: 'ES', birthDate: '1984-05-17', birthDatePrecision: 'day', sex: 'female' },
      ),
    ).toEqual([
      'Lives in: France → Spain',
      'Notes: old taken out',
      'Birth date: 1984 → 17 May 1984',
      'Sex: Female',
    ])
  })

  it('names restricted values and never spells them out, of whatever record', () => {
    const lines = [
      ...said('person', { passportNumber: 'X1' }, { passportNumber: 'Y2' }),
      ...said('person', null, { familyName: 'Okello', emergencyContact: 'Mother, +254 700' }),
      ...said('candidateNote', { text: 'Calm.', kind: 'interview' }, null),
      ...said('evaluation', { rating: 2, text: 'Late.' }, { rating: 4, text: 'Fine.' }),
    ]
    expect(lines).toContain('Passport number: changed (restricted)')
    expect(lines).toContain('Family name: Okello')
    expect(lines.join(' ')).not.toMatch(/X1|Y2|254|Calm|Late|Fine/)
  })

  it('is worded for requests, positions, candidacies and deployments', () => {
    const windows = [{ id: window, from: '2027-03-01', to: '2027-06-30', minimumDays: null }]
    const must = {
      ...{ id: uuid(), strength: 'must', group: null, weight: 0, kind: 'language' },
      parameters: { language: 'fr', mode: 'spoken', level: 5 },
    }
    expect(
      said(
        'position',
        { posts: 1, windows, requirements: [] },
        { posts: 3, windows: [{ ...windows[0], to: '2027-07-31' }], requirements: [must] },
      ),
    ).toEqual([
      'Posts: 1 → 3',
      'Windows: 1 Mar – 31 Jul 2027, to 30 Jun 2027 → 31 Jul 2027',
      expect.stringMatching(/^Requirements: .*French.*C1.* added$/),
    ])
    expect(
      said('candidacy', { status: 'nominated' }, { status: 'notSelected', reason: 'x' }),
    ).toEqual(['Status: Nominated → Not selected', 'Reason: x'])
    expect(
      said(
        'deployment',
        null,
        { id: uuid(), person: french, status: 'planned', from: '2027-03-01' },
        {
          [french]: 'Okello, Grace',
        },
      ),
    ).toEqual(['Person: Okello, Grace', 'Status: Planned', 'From: 1 Mar 2027'])
    const cost = { id: uuid(), what: 'Travel', currency: 'EUR', planned: 90_050, given: null }
    expect(said('deployment', { costs: [] }, { costs: [cost] })).toEqual([
      'Costs: Travel, in EUR, planned 900.50 EUR added',
    ])
  })

  it('of tags and of people asked name the tag, and whom', () => {
    expect(said('person', { tags: ['a'] }, { tags: ['a', 'long list 2027'] })).toEqual([
      'Tags: long list 2027 added',
    ])
    const [who, provider] = [uuid(), uuid()]
    const asked = {
      id: who,
      provider,
      answer: 'open',
      answeredOn: null,
      writtenOn: [],
      late: false,
    }
    const names = { [who]: 'Okello, Grace', [provider]: 'NORCAP' }
    expect(said('availabilityRound', null, { people: [asked] }, names)).toEqual([
      'People: Okello, Grace, provider NORCAP',
    ])
    const answered = { ...asked, answer: 'yes' }
    expect(said('availabilityRound', { people: [asked] }, { people: [answered] }, names)).toEqual([
      'People: Okello, Grace, answer yes',
    ])
  })

  it('of a list in another order says so', () => {
    expect(
      said('person', { nationalities: ['ES', 'FR'] }, { nationalities: ['FR', 'ES'] }),
    ).toEqual(['Nationalities: another order'])
  })
})
