import { describe, expect, it } from 'vitest'
import { seededSkills } from '../../catalogue/skills.ts'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { skillTree } from '../skill-tree.ts'
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

const ofTree = (asked: string, phases: readonly (readonly string[])[]) => {
  const skills = phases.map((own, place) => ({
    ...{ id: `skill-${place}`, parent: place === 0 ? null : `skill-${place - 1}` },
    ...{ name: `Skill ${place}`, phases: [...own], seeded: false, retired: false },
  }))
  const must = aMust('phase', { phase: asked })
  const context = { ...aContext({ position: { requirements: [must] } }), skills: skillTree(skills) }
  const last = skills.at(-1)?.id ?? ''
  return resultOf(explained({ skills: [skillOf(last)] }, context), must.id).verdict
}

describe('a phase of the electoral process', () => {
  it('is met by any skill tied to it', () => expect(verdict([stranger.id, tagged.id])).toBe('met'))
  it('is not met by other skills', () => expect(verdict([stranger.id])).toBe('notMet'))
  it('is decided by the own phases of a skill, not by those above it', () => {
    expect(ofTree('results', [['election-day', 'results'], ['results']])).toBe('met')
    expect(ofTree('election-day', [['election-day', 'results'], ['results']])).toBe('notMet')
  })
  it('is that of the nearest skill above, for a skill without phases of its own', () => {
    expect(ofTree('election-day', [['registration'], ['election-day'], [], []])).toBe('met')
    expect(ofTree('registration', [['registration'], ['election-day'], [], []])).toBe('notMet')
  })
  it('is unknown without skills', () => expect(verdict([])).toBe('unknown'))
})
