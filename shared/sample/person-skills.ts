import { positionKinds } from '../catalogue/positions.ts'
import { isSkillWithin, seededSkills } from '../catalogue/skills.ts'
import type { Category } from '../domain/category.ts'
import type { PersonSkill, SkillLevel } from '../domain/skill.ts'
import { type DateOnly, addDays } from '../calendar/date-only.ts'
import { pickSome, type Random, weighted } from './random.ts'
import type { WithoutId } from '../domain/common.ts'

const branches = seededSkills.filter((skill) => skill.parent === null).map((skill) => skill.id)
const familyOf = new Map(
  branches.map((branch) => [
    branch,
    seededSkills.filter((skill) => isSkillWithin(skill.id, branch)).map((skill) => skill.id),
  ]),
)

const levels = weighted<SkillLevel>([
  [1, 2],
  [2, 5],
  [3, 4],
  [4, 2],
])

const verifiers = ['Roster manager', 'Provider', 'Reference check', 'Interview panel'] as const

const one = (
  random: Random,
  skill: string,
  practice: number,
  today: DateOnly,
): WithoutId<PersonSkill> => {
  const verified = random.chance(0.15)
  return {
    skill,
    level: random.chance(0.8) ? random.pick(levels) : null,
    years: random.chance(0.75) ? random.int(Math.min(1, practice), Math.min(60, practice)) : null,
    verifiedBy: verified ? random.pick(verifiers) : null,
    verifiedOn: verified ? addDays(today, -random.int(10, 1500)) : null,
  }
}

/** The skills of a person who has practised for some years: a specialism or two, and what goes with them. */
export const skillsFor = (
  random: Random,
  categories: readonly Category[],
  practice: number,
  today: DateOnly,
): WithoutId<PersonSkill>[] => {
  const chosen = new Set<string>()
  if (categories.includes('longTermObserver') && random.chance(0.8)) {
    chosen.add('observation.long-term')
  }
  if (categories.includes('shortTermObserver') && random.chance(0.7)) {
    chosen.add('observation.short-term')
  }
  const specialisms = categories.includes('expert') ? random.int(1, 2) : random.int(0, 1)
  for (const branch of pickSome(random, branches, specialisms)) {
    const family = familyOf.get(branch) ?? [branch]
    for (const id of pickSome(random, family, random.int(1, 3))) chosen.add(id)
  }
  return [...chosen].map((skill) => one(random, skill, practice, today))
}

/** Kinds of post whose usual skills and years the person has; some lists leave them out. */
export const qualificationsFor = (
  random: Random,
  categories: readonly Category[],
  skills: readonly WithoutId<PersonSkill>[],
  practice: number,
): string[] => {
  if (random.chance(0.2)) return []
  return positionKinds
    .filter(
      (kind) =>
        categories.includes(kind.category) &&
        kind.years <= practice &&
        kind.skills.some((asked) => skills.some(({ skill }) => isSkillWithin(skill, asked))),
    )
    .map((kind) => kind.id)
}
