import { describe, expect, it } from 'vitest'
import { seededSkills } from '../../catalogue/skills.ts'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const tagged = seededSkills.find((skill) => skill.phases.length === 1)!
const [phase] = tagged.phases
const stranger = seededSkills.find(
  (skill) => skill.parent === null && !skill.phases.includes(phase!) && skill.phases.length > 0,
)!
const skillOf = (skill: string) => ({
  ...{ skill, level: null, years: null, verifiedBy: null, verifiedOn: null },
})
const verdict = (skills: string[]) => {
  const must = aMust('phase', { phase: phase! })
  const context = aContext({ position: { requirements: [must] } })
  return resultOf(explained({ skills: skills.map(skillOf) }, context), must.id).verdict
}

describe('a phase of the electoral process', () => {
  it('is met by any skill tied to it', () => expect(verdict([stranger.id, tagged.id])).toBe('met'))
  it('is not met by other skills', () => expect(verdict([stranger.id])).toBe('notMet'))
  it('is unknown without skills', () => expect(verdict([])).toBe('unknown'))
})
