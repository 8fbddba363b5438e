import { describe, expect, it } from 'vitest'
import type { RequirementOf } from '../../domain/requirement.ts'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const verdict = (
  parameters: RequirementOf<'nationality'>['parameters'],
  nationalities: string[],
) => {
  const must = aMust('nationality', parameters)
  const context = aContext({ request: { state: 'KE' }, position: { requirements: [must] } })
  return resultOf(explained({ nationalities }, context), must.id)
}

describe('nationalities asked or excluded', () => {
  it('are enough when any one of several is asked for', () => {
    const only = { mode: 'only', countries: ['FR', 'BE'], neighboursOfHost: false } as const
    expect(verdict({ ...only, countries: ['FR', 'BE'] }, ['MA', 'FR']).verdict).toBe('met')
    expect(verdict({ ...only, countries: ['FR', 'BE'] }, ['MA'])).toMatchObject({
      verdict: 'notMet',
      evidence: 'Moroccan, asked France or Belgium',
    })
  })
  it('exclude through any one of several, and through a border of the host', () => {
    const exclude = { mode: 'exclude', countries: [], neighboursOfHost: true } as const
    expect(verdict({ ...exclude, countries: [] }, ['FR', 'UG'])).toMatchObject({
      verdict: 'notMet',
      evidence: 'a national of Uganda, a neighbour of Kenya: excluded',
    })
    expect(verdict({ ...exclude, countries: [] }, ['FR']).verdict).toBe('met')
    expect(verdict({ ...exclude, countries: [], neighboursOfHost: false }, ['UG']).verdict).toBe(
      'met',
    )
  })
  it('are unknown where none is on record', () => {
    expect(verdict({ mode: 'only', countries: ['FR'], neighboursOfHost: false }, []).verdict).toBe(
      'unknown',
    )
  })
})
