import { describe, expect, it } from 'vitest'
import type { Availability } from '../domain/availability.ts'
import type { MatchPerson } from './columns/records.ts'
import { usualMeasures } from '../domain/measures.ts'
import { aCommitment } from '#tests/builders/matching.ts'
import { aPerson } from '#tests/builders/people.ts'
import { availabilityStrip, freeThroughout } from './availability-strip.ts'
import { buildColumns } from './columns/build-columns.ts'

const said = (
  state: Availability['state'],
  from: string,
  to: string,
  statedOn: string | null,
): MatchPerson['availability'][number] => ({
  from,
  to,
  state,
  statedOn,
  noticeDays: null,
  source: null,
})

describe('the days of a person without a position in view', () => {
  it('believe what was said without a date where it is more cautious', () => {
    const columns = buildColumns([
      {
        ...aPerson(),
        availability: [
          said('available', '2027-01-01', '2027-12-31', '2026-01-10'),
          said('unavailable', '2027-03-01', '2027-03-31', null),
        ],
      },
    ])
    expect(availabilityStrip(columns, 0, '2027-02-28', '2027-04-01')).toEqual([
      { from: '2027-02-28', to: '2027-02-28', state: 'available' },
      { from: '2027-03-01', to: '2027-03-31', state: 'unavailable' },
      { from: '2027-04-01', to: '2027-04-01', state: 'available' },
    ])
    expect(freeThroughout(columns, '2027-03-01', '2027-03-16')(0)).toBe(false)
    expect(freeThroughout(columns, '2027-04-01', '2027-04-16')(0)).toBe(true)
  })

  it('keep the rest of the office after a mission, none after a promise', () => {
    const person = aPerson()
    const of = (state: 'deployed' | 'promised') =>
      buildColumns([person], [{ ...aCommitment({ state }), person: person.id }])
    expect(availabilityStrip(of('deployed'), 0, '2027-03-12', '2027-03-27')).toEqual([
      { from: '2027-03-12', to: '2027-03-12', state: 'deployed' },
      { from: '2027-03-13', to: '2027-03-26', state: 'rest' },
      { from: '2027-03-27', to: '2027-03-27', state: 'available' },
    ])
    expect(freeThroughout(of('deployed'), '2027-03-26', '2027-04-10')(0)).toBe(false)
    expect(freeThroughout(of('deployed'), '2027-03-27', '2027-04-10')(0)).toBe(true)
    const kept = {
      ...of('deployed'),
      measures: { ...usualMeasures, staleAfterMonths: 12, restDays: 0 },
    }
    expect(freeThroughout(kept, '2027-03-13', '2027-04-10')(0)).toBe(true)
    expect(availabilityStrip(kept, 0, '2027-03-13', '2027-03-27')).toHaveLength(1)
    expect(freeThroughout(of('promised'), '2027-03-13', '2027-04-10')(0)).toBe(true)
  })
})
