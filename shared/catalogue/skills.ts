import type { Skill } from '../domain/skill.ts'
import { cataloguePhrase } from '../text/catalogue-phrase.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { say } from '../text/say.ts'
import { foldText } from './fold-text.ts'
import { nameIndex } from './name-index.ts'
import { skillTable } from './skill-table.ts'

export interface SeededSkill {
  readonly id: string
  readonly parent: string | null
  /** Ids of the phases of the electoral process in which the skill is asked for. */
  readonly phases: readonly string[]
  /** What lists call it beside its names in the languages of the interface. */
  readonly otherNames: readonly string[]
}

const readLine = (line: string): SeededSkill => {
  const [id = '', phases = '', others = ''] = line.split('|').map((cell) => cell.trim())
  const dot = id.lastIndexOf('.')
  return {
    id,
    parent: dot === -1 ? null : id.slice(0, dot),
    phases: phases.split(' '),
    otherNames: others === '' ? [] : others.split(';').map((name) => name.trim()),
  }
}

/** The seeded skills, each parent before its children. */
export const seededSkills: readonly SeededSkill[] = skillTable.trim().split('\n').map(readLine)

const byId = new Map(seededSkills.map((each) => [each.id, each]))

/** The seeded skill of an id, or undefined: users may have added their own. */
export const seededSkill = (id: string): SeededSkill | undefined => byId.get(id)

/** The name under which the seed puts a skill into a store; undefined for one that is no seeded one. */
export const seededSkillName = (id: string): string | undefined => {
  const name = cataloguePhrase('skill', id)
  return name ? say('en', name) : undefined
}

/** The names of a seeded skill in every language of the interface, and what lists call it. */
export const seededSkillNames = ({ id, otherNames }: SeededSkill): readonly string[] => {
  const name = cataloguePhrase('skill', id)
  return [...(name ? saidInAll(name) : []), ...otherNames]
}

/** The seed as rows of the skill tree of a new roster. */
export const skillRows = (): Skill[] =>
  seededSkills.map(({ id, parent, phases }) => ({
    id,
    parent,
    name: seededSkillName(id) ?? id,
    phases: [...phases],
    seeded: true,
    retired: false,
  }))

/** True when `id` is `ancestor` or lies below it; ids spell out the path. */
export const isSkillWithin = (id: string, ancestor: string): boolean =>
  id === ancestor || id.startsWith(`${ancestor}.`)

const names = nameIndex(() =>
  seededSkills.map((each) => {
    const name = cataloguePhrase('skill', each.id)
    return { id: each.id, tiers: [[...(name ? saidInAll(name) : []), each.id], each.otherNames] }
  }),
)

/** The id of a skill written as name (in a language of the interface), usual other name or id; or null. */
export const findSkill = (text: string): string | null => names.find(foldText(text))
