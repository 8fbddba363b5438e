import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText, slug, requiredText } from './common.ts'

/** 1 basic, 2 working, 3 advanced, 4 expert. */
export const skillLevel = z.int().min(1).max(4)
export type SkillLevel = z.infer<typeof skillLevel>

/** A node of the skill tree. A seeded one can be retired, never deleted while used. */
export const skill = z.object({
  id: slug,
  parent: slug.nullable(),
  name: requiredText,
  /** Phases of the process it belongs to; none takes those of the nearest skill above that has some. */
  phases: z.array(slug),
  seeded: z.boolean(),
  retired: z.boolean(),
})
export type Skill = z.infer<typeof skill>

/** A skill a person has. Level or years that are null were not stated. */
export const personSkill = z.object({
  id,
  skill: slug,
  level: skillLevel.nullable(),
  /** Whole years of practice. */
  years: z.int().min(0).max(60).nullable(),
  verifiedBy: shortText.nullable(),
  verifiedOn: dateOnly.nullable(),
})
export type PersonSkill = z.infer<typeof personSkill>
