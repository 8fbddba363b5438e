import { describe, expect, it } from 'vitest'
import { dayNumber } from '#shared/calendar/index.ts'
import { aCommitment } from '#tests/builders/matching.ts'
import { aPerson } from '#tests/builders/people.ts'
import { freeThroughout } from './availability-strip.ts'
import { buildColumns } from './columns/build-columns.ts'
import { weekReader, weekStates } from './week-states.ts'

const said = { noticeDays: null, statedOn: '2027-01-01', source: null }

describe('the weeks of somebody', () => {
  it('are free only where all seven days are, as the filter of the roster has it', () => {
    const person = aPerson({
      availability: [
        { from: '2027-03-01', to: '2027-03-14', state: 'available', ...said },
        { from: '2027-03-15', to: '2027-03-15', state: 'available', ...said },
        { from: '2027-03-16', to: '2027-03-21', state: 'unavailable', ...said },
        { from: '2027-03-22', to: '2027-03-22', state: 'tentative', ...said },
        { from: '2027-03-29', to: '2027-04-04', state: 'unavailable', ...said },
      ],
    })
    const columns = buildColumns([person], [])
    const out = new Uint8Array(6)
    weekReader(columns, dayNumber('2027-03-01'), 6)(0, out, 0)
    expect([...out].map((code) => weekStates[code])).toEqual([
      ...['free', 'free', 'partly', 'tentative', 'unavailable', 'unknown'],
    ])
    expect(freeThroughout(columns, '2027-03-08', '2027-03-14')(0)).toBe(true)
    expect(freeThroughout(columns, '2027-03-15', '2027-03-21')(0)).toBe(false)
  })

  it('are named after what binds, rest after a mission included', () => {
    const person = aPerson()
    const mission = aCommitment({ from: '2027-03-01', to: '2027-03-14' })
    const columns = buildColumns([person], [{ ...mission, person: person.id }])
    const out = new Uint8Array(5)
    weekReader(columns, dayNumber('2027-03-01'), 5)(0, out, 0)
    expect([...out].map((code) => weekStates[code])).toEqual([
      ...['deployed', 'deployed', 'rest', 'rest', 'free'],
    ])
  })
})
