import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { somePerson, someCommitment } from '#tests/builders/match-arbitraries.ts'
import { aCommitment, anExperience } from '#tests/builders/matching.ts'
import type { Experience } from '../../domain/experience.ts'
import { buildColumns } from './build-columns.ts'
import { missionsOf } from './missions.ts'
import type { WithoutId } from '../../domain/common.ts'

const served = { ...aCommitment({ category: 'shortTermObserver', served: true }), person: 'p' }
const days = (experience: WithoutId<Experience>[]) =>
  missionsOf(experience, [served]).map(({ from, to }) => [from, to])

describe('a mission served through this roster', () => {
  it('is one mission with its days, unless it is only planned', () => {
    expect(missionsOf([], [served])).toMatchObject([
      { country: 'KE', kind: 'observation', category: 'shortTermObserver', mission: 'LTO' },
    ])
    expect(missionsOf([], [{ ...served, served: false }])).toEqual([])
  })

  it('is one with what was typed of it, and the days of both count', () => {
    expect(days([anExperience({ from: '2027-02-25', to: '2027-03-05' })])).toEqual([
      ['2027-02-25', '2027-03-12'],
    ])
    expect(days([anExperience({ from: '2027-02-20', to: null })])).toEqual([
      ['2027-03-01', '2027-03-12'],
    ])
    expect(days([anExperience({ from: '2027-03-12', to: '2027-03-12', category: null })])).toEqual([
      ['2027-03-01', '2027-03-12'],
    ])
  })

  it('is another than what was typed of another country, category, kind or time', () => {
    const same = { from: '2027-03-02', to: '2027-03-10' }
    for (const other of [
      anExperience({ ...same, country: 'TD' }),
      anExperience({ ...same, country: null }),
      anExperience({ ...same, category: 'longTermObserver' }),
      anExperience({ ...same, category: null, kind: 'advisory' }),
      anExperience({ from: '2027-03-13', to: '2027-03-20' }),
      anExperience({ from: '2026-03-02', to: null }),
      anExperience({ from: null, to: null }),
    ])
      expect(missionsOf([other], [served])).toHaveLength(2)
  })

  it('counts the same in whatever order things were written down', () => {
    fc.assert(
      fc.property(
        somePerson.chain((person) =>
          fc.record({
            person: fc.constant(person),
            commitments: fc.array(someCommitment(person.id), { maxLength: 4 }),
          }),
        ),
        ({ person, commitments }) => {
          const inOrder = buildColumns([person], commitments)
          const turned = buildColumns(
            [{ ...person, experience: person.experience.toReversed() }],
            commitments.toReversed(),
          )
          expect(turned.experience.count[0]).toBe(inOrder.experience.count[0])
          const typed = missionsOf(person.experience, [])
          const all = missionsOf(person.experience, commitments)
          const through = commitments.filter((each) => each.served).length
          expect(all.length).toBeLessThanOrEqual(typed.length + through)
          expect(all.length).toBeGreaterThanOrEqual(Math.max(through, 0))
        },
      ),
      { numRuns: 300, seed: 52129 },
    )
  })

  it('lasts the days served where the entry names their year alone', () => {
    const year = anExperience({
      ...{ from: '2027-01-01', fromPrecision: 'year' },
      ...{ to: '2027-12-31', toPrecision: 'year' },
    })
    expect(days([year])).toEqual([['2027-03-01', '2027-03-12']])
  })
})
