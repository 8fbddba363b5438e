import { describe, expect, it } from 'vitest'
import { fuseName, orderByFuse } from './fuse.ts'

const names = [
  fuseName(1, 'Silva', 'Maria', null),
  fuseName(2, 'Benali', 'Nadia', 'نادية بنعلي'),
  fuseName(3, 'Núñez', 'José', null),
]

describe('Fuse', () => {
  it('puts the best first and loses nobody', () => {
    expect(orderByFuse(names, 'jose nunez').map(({ number }) => number)).toEqual([3, 1, 2])
  })

  it('says which letters of the name match', () => {
    const [best] = orderByFuse(names, 'benali')
    expect(best?.number).toBe(2)
    expect(best?.highlights).toContainEqual([6, 11])
  })

  it('forgives a typing error', () => {
    expect(orderByFuse(names, 'nadai')[0]?.number).toBe(2)
  })
})
