import { describe, expect, it } from 'vitest'
import { findRow } from './find-row.ts'

const view = { first: 2, last: 4 }
const rows = ['a', 'b', 'c', 'd', null, 'f']
const idAt = (index: number): string | null => rows[index] ?? null

describe('a row that may have moved', () => {
  it('is found where it was, in view or not', () => {
    expect(findRow('f', 5, view, idAt)).toBe(5)
    expect(findRow('c', 2, view, idAt)).toBe(2)
  })

  it('is found where it has moved to within the view', () => {
    expect(findRow('d', 0, view, idAt)).toBe(3)
    expect(findRow('d', null, view, idAt)).toBe(3)
  })

  it('is nowhere when it has left both', () => {
    expect(findRow('a', 3, view, idAt)).toBeNull()
    expect(findRow('a', null, { first: 0, last: -1 }, idAt)).toBeNull()
  })
})
