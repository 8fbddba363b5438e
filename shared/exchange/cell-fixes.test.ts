import { describe, expect, it } from 'vitest'
import { openFixes } from './cell-fixes.ts'

describe('mended cells', () => {
  it('take the place of one cell, or of all that say the same', () => {
    const fixed = openFixes([
      { column: 1, row: null, was: 'GER', text: 'Germany' },
      { column: 1, row: 3, was: 'GER', text: 'Greece' },
      { column: 2, row: 2, was: '', text: 'a@example.org' },
    ])
    expect(fixed(2, ['Abel', ' GER '])).toEqual(['Abel', 'Germany', 'a@example.org'])
    expect(fixed(3, ['Bose', 'GER'])).toEqual(['Bose', 'Greece'])
    expect(fixed(4, ['Cole', 'French'])).toEqual(['Cole', 'French'])
  })

  it('leave a list alone where nothing was mended', () => {
    const cells = ['Abel']
    expect(openFixes([])(2, cells)).toBe(cells)
  })
})
