import { describe, expect, it } from 'vitest'
import { peopleToWrite } from './people-to-write.ts'
import type { Decided } from './use-decisions.ts'

const counts = { new: 5, duplicate: 2, update: 3, rejected: 1 }
const decided = (
  row: number,
  proposal: Decided['proposal'],
  decision: Decided['decision'],
): Decided => ({ row, proposal, decision, person: null })

describe('peopleToWrite', () => {
  it('writes only new people unasked', () => {
    expect(peopleToWrite(counts, { byHand: [], updateAll: false })).toBe(5)
  })

  it('follows decisions made one by one', () => {
    const byHand = [
      decided(2, 'duplicate', 'add'),
      decided(3, 'duplicate', 'skip'),
      decided(4, 'update', 'update'),
      decided(5, 'new', 'skip'),
    ]
    expect(peopleToWrite(counts, { byHand, updateAll: false })).toBe(6)
  })

  it('updates all that are known already, but for those decided otherwise', () => {
    expect(peopleToWrite(counts, { byHand: [], updateAll: true })).toBe(8)
    const byHand = [decided(4, 'update', 'skip'), decided(5, 'update', 'update')]
    expect(peopleToWrite(counts, { byHand, updateAll: true })).toBe(7)
  })
})
