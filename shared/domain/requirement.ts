import { z } from 'zod'
import { countryCode, id, languageCode, shortText, slug, requiredText } from './common.ts'
import { askedExperienceKinds } from './experience.ts'
import { cefrLevel, languageMode } from './language.ts'
import { skillLevel } from './skill.ts'

/** A must excludes, a wish ranks. */
const strengths = ['must', 'wish'] as const
export const strength = z.enum(strengths)
export type Strength = z.infer<typeof strength>

const kinds = {
  /** Nationalities asked (`only`) or excluded; `neighboursOfHost` adds the host's land neighbours to the list. */
  nationality: z.object({
    mode: z.enum(['only', 'exclude']),
    countries: z.array(countryCode),
    neighboursOfHost: z.boolean(),
  }),
  /** A skill (or anything below it in the tree) at a level 1-4 and with whole years, where asked. */
  skill: z.object({
    skill: slug,
    level: skillLevel.nullable(),
    years: z.int().min(1).max(60).nullable(),
  }),
  /**
   * A skill of a phase of the electoral process: one tied to it by its own phases or, where it has
   * none, by those of the nearest skill above it.
   */
  phase: z.object({ phase: slug }),
  /** Minimum level 1-6 in one mode of a language. */
  language: z.object({ language: languageCode, mode: languageMode, level: cefrLevel }),
  /**
   * Days of rest between the end of the last mission and the start of this window, neither end
   * counted.
   */
  rest: z.object({ days: z.int().min(1).max(365) }),
  /**
   * Missions, distinct countries or years of one kind of experience; `any` is every electoral kind,
   * which `other` (work that is not electoral) never is. Missions served through this roster count.
   */
  experience: z.object({
    kind: z.enum([...askedExperienceKinds, 'any']),
    missions: z.int().min(1).max(100).nullable(),
    countries: z.int().min(1).max(50).nullable(),
    years: z.int().min(1).max(60).nullable(),
  }),
  /** Short-term missions before a long-term one (NORDEM: normally two). */
  progression: z.object({ missions: z.int().min(1).max(20) }),
  /** A training or clearance that is held on every day of the windows, its last day included. */
  clearance: z.object({ name: requiredText }),
  /** A valid offer by a provider, through the end of the window. */
  offer: z.object({}),
  /** Record confirmed within so many months. */
  freshness: z.object({ months: z.int().min(1).max(120) }),
  /** Qualified for a position kind of the library. */
  qualification: z.object({ position: slug }),
  /** Advised an election of the host country and would now observe it. */
  conflict: z.object({}),
} as const

const common = {
  id,
  strength,
  /** Requirements that share a group are alternatives: any one of them is enough. */
  group: shortText.nullable(),
  /** Points a met wish is worth, 0-10. */
  weight: z.number().min(0).max(10),
}

export const requirement = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('nationality'), parameters: kinds.nationality }),
  z.object({ ...common, kind: z.literal('skill'), parameters: kinds.skill }),
  z.object({ ...common, kind: z.literal('phase'), parameters: kinds.phase }),
  z.object({ ...common, kind: z.literal('language'), parameters: kinds.language }),
  z.object({ ...common, kind: z.literal('rest'), parameters: kinds.rest }),
  z.object({ ...common, kind: z.literal('experience'), parameters: kinds.experience }),
  z.object({ ...common, kind: z.literal('progression'), parameters: kinds.progression }),
  z.object({ ...common, kind: z.literal('clearance'), parameters: kinds.clearance }),
  z.object({ ...common, kind: z.literal('offer'), parameters: kinds.offer }),
  z.object({ ...common, kind: z.literal('freshness'), parameters: kinds.freshness }),
  z.object({ ...common, kind: z.literal('qualification'), parameters: kinds.qualification }),
  z.object({ ...common, kind: z.literal('conflict'), parameters: kinds.conflict }),
])
/** One asked-for thing. Host-country nationality, category, availability and double booking always apply and are not listed. */
export type Requirement = z.infer<typeof requirement>
export type RequirementKind = Requirement['kind']
export type RequirementOf<K extends RequirementKind> = Extract<Requirement, { kind: K }>
