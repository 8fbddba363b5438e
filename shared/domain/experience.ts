import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { countryCode, shortText } from './common.ts'

/** Observation counts as relevant experience, not as advisory (UN roster rule). */
export const experienceKinds = ['advisory', 'observation', 'other'] as const
export const experienceKind = z.enum(experienceKinds)
export type ExperienceKind = z.infer<typeof experienceKind>

/** One past mission or post, as stated by the person or made from a deployment. */
export const experience = z.object({
  country: countryCode.nullable(),
  mission: shortText.nullable(),
  function: shortText.nullable(),
  body: shortText.nullable(),
  kind: experienceKind,
  /** Category served as, where it was a mission: progression counts short-term missions. */
  category: z.enum(['expert', 'longTermObserver', 'shortTermObserver']).nullable(),
  from: dateOnly.nullable(),
  to: dateOnly.nullable(),
})
export type Experience = z.infer<typeof experience>
