import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { changesOf } from './changes-of.ts'

const entry = (before: object, after: object): HistoryEntry => ({
  seq: 1,
  changeSet: crypto.randomUUID(),
  erasedAt: null,
  at: '2027-03-01T09:00:00.000Z',
  by: 'Anna',
  entity: 'person',
  entityId: crypto.randomUUID(),
  action: 'changed',
  fields: Object.keys(after),
  before,
  after,
})

describe('changesOf', () => {
  it('names fields and values in words', () => {
    expect(
      changesOf(
        entry(
          { residence: 'FR', categories: ['expert'], languages: [] },
          { residence: 'ES', categories: ['expert', 'longTermObserver'], languages: [{}, {}] },
        ),
      ),
    ).toEqual([
      'Lives in: France → Spain',
      'Categories: Expert → Expert, Long-term observer',
      'Languages: empty → 2 entries',
    ])
  })

  it('says a date as far as it is known, once', () => {
    expect(
      changesOf(
        entry(
          { birthDate: '1984-01-01', birthDatePrecision: 'year' },
          { birthDate: '1984-05-17', birthDatePrecision: 'day' },
        ),
      ),
    ).toEqual(['Birth date: 1984 → 17 May 1984'])
    expect(changesOf(entry({ birthDate: '1984-01-01' }, { birthDate: '1984-05-17' }))).toEqual([
      'Birth date: 1 Jan 1984 → 17 May 1984',
    ])
  })

  it('never spells out restricted data', () => {
    expect(changesOf(entry({ passportNumber: 'X1' }, { passportNumber: 'Y2' }))).toEqual([
      'Passport number',
    ])
  })
})
