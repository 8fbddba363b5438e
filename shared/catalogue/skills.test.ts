import { describe, expect, it } from 'vitest'
import { slug } from '../domain/common.ts'
import { skill } from '../domain/skill.ts'
import { assistanceKindName, assistanceKinds } from './assistance-kinds.ts'
import { country } from './countries.ts'
import { phaseName, phases } from './phases.ts'
import { findPosition, positionKind, positionKinds, positionTitle } from './positions.ts'
import { regionalBodies } from './regional-bodies.ts'
import { requestChannelName, requestChannels } from './request-channels.ts'
import { readSkillLevel, skillLevelName } from './skill-levels.ts'
import {
  findSkill,
  isSkillWithin,
  seededSkill,
  seededSkills,
  skillName,
  skillRows,
} from './skills.ts'

describe('the skill tree', () => {
  it('has parents before children, known phases and names in three languages', () => {
    const phaseIds = new Set<string>(phases.map((phase) => phase.id))
    const seen = new Set<string>()
    for (const { id, parent, phases: of, name } of seededSkills) {
      expect(parent === null || seen.has(parent), id).toBe(true)
      expect(
        of.every((phase) => phaseIds.has(phase)),
        id,
      ).toBe(true)
      expect(
        Object.values(name).every((word) => word.length > 2),
        id,
      ).toBe(true)
      seen.add(id)
    }
    expect(seen.size).toBe(seededSkills.length)
  })

  it('makes valid rows for a new roster', () => {
    for (const row of skillRows()) expect(skill.parse(row)).toEqual(row)
  })

  it('covers the five branches of human rights assistance', () => {
    expect(seededSkills.filter((each) => each.parent === 'human-rights')).toHaveLength(5)
  })

  it('is found by every name it carries', () => {
    for (const each of seededSkills) {
      for (const name of [each.id, ...Object.values(each.name), ...each.otherNames]) {
        expect(findSkill(name), name).toBe(each.id)
      }
    }
    expect(findSkill('juggling')).toBeNull()
  })

  it('knows what lies below what', () => {
    expect(isSkillWithin('electoral-law.disputes', 'electoral-law')).toBe(true)
    expect(isSkillWithin('electoral-law', 'electoral-law')).toBe(true)
    expect(isSkillWithin('electoral-laws', 'electoral-law')).toBe(false)
    expect(skillName('electoral-law.disputes', 'fr')).toBe('Contentieux électoral')
    expect(skillName('own-skill')).toBe('own-skill')
  })
})

describe('a skill level', () => {
  it.each([
    ['Expert', 4],
    ['confirmé', 3],
    ['intermedio', 2],
    ['beginner', 1],
    ['3', 3],
  ])('reads %j as %i', (text, level) => {
    expect(readSkillLevel(text)).toBe(level)
  })

  it.each(['5', '0', 'wizard', ''])('does not guess %j', (text) => {
    expect(readSkillLevel(text)).toBeNull()
  })

  it('has words', () => {
    expect(skillLevelName(3)).toBe('Advanced')
    expect(skillLevelName(3, 'es')).toBe('Avanzado')
  })
})

describe('the position library', () => {
  it('asks only for skills that exist, and is found by title and abbreviation', () => {
    for (const kind of positionKinds) {
      expect(slug.parse(kind.id)).toBe(kind.id)
      for (const id of kind.skills) expect(seededSkill(id), `${kind.id} ${id}`).toBeDefined()
      expect(findPosition(kind.title)).toBe(kind.id)
      if (kind.abbreviation !== null) expect(findPosition(kind.abbreviation)).toBe(kind.id)
    }
    expect(findPosition('Head of Mission')).toBe('chief-observer')
  })

  it('tells observers from experts', () => {
    expect(positionKind('long-term-observer')?.category).toBe('longTermObserver')
    expect(positionKind('short-term-observer')?.category).toBe('shortTermObserver')
    expect(positionKind('it-adviser')).toMatchObject({
      category: 'expert',
      field: 'technicalAssistance',
    })
    expect(positionTitle('unheard-of')).toBe('unheard-of')
  })
})

describe('phases, kinds of assistance, channels and bodies', () => {
  it('have stable ids and words', () => {
    const ids = [phases, assistanceKinds, requestChannels, regionalBodies].map((list) =>
      list.map((each) => slug.parse(each.id)),
    )
    for (const list of ids) expect(new Set(list).size).toBe(list.length)
    expect(phaseName('election-day', 'fr')).toBe('Jour du scrutin')
    expect(assistanceKindName('observation')).toBe('Observation')
    expect(requestChannelName('ead')).toBe('EAD')
  })

  it('have their seat in a country of the catalogue', () => {
    for (const { seat, name } of regionalBodies) expect(country(seat), name).toBeDefined()
  })
})
