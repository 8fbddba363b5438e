import { z } from 'zod'
import { regionalGroups } from '../../catalogue/countries.ts'
import { category } from '../../domain/category.ts'
import {
  countryCode,
  id,
  languageCode,
  requiredText,
  shortText,
  slug,
} from '../../domain/common.ts'
import { experienceKind } from '../../domain/experience.ts'
import { languageMode } from '../../domain/language.ts'
import { providerKind } from '../../domain/provider.ts'
import { skillLevel } from '../../domain/skill.ts'
import { tag } from '../../domain/tag.ts'
import { askedSex, recordFacts } from '../conditions/condition.ts'

/** What is counted beside what is always counted. */
export const facetsAsked = z.object({
  /** Which use of a language the counts by level are of. */
  mode: languageMode.default('spoken'),
  /** The level that counts for a skill; null counts everybody who has it. */
  skillLevel: skillLevel.nullable().default(null),
  /** Whether the groups of `more` are counted: they are looked at less often. */
  more: z.boolean().default(false),
})
export type FacetsAsked = z.infer<typeof facetsAsked>

export const facetCounts = z.object({
  categories: z.array(z.object({ value: category, count: z.int() })),
  providerKinds: z.array(z.object({ value: providerKind, count: z.int() })),
  providers: z.array(z.object({ value: id, name: shortText, count: z.int() })),
  nationalities: z.array(z.object({ value: countryCode, count: z.int() })),
  /** People per language and minimum level in the mode asked: `counts[level - 1]` have at least that level. */
  languages: z.array(z.object({ value: languageCode, counts: z.array(z.int()).length(6) })),
  skills: z.array(z.object({ value: slug, count: z.int() })),
  tags: z.array(z.object({ value: tag, count: z.int() })),
  /** Null for possible duplicates while everybody is still being compared with everybody. */
  record: z.array(z.object({ value: z.enum(recordFacts), count: z.int().nullable() })),
  /** People free over the asked period, when one is asked. */
  free: z.int().nullable(),
  /** Null where it was not asked for. */
  more: z
    .object({
      regionalGroups: z.array(z.object({ value: z.enum(regionalGroups), count: z.int() })),
      sexes: z.array(z.object({ value: askedSex, count: z.int() })),
      residences: z.array(z.object({ value: countryCode, count: z.int() })),
      experience: z.array(z.object({ value: experienceKind, count: z.int() })),
      served: z.array(z.object({ value: countryCode, count: z.int() })),
      positions: z.array(z.object({ value: slug, count: z.int() })),
      /** By the name as it was first written. */
      clearances: z.array(z.object({ value: requiredText, count: z.int() })),
    })
    .nullable(),
})
export type FacetCounts = z.infer<typeof facetCounts>
