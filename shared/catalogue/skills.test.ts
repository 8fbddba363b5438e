import { describe, expect, it } from 'vitest'
import { slug } from '../domain/common.ts'
import { skill } from '../domain/skill.ts'
import { phrase, type TextKey } from '../text/phrase.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { assistanceKinds } from './assistance-kinds.ts'
import { country } from './countries.ts'
import { phases } from './phases.ts'
import { findPosition, positionKind, positionKinds } from './positions.ts'
import { regionalBodies } from './regional-bodies.ts'
import { requestChannels } from './request-channels.ts'
import { readSkillLevel } from './skill-levels.ts'
import {
  findSkill,
  isSkillWithin,
  seededSkill,
  seededSkillNames,
  seededSkills,
  skillRows,
} from './skills.ts'

describe('the skill tree', () => {
  it('has parents before children, known phases and names', () => {
    const phaseIds = new Set<string>(phases)
    const seen = new Set<string>()
    for (const { id, parent, phases: of } of seededSkills) {
      expect(parent === null || seen.has(parent), id).toBe(true)
      expect(
        of.every((phase) => phaseIds.has(phase)),
        id,
      ).toBe(true)
      expect(
        saidInAll(phrase(`catalogue.skill.${id}` as TextKey)).every((word) => word.length > 2),
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
      for (const name of [each.id, ...seededSkillNames(each)]) {
        expect(findSkill(name), name).toBe(each.id)
      }
    }
    expect(findSkill('juggling')).toBeNull()
  })

  it('knows what lies below what', () => {
    expect(isSkillWithin('electoral-law.disputes', 'electoral-law')).toBe(true)
    expect(isSkillWithin('electoral-law', 'electoral-law')).toBe(true)
    expect(isSkillWithin('electoral-laws', 'electoral-law')).toBe(false)
  })
})

describe('a skill level', () => {
  it.each([
    ['Expert', 4],
    ['confirmé', 3],
    ['Avanzado', 3],
    ['Niveau avancé', 3],
    ['intermedio', 2],
    ['beginner', 1],
    ['3', 3],
  ])('reads %j as %i', (text, level) => {
    expect(readSkillLevel(text)).toBe(level)
  })

  it.each(['5', '0', 'wizard', ''])('does not guess %j', (text) => {
    expect(readSkillLevel(text)).toBeNull()
  })
})

describe('the position library', () => {
  it('asks only for skills that exist, and is found by title and abbreviation', () => {
    for (const kind of positionKinds) {
      expect(slug.parse(kind.id)).toBe(kind.id)
      for (const id of kind.skills) expect(seededSkill(id), `${kind.id} ${id}`).toBeDefined()
      for (const title of saidInAll(phrase(`catalogue.position.${kind.id}` as TextKey)))
        expect(findPosition(title), title).toBe(kind.id)
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
  })
})

describe('phases, kinds of assistance, channels and bodies', () => {
  it('have stable ids', () => {
    const bodies = regionalBodies.map(({ id }) => id)
    const ids = [phases, assistanceKinds, requestChannels, bodies].map((list) =>
      list.map((id) => slug.parse(id)),
    )
    for (const list of ids) expect(new Set(list).size).toBe(list.length)
  })

  it('have their seat in a country of the catalogue', () => {
    for (const { seat, id } of regionalBodies) expect(country(seat), id).toBeDefined()
  })
})
