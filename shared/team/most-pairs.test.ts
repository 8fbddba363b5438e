import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostPairs } from './most-pairs.ts'

/** Most pairs there can be, by trying every way. */
function mostByTrying(left: readonly number[], fits: (a: number, b: number) => boolean): number {
  const [first, ...others] = left
  if (first === undefined) return 0
  return Math.max(
    mostByTrying(others, fits),
    ...others
      .filter((other) => fits(first, other))
      .map((other) => {
        const rest = others.filter((each) => each !== other)
        return 1 + mostByTrying(rest, fits)
      }),
  )
}

it('forms as many pairs as there can be, of those that fit', () => {
  fc.assert(
    fc.property(
      fc.nat(8),
      fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
      (size, edges) => {
        const fits = (a: number, b: number): boolean => {
          const [low, high] = a < b ? [a, b] : [b, a]
          return edges[(high * (high - 1)) / 2 + low] === true
        }
        const partners = mostPairs(size, fits)
        const paired = partners.flatMap((other, one) => (other > one ? [[one, other]] : []))
        for (const [one = -1, other = -1] of paired) {
          expect(partners[other]).toBe(one)
          expect(fits(one, other)).toBe(true)
        }
        const all = Array.from({ length: size }, (_, place) => place)
        expect(paired.length).toBe(mostByTrying(all, fits))
      },
    ),
    { numRuns: 500, seed: 52129 },
  )
})
