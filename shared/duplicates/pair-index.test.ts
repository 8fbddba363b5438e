import { describe, expect, it } from 'vitest'
import { measurePairs, peopleTwice } from '#tests/bench/duplicates-recall.ts'
import { blankPerson } from '../domain/person.ts'
import { comparableOf } from './comparable.ts'
import { createPairIndex } from './pair-index.ts'

describe('an index of pairs', () => {
  const record = comparableOf({
    ...blankPerson('00000000-0000-7000-8000-000000000001'),
    familyName: 'Quarshie',
    givenName: 'Efua',
    birthDate: '1975-03-09',
  })

  it('finds a record again, but not itself, and no longer once it is removed', () => {
    const index = createPairIndex()
    index.count(record)
    index.add(3, record)
    expect(index.find(record, 'newcomer').map(({ number }) => number)).toEqual([3])
    expect(index.find(record, { self: 3 })).toEqual([])
    index.remove(3)
    expect(index.find(record, 'newcomer')).toEqual([])
    expect(index.rarity.size).toBe(0)
  })

  it('finds people entered twice with slips of every kind', () => {
    // A seed that nothing was tuned with; the bench measures more of them.
    const { at } = measurePairs(peopleTwice(4021, 400, 0.3))
    expect(at.possible.recall).toBeGreaterThanOrEqual(0.97)
    expect(at.possible.precision).toBeGreaterThanOrEqual(0.95)
    expect(at.certain.precision).toBe(1)
  })
})
