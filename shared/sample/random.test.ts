import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cultureOf, nameCultures } from './names/name-table.ts'
import { respell } from './names/person-name.ts'
import { mix, pickSome, randomFrom, weighted } from './random.ts'
import { sampleId } from './sample-id.ts'

fc.configureGlobal({ seed: 52_129 })

describe('the source of numbers', () => {
  it('repeats itself for a seed', () => {
    const draw = (seed: number): number[] => {
      const random = randomFrom(seed)
      return Array.from({ length: 5 }, random.next)
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('stays within its bounds and reaches both ends', () => {
    const random = randomFrom(1)
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(2, 6)))
    expect([...drawn].sort()).toEqual([2, 3, 4, 5, 6])
    expect(() => random.pick([])).toThrow(RangeError)
    expect(pickSome(random, [1, 2, 3], 9).length).toBeLessThanOrEqual(3)
    expect(
      weighted([
        ['a', 2],
        ['b', 1],
      ]),
    ).toEqual(['a', 'a', 'b'])
  })

  it('mixes neighbouring numbers far apart', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => mix(1, index))
    expect(new Set(hashes).size).toBeGreaterThan(19_990)
  })

  it('makes well-formed ids in order of their index', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(1_000_000), fc.nat(255), (seed, index, part) => {
        const id = sampleId(seed, 'person', index, part)
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(id < sampleId(seed, 'person', index + 1, 0)).toBe(true)
      }),
    )
  })
})

describe('the tables of names', () => {
  it('give each culture countries of its own and names of each kind', () => {
    const countries = nameCultures.flatMap((culture) => culture.countries)
    expect(new Set(countries).size).toBe(countries.length)
    for (const { id, familyOfMan, familyOfWoman, female, male } of nameCultures) {
      for (const names of [familyOfMan, familyOfWoman, female, male]) {
        expect(names.length, id).toBeGreaterThanOrEqual(5)
        expect(
          names.every(({ latin }) => latin.trim() === latin && latin !== ''),
          id,
        ).toBe(true)
        const native = names.filter((name) => name.native !== null).length
        expect(native === 0 || native === names.length, id).toBe(true)
      }
    }
    expect(cultureOf('CN')).toMatchObject({ familyFirst: true, separator: '' })
    expect(cultureOf('RU')?.familyOfWoman[0]).toEqual({ latin: 'Ivanova', native: 'Иванова' })
  })

  it('respell a name so that it is another text, and still much like it', () => {
    const random = randomFrom(3)
    for (const name of ['Ouédraogo', 'Benali', 'Šimić', 'Shevchenko']) {
      const spelt = Array.from({ length: 20 }, () => respell(random, name))
      expect(spelt.some((each) => each !== name)).toBe(true)
      expect(spelt.every((each) => Math.abs(each.length - name.length) <= 1)).toBe(true)
    }
  })
})
