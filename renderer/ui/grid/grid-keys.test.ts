import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridKey, type GridMove, type GridPlace, isMove, rowAfter } from './grid-keys.ts'

const moves: readonly GridMove[] = ['next', 'previous', 'nextPage', 'previousPage', 'first', 'last']

const onEvery = (): boolean => true

/** Grids of up to 60 rows, some of them headings, with the current row on one that is none. */
const places: fc.Arbitrary<GridPlace & { readonly stops: readonly number[] }> = fc
  .tuple(fc.array(fc.boolean(), { maxLength: 60 }), fc.nat(), fc.integer({ min: 1, max: 30 }))
  .map(([rows, at, pageRows]) => {
    const stops = rows.flatMap((stop, index) => (stop ? [index] : []))
    return {
      count: rows.length,
      current: at % 3 === 0 ? null : (stops[at % Math.max(stops.length, 1)] ?? null),
      pageRows,
      stopsAt: (index: number) => rows[index] === true,
      stops,
    }
  })

describe('the keys of a grid', () => {
  it('are the same letters in both cases, and mirrored where lines are', () => {
    expect(gridKey('j', false)).toBe('next')
    expect(gridKey('J', false)).toBe('next')
    expect(gridKey('k', false)).toBe(gridKey('ArrowUp', false))
    expect(gridKey('ArrowRight', false)).toBe('forward')
    expect(gridKey('ArrowRight', true)).toBe('back')
    expect(gridKey('ArrowLeft', true)).toBe('forward')
    expect(gridKey('x', false)).toBeNull()
    expect(gridKey('Tab', false)).toBeNull()
  })

  it('move the current row, or do something with it', () => {
    const keys = ['ArrowDown', 'k', 'PageUp', 'PageDown', 'Home', 'End']
    expect(keys.every((key) => isMove(gridKey(key, false)!))).toBe(true)
    const acts = ['Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight']
    expect(acts.some((key) => isMove(gridKey(key, false)!))).toBe(false)
  })
})

describe('the row a key leads to', () => {
  it('lies within the grid and can be stopped at; none where no row can', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...moves), (place, move) => {
        const to = rowAfter(move, place)
        if (place.stops.length === 0) expect(to).toBeNull()
        else expect(place.stops).toContain(to)
      }),
    )
  })

  it('is never behind the row it came from', () => {
    fc.assert(
      fc.property(places, (place) => {
        fc.pre(place.current !== null)
        const from = place.current
        for (const move of ['next', 'nextPage', 'last'] as const) {
          expect(rowAfter(move, place)).toBeGreaterThanOrEqual(from)
        }
        for (const move of ['previous', 'previousPage', 'first'] as const) {
          expect(rowAfter(move, place)).toBeLessThanOrEqual(from)
        }
      }),
    )
  })

  it('meets every row that can be stopped at, in order, down and up again', () => {
    const walk = (place: GridPlace, move: GridMove, from: number | null): number[] => {
      const met: number[] = []
      let current = from
      for (;;) {
        const to = rowAfter(move, { ...place, current })
        if (to === null || to === current) return met
        met.push(to)
        current = to
      }
    }
    fc.assert(
      fc.property(places, (place) => {
        expect(walk(place, 'next', null)).toEqual(place.stops)
        const end = place.stops.at(-1)
        if (end !== undefined) {
          expect([end, ...walk(place, 'previous', end)]).toEqual(place.stops.toReversed())
        }
      }),
    )
  })

  it('goes back to where it was', () => {
    fc.assert(
      fc.property(places, (place) => {
        const next = rowAfter('next', place)
        fc.pre(place.current !== null && next !== null && next !== place.current)
        expect(rowAfter('previous', { ...place, current: next })).toBe(place.current)
      }),
    )
  })

  it('is a page further, and the first and last row at the ends', () => {
    const place = { count: 100, current: 50, pageRows: 20, stopsAt: onEvery }
    expect(rowAfter('nextPage', place)).toBe(70)
    expect(rowAfter('previousPage', place)).toBe(30)
    expect(rowAfter('nextPage', { ...place, current: 95 })).toBe(99)
    expect(rowAfter('previousPage', { ...place, current: 5 })).toBe(0)
    expect(rowAfter('first', place)).toBe(0)
    expect(rowAfter('last', place)).toBe(99)
  })

  it('passes over a heading, and stays where only headings follow', () => {
    const stopsAt = (index: number): boolean => index !== 2 && index !== 4
    const place = { count: 5, pageRows: 2, stopsAt }
    expect(rowAfter('next', { ...place, current: 1 })).toBe(3)
    expect(rowAfter('previous', { ...place, current: 3 })).toBe(1)
    expect(rowAfter('next', { ...place, current: 3 })).toBe(3)
    expect(rowAfter('last', { ...place, current: 0 })).toBe(3)
  })
})
