import { describe, expect, it } from 'vitest'
import { steadyOrder } from './steady-order.ts'

const items = (...keys: readonly string[]) => keys.map((key) => ({ key }))

describe('choices beside the table', () => {
  it('stay where they were when the counts change, new ones behind', () => {
    const before = ['fr', 'en', 'ar']
    expect(steadyOrder(before, items('ar', 'es', 'fr', 'en')).map(({ key }) => key)).toEqual([
      ...before,
      'es',
    ])
  })
})
