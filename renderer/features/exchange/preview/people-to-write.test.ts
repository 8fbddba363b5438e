import { describe, expect, it } from 'vitest'
import { peopleToWrite } from './people-to-write.ts'
import type { Decided } from './use-decisions.ts'

const counts = { new: 5, duplicate: 2, update: 3, rejected: 1 }
const unsaid = { update: 'wait', duplicate: 'wait' } as const
const decided = (
  row: number,
  proposal: Decided['proposal'],
  decision: Decided['decision'],
): Decided => ({ row, proposal, decision, person: null, keep: null })

describe('peopleToWrite', () => {
  it('writes only new people unasked', () => {
    expect(peopleToWrite(counts, { byHand: [], rest: unsaid })).toBe(5)
  })

  it('follows decisions made one by one', () => {
    const byHand = [
      decided(2, 'duplicate', 'add'),
      decided(3, 'duplicate', 'skip'),
      decided(4, 'update', 'update'),
      decided(5, 'new', 'wait'),
    ]
    expect(peopleToWrite(counts, { byHand, rest: unsaid })).toBe(6)
  })

  it('follows what is decided for the rest, but for rows decided otherwise', () => {
    const rest = { update: 'update', duplicate: 'wait' } as const
    expect(peopleToWrite(counts, { byHand: [], rest })).toBe(8)
    const byHand = [decided(4, 'update', 'skip'), decided(5, 'update', 'update')]
    expect(peopleToWrite(counts, { byHand, rest })).toBe(7)
    expect(peopleToWrite(counts, { byHand: [], rest: { ...rest, duplicate: 'add' } })).toBe(10)
  })
})
