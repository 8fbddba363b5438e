import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { datePrecision } from '../calendar/precision.ts'
import { countryCode, id, shortText } from './common.ts'

/**
 * What somebody did in a past mission or post.
 *
 * - `advisory`: advised or ran an election (technical assistance, an electoral administration);
 * - `observation`: observed, assessed or reported on one. It counts as relevant experience, not as
 *   advisory (UN roster rule);
 * - `other`: work that is not electoral, such as teaching or a governance programme. It never counts
 *   as electoral experience, of whichever kind that is asked;
 * - `unknown`: which of the three it was is not stated, as of a bare "Kenya 2017" in a list. It may be
 *   any of them, so wherever the kind could change an answer the answer is unknown.
 */
export const experienceKinds = ['advisory', 'observation', 'other', 'unknown'] as const
/** The kinds that a requirement can ask for: nobody asks for what is not known. */
export const askedExperienceKinds = ['advisory', 'observation', 'other'] as const
export const experienceKind = z.enum(experienceKinds)
export type ExperienceKind = z.infer<typeof experienceKind>

/** One past mission or post, as stated by the person or made from a deployment. */
export const experience = z.object({
  id,
  country: countryCode.nullable(),
  mission: shortText.nullable(),
  function: shortText.nullable(),
  body: shortText.nullable(),
  kind: experienceKind,
  /** Category served as, where it was a mission: progression counts short-term missions. */
  category: z.enum(['expert', 'longTermObserver', 'shortTermObserver']).nullable(),
  from: dateOnly.nullable(),
  /** How far `from` is known: of a mission of which only the year is known it is 1 January. */
  fromPrecision: datePrecision,
  to: dateOnly.nullable(),
  /** How far `to` is known: of a mission of which only the year is known it is 31 December. */
  toPrecision: datePrecision,
})
export type Experience = z.infer<typeof experience>
