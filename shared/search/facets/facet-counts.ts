import { z } from 'zod'
import { category } from '../../domain/category.ts'
import { countryCode, id, languageCode, shortText, slug } from '../../domain/common.ts'
import { providerKind } from '../../domain/provider.ts'
import { recordFacts } from '../roster-query.ts'

export const facetCounts = z.object({
  categories: z.array(z.object({ value: category, count: z.int() })),
  providerKinds: z.array(z.object({ value: providerKind, count: z.int() })),
  providers: z.array(z.object({ value: id, name: shortText, count: z.int() })),
  nationalities: z.array(z.object({ value: countryCode, count: z.int() })),
  /** People per language and minimum spoken level: `counts[level - 1]` have at least that level. */
  languages: z.array(z.object({ value: languageCode, counts: z.array(z.int()).length(6) })),
  skills: z.array(z.object({ value: slug, count: z.int() })),
  /** Null for possible duplicates while everybody is still being compared with everybody. */
  record: z.array(z.object({ value: z.enum(recordFacts), count: z.int().nullable() })),
  /** People free over the asked period, when one is asked. */
  free: z.int().nullable(),
})
export type FacetCounts = z.infer<typeof facetCounts>
