import { z } from 'zod'
import { problemKey } from './problem-of-issue.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from './common.ts'

export const availabilityStates = ['available', 'tentative', 'unavailable'] as const
export const availabilityState = z.enum(availabilityStates)
export type AvailabilityState = z.infer<typeof availabilityState>

/** A period a person declared, inclusive of both ends; an open end is null. Days in no period are unknown. */
export const availability = z
  .object({
    id,
    from: dateOnly.nullable(),
    to: dateOnly.nullable(),
    state: availabilityState,
    /** Days of notice the person asks for. */
    noticeDays: z.int().min(0).max(365).nullable(),
    statedOn: dateOnly.nullable(),
    /** Who said so: "the person", a provider, a file. */
    source: shortText.nullable(),
  })
  .refine((period) => !period.from || !period.to || period.from <= period.to, {
    message: problemKey('problems.endsBeforeStart'),
    path: ['to'],
  })
export type Availability = z.infer<typeof availability>

/** One stretch of a computed availability: declared, minus deployments, minus rest. */
export const stretchState = z.enum([
  'available',
  'tentative',
  'unavailable',
  'deployed',
  'promised',
  'rest',
  'unknown',
])
export type StretchState = z.infer<typeof stretchState>

export const stretch = z.object({ from: dateOnly, to: dateOnly, state: stretchState })
export type Stretch = z.infer<typeof stretch>
