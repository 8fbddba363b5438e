import { describe, expect, it } from 'vitest'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'

describe('the category of a position', () => {
  const context = aContext({ position: { category: 'longTermObserver' } })
  it.each([
    [['longTermObserver', 'expert'], 'met'],
    [['expert'], 'notMet'],
    [[], 'unknown'],
  ] as const)('%j is %s', (categories, verdict) => {
    const result = resultOf(explained({ categories: [...categories] }, context), 'category')
    expect(result.verdict).toBe(verdict)
  })
})
