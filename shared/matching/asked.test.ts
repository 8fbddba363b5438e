import { describe, expect, it } from 'vitest'
import { aMust } from '#tests/builders/requests.ts'
import type { Requirement } from '../domain/requirement.ts'
import { languagesOfTexts, say } from '../text/index.ts'
import { anyOf, requirementAsked, windowAsked } from './asked.ts'

const asked = (of: Requirement) => requirementAsked(of, (skill) => ({ skill }))

const experience = { kind: 'advisory', missions: null, countries: 2, years: null } as const
const exclude = { mode: 'exclude', countries: ['UG'], neighboursOfHost: true } as const
const requirements: readonly [Requirement, string][] = [
  [aMust('language', { language: 'fr', mode: 'spoken', level: 5 }), 'French spoken ≥ C1'],
  [aMust('skill', { skill: 'electoral-law', level: null, years: null }), 'Electoral law'],
  [
    aMust('skill', { skill: 'electoral-law', level: 3, years: 5 }),
    'Electoral law ≥ advanced, ≥ 5 years',
  ],
  [
    aMust('nationality', { mode: 'only', countries: ['FR', 'BE'], neighboursOfHost: false }),
    'Only from France or Belgium',
  ],
  [
    aMust('nationality', { ...exclude, countries: ['UG'] }),
    'Not from Uganda or neighbours of the host',
  ],
  [aMust('experience', experience), 'Advisory experience ≥ 2 countries'],
  [aMust('experience', { ...experience, kind: 'any', countries: null }), 'Experience any'],
  [aMust('phase', { phase: 'campaign' }), 'Phase: Campaign'],
  [aMust('rest', { days: 14 }), '14 days of rest since the last mission'],
  [aMust('progression', { missions: 2 }), '2 short-term missions before a long-term one'],
  [aMust('clearance', { name: 'SSAFE' }), 'SSAFE valid throughout'],
  [aMust('offer', {}), 'Valid offer to the end'],
  [aMust('freshness', { months: 1 }), 'Confirmed within 1 month'],
  [aMust('qualification', { position: 'long-term-observer' }), 'Qualified as Long-term Observer'],
  [aMust('conflict', {}), 'No advice to this country’s elections'],
]

describe('what a requirement asks', () => {
  it.each(requirements)('%# is said', (requirement, words) => {
    expect(say('en', asked(requirement))).toBe(words)
  })

  it.each(languagesOfTexts)('has a heart that a chip finds once, in %s', (language) => {
    const windows = [null, 13].flatMap((minimumDays) =>
      [null, 'second round'].map((contingentOn) =>
        windowAsked({ from: '2027-05-14', to: '2027-05-29', minimumDays, contingentOn }),
      ),
    )
    for (const of of [...requirements.map(([requirement]) => asked(requirement)), ...windows]) {
      const around = say(language, { ...of, values: { ...of.values, heart: '\uFFFC' } })
      expect(around.split('\uFFFC'), of.key).toHaveLength(2)
    }
  })

  it('is any of several where they are alternatives', () => {
    const [one, , other] = requirements.map(([requirement]) => asked(requirement))
    expect(say('en', anyOf([one!, other!]))).toBe(
      'French spoken ≥ C1 or Electoral law ≥ advanced, ≥ 5 years',
    )
    expect(anyOf([one!])).toBe(one)
  })
})

describe('what a window asks', () => {
  const window = { from: '2027-05-14', to: '2027-05-29', minimumDays: null, contingentOn: null }
  it('is every day, or so many of them, and what it hangs on', () => {
    expect(say('en', windowAsked(window))).toBe('14 – 29 May 2027, all 16 days')
    expect(say('en', windowAsked({ ...window, minimumDays: 13 }))).toBe(
      '14 – 29 May 2027, at least 13 days in a row of 16',
    )
    expect(say('en', windowAsked({ ...window, contingentOn: 'second round' }))).toBe(
      'if second round: 14 – 29 May 2027, all 16 days',
    )
  })
})
