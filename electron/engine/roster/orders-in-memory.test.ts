import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrderOfRanks, LAST } from './orders-in-memory.ts'

const rank = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -80_000, max: 80_000 }),
  fc.integer({ min: 1 - 2 ** 31, max: LAST - 1 }),
  fc.constant(LAST),
)

it('orders by rank both ways, those alike by name, and what was not stated last', () => {
  fc.assert(
    fc.property(fc.array(rank), fc.boolean(), (ranks, descending) => {
      const numbers = Int32Array.from(ranks, (_, place) => 7 + 3 * place)
      const byName = { numbers, places: new Int32Array() }
      const found = inOrderOfRanks(byName, Int32Array.from(ranks), descending)
      const key = (of: number): number => (of === LAST ? Infinity : descending ? -of : of)
      const expected = ranks
        .map((of, place) => ({ place, key: key(of) }))
        .sort((a, b) => (a.key === b.key ? a.place - b.place : a.key < b.key ? -1 : 1))
      expect([...found]).toEqual(expected.map(({ place }) => 7 + 3 * place))
    }),
  )
})
