import { z } from 'zod'
import { problemKey } from './problem-of-issue.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { category } from './category.ts'
import { setOf } from './code-set.ts'
import { haveOwnIds, id, shortText, longText, slug, stamps, requiredText } from './common.ts'
import { requirement } from './requirement.ts'

/** When a post must be held, inclusive of both ends. */
export const positionWindow = z
  .object({
    id,
    from: dateOnly,
    to: dateOnly,
    /** Days in a row within the window that are enough; null asks for every day. */
    minimumDays: z.int().positive().nullable(),
    /** What it hangs on, e.g. "second round"; null when it is certain. */
    contingentOn: shortText.nullable(),
  })
  .refine((window) => window.from <= window.to, {
    message: problemKey('problems.endsBeforeStart'),
    path: ['to'],
  })
export type PositionWindow = z.infer<typeof positionWindow>

/** A part of the posts of a position that people hold who meet a requirement: "half with French C1". */
export const postShare = z.object({
  id,
  /** At least so many posts, or so many of them in per cent, rounded up. */
  least: z.union([
    z.object({ people: z.int().min(1).max(2000) }),
    z.object({ percent: z.number().positive().max(100) }),
  ]),
  /** What they meet; whether it is a must or a wish, and its points, mean nothing here. */
  asked: requirement,
})
export type PostShare = z.infer<typeof postShare>

/** Posts that a share asks for, of so many. */
export function postsOfShare({ least }: Pick<PostShare, 'least'>, posts: number): number {
  return 'people' in least
    ? Math.min(least.people, posts)
    : Math.ceil((posts * least.percent) / 100 - 1e-9)
}

/** A kind of post a request asks to fill, with its windows and requirements. */
export const position = z.object({
  id,
  request: id,
  title: requiredText,
  /** Entry of the position library it was made from. */
  kind: slug.nullable(),
  category,
  posts: z.int().min(1).max(2000),
  location: shortText.nullable(),
  windows: z.array(positionWindow).min(1, 'needs at least one window'),
  requirements: z.array(requirement),
  shares: z
    .array(postShare)
    .max(20)
    .refine(haveOwnIds, problemKey('problems.namedTwice'))
    .default([]),
  /** Phases of the electoral process that the posts cover. */
  phases: setOf(slug).default([]),
  /** Areas of responsibility, in the office's words. */
  responsibilities: longText.nullable().default(null),
  notes: longText.nullable(),
})
export type Position = z.infer<typeof position>

export const storedPosition = position.safeExtend(stamps.shape)
export type StoredPosition = z.infer<typeof storedPosition>

/** Windows and requirements to try instead of the stored ones; nothing is written. */
export const matchDraft = z.object({
  windows: z.array(positionWindow).min(1),
  requirements: z.array(requirement),
})
export type MatchDraft = z.infer<typeof matchDraft>
