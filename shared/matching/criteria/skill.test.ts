import { describe, expect, it } from 'vitest'
import type { PersonSkill } from '../../domain/skill.ts'
import { seededSkills } from '../../catalogue/skills.ts'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'
import type { WithoutId } from '../../domain/common.ts'

const child = seededSkills.find((skill) => skill.parent !== null)!
const parent = child.parent!
const other = seededSkills.find((skill) => skill.parent === null && skill.id !== parent)!.id
const has = (changes: Partial<WithoutId<PersonSkill>> = {}): WithoutId<PersonSkill> => ({
  ...{ skill: child.id, level: 3, years: 6, verifiedBy: null, verifiedOn: null },
  ...changes,
})
const verdict = (
  skills: WithoutId<PersonSkill>[],
  asked: { level?: 1 | 2 | 3 | 4; years?: number; skill?: string } = {},
) => {
  const must = aMust('skill', {
    skill: asked.skill ?? parent,
    level: asked.level ?? null,
    years: asked.years ?? null,
  })
  return resultOf(explained({ skills }, aContext({ position: { requirements: [must] } })), must.id)
}

describe('a skill', () => {
  it('covers those below it in the tree, not those above', () => {
    expect(verdict([has()]).verdict).toBe('met')
    expect(verdict([has({ skill: parent })], { skill: child.id }).verdict).toBe('notMet')
  })
  it('is asked with a level and years', () => {
    expect(verdict([has()], { level: 3, years: 6 }).verdict).toBe('met')
    expect(verdict([has()], { level: 4 })).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 1, unit: 'levels' },
    })
    expect(verdict([has()], { years: 8 })).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 2, unit: 'years' },
    })
  })
  it('counts the entry that suits best', () => {
    expect(verdict([has({ level: 1 }), has({ level: 4 })], { level: 4 }).verdict).toBe('met')
  })
  it('is unknown without level or years, or without any skill; others are a no', () => {
    expect(verdict([has({ level: null })], { level: 2 })).toMatchObject({ verdict: 'unknown' })
    expect(verdict([has({ years: null })], { years: 2 }).question).toMatch(/How many years/)
    expect(verdict([has({ level: null })]).verdict).toBe('met')
    expect(verdict([], { level: 2 }).verdict).toBe('unknown')
    expect(verdict([has({ skill: other })]).verdict).toBe('notMet')
  })
  it('says who verified it', () => {
    const verified = has({ verifiedBy: 'ECOWAS', verifiedOn: '2025-03-04' })
    expect(verdict([verified]).detail).toBe('verified by ECOWAS, 4 Mar 2025')
  })
})
