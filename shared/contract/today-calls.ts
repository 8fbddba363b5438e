import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from '../domain/common.ts'
import { phraseSchema } from '../text/index.ts'
import { query } from './define.ts'

/** What a day can ask for that is a list of its own, in no order. */
export const todayKeys = [
  'deadlinePast',
  'deadlineNear',
  'openPosts',
  'broken',
  'unready',
  'notBegun',
  'notEnded',
  'asks',
  'awaited',
  'rounds',
  'clearances',
  'returning',
  'inDoubt',
  'evaluations',
] as const
export type TodayKey = (typeof todayKeys)[number]

/** One thing to do: of a person, a request or a position of it. */
export const todayItem = z.object({
  id: z.string(),
  /** Name of the person or title, somebody's own text. */
  name: shortText,
  /** What else is to be said of it. */
  detail: phraseSchema.nullable(),
  /** The day it hangs on; null where it hangs on none. */
  on: dateOnly.nullable(),
  /** What it counts for: open posts of a position, else 1. */
  counts: z.int().positive(),
  person: id.nullable(),
  request: id.nullable(),
  position: id.nullable(),
  /** The provider it is to be settled with, where it is one. */
  provider: id.exactOptional(),
  /** The round of asking who is free, where it is one. */
  round: id.exactOptional(),
})
export type TodayItem = z.infer<typeof todayItem>

export const todayLine = z.object({
  key: z.enum(todayKeys),
  /** The sum of what its things count for. */
  count: z.int().positive(),
  /** How many things there are, of which at most 200 come. */
  found: z.int().positive(),
  /** The earliest first; those without a day last. */
  items: z.array(todayItem).min(1).max(200),
})
export type TodayLine = z.infer<typeof todayLine>

export const todayCalls = {
  /** What today asks for, each line with exactly the things it counts; what leaves first stands first. */
  'today.lines': query('app', z.object({}), z.array(todayLine)),
}
