import { describe, expect, it } from 'vitest'
import { fuseName, orderByFuse, plainFuse } from './fuse.ts'

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

  it('searches everybody where it is the peer', () => {
    expect(plainFuse(names)('nadai')[0]).toBe(2)
  })
})
