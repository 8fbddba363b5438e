import type { Skill } from '../domain/skill.ts'
import { catalogueLanguage } from './catalogue-language.ts'
import type { CatalogueLanguage } from './countries/country.ts'
import { foldText } from './fold-text.ts'
import { nameIndex } from './name-index.ts'
import { skillTable } from './skill-table.ts'

export interface SeededSkill {
  readonly id: string
  readonly parent: string | null
  /** Ids of the phases of the electoral process in which the skill is asked for. */
  readonly phases: readonly string[]
  readonly name: Readonly<Record<CatalogueLanguage, string>>
  readonly otherNames: readonly string[]
}

const readLine = (line: string): SeededSkill => {
  const [id = '', phases = '', en = '', fr = '', es = '', others = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  const dot = id.lastIndexOf('.')
  return {
    id,
    parent: dot === -1 ? null : id.slice(0, dot),
    phases: phases.split(' '),
    name: { en, fr, es },
    otherNames: others === '' ? [] : others.split(';').map((name) => name.trim()),
  }
}

/** The seeded skills, each parent before its children. */
export const seededSkills: readonly SeededSkill[] = skillTable.trim().split('\n').map(readLine)

const byId = new Map(seededSkills.map((each) => [each.id, each]))

/** The seeded skill of an id, or undefined: users may have added their own. */
export const seededSkill = (id: string): SeededSkill | undefined => byId.get(id)

/** The seed as rows of the skill tree of a new roster. */
export const skillRows = (): Skill[] =>
  seededSkills.map(({ id, parent, name, phases }) => ({
    id,
    parent,
    name: name.en,
    phases: [...phases],
    seeded: true,
    retired: false,
  }))

/** The name of a seeded skill for people; the id of any other. */
export const skillName = (id: string, locale = 'en'): string =>
  byId.get(id)?.name[catalogueLanguage(locale) ?? 'en'] ?? id

/** True when `id` is `ancestor` or lies below it; ids spell out the path. */
export const isSkillWithin = (id: string, ancestor: string): boolean =>
  id === ancestor || id.startsWith(`${ancestor}.`)

const names = nameIndex(
  seededSkills.map((each) => ({
    id: each.id,
    tiers: [[...Object.values(each.name), each.id], each.otherNames],
  })),
)

/** The id of a skill written as name (English, French, Spanish), usual other name or id; or null. */
export const findSkill = (text: string): string | null => names.find(foldText(text))
