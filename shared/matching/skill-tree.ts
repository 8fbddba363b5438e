import type { Slug } from '../domain/common.ts'
import { seededSkillName } from '../catalogue/skills.ts'
import type { Skill } from '../domain/skill.ts'
import type { Value } from '../text/index.ts'

/** The skill catalogue, ready for questions. */
export interface SkillTree {
  /** A skill as a value of a phrase. */
  readonly valueOf: (skill: Slug) => Value
  /** The skill itself and everything below it. */
  readonly subtree: (skill: Slug) => ReadonlySet<Slug>
  /**
   * Skills that belong to a phase of the electoral process. A skill's own phases decide; one without
   * any has those of the nearest skill above it that has some. So a skill that is tied to the results
   * alone says nothing of election day, whatever its parent is tied to.
   */
  readonly ofPhase: (phase: Slug) => ReadonlySet<Slug>
  /** Grows apart for another catalogue: a key for caches. */
  readonly skills: readonly Skill[]
}

/** A skill as a value: named by the catalogue in every language, or as the office named its own. */
export function skillValue(id: Slug, of: Pick<Skill, 'name'> | undefined): Value {
  const isOwn = of !== undefined && of.name !== seededSkillName(id)
  return isOwn ? { skill: id, name: of.name } : { skill: id }
}

/** The tree of the skills given; a skill whose parent is not among them is a root. */
export function skillTree(skills: readonly Skill[]): SkillTree {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const children = Map.groupBy(skills, (skill) => skill.parent)
  const subtree = (skill: Slug): Set<Slug> => {
    const found = new Set([skill])
    // A set may grow while it is walked; a cycle in the catalogue ends because members are unique.
    for (const each of found) for (const child of children.get(each) ?? []) found.add(child.id)
    return found
  }
  const phasesOf = (skill: Skill): readonly Slug[] => {
    // A cycle in the catalogue ends where it was entered.
    const seen = new Set<Slug>()
    let above: Skill | undefined = skill
    while (above && above.phases.length === 0 && !seen.has(above.id)) {
      seen.add(above.id)
      above = above.parent === null ? undefined : byId.get(above.parent)
    }
    return above?.phases ?? []
  }
  return {
    valueOf: (skill) => skillValue(skill, byId.get(skill)),
    subtree,
    ofPhase: (phase) =>
      new Set(skills.filter((skill) => phasesOf(skill).includes(phase)).map(({ id }) => id)),
    skills,
  }
}
