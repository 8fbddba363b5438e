import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { category } from './category.ts'
import { countryCode, shortText } from './common.ts'
import { providerCap } from './request.ts'
import { gap, verdict } from './verdict.ts'

/**
 * What a criterion asked of a person, and how far the person was from it, at the moment it was set
 * aside. Days are inclusive; windows are the certain ones.
 */
export const asideQuestion = z.object({
  /** Kind of the requirement, or the name of the rule that always applies. */
  kind: shortText,
  /** Parameters of the requirement; empty for a rule that always applies. */
  parameters: z.record(z.string(), z.unknown()),
  windows: z.array(
    z.object({ from: dateOnly, to: dateOnly, minimumDays: z.int().positive().nullable() }),
  ),
  /** The host country. */
  state: countryCode,
  category,
  providerCap: providerCap.nullable(),
  /** Null where it was set aside by a version that did not keep it. */
  found: z.object({ verdict, gap: gap.omit({ words: true }).nullable() }).nullable(),
})
export type AsideQuestion = z.infer<typeof asideQuestion>
