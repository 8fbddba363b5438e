import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import {
  countryCode,
  haveOwnIds,
  id,
  instant,
  shortText,
  longText,
  slug,
  stamps,
  requiredText,
} from './common.ts'
import { setOf } from './code-set.ts'
import { problemKey } from './problem-of-issue.ts'
import { requirement } from './requirement.ts'

export const requestStatuses = [
  'received',
  'underReview',
  'needsAssessment',
  'approved',
  'staffing',
  'staffed',
  'inTheField',
  'closed',
  'declined',
  'withdrawn',
  'stoodDown',
] as const
export const requestStatus = z.enum(requestStatuses)
export type RequestStatus = z.infer<typeof requestStatus>

/** A/RES/52/129 para 4: what must hold before assistance is undertaken. */
export const preconditionKinds = ['adequateTime', 'freeAndFair', 'reporting'] as const
export const precondition = z.object({
  kind: z.enum(preconditionKinds),
  verdict: z.enum(['met', 'notMet', 'unknown']),
  on: dateOnly.nullable(),
  author: shortText.nullable(),
  /** What was seen or read that it rests on. */
  note: longText.nullable(),
  /** A document of the request that shows it; an id that may lead to nothing any more. */
  document: id.nullable().default(null),
})
export type Precondition = z.infer<typeof precondition>

/** A precondition that nobody judged yet. */
export function unjudged(kind: Precondition['kind']): Precondition {
  return { kind, verdict: 'unknown', on: null, author: null, note: null, document: null }
}

/** A provider may fill at most `max` posts, or `percentOfPosts` of all posts of the request. */
export const providerCap = z.union([
  z.object({ max: z.int().positive() }),
  z.object({ percentOfPosts: z.number().positive().max(100) }),
])
export type ProviderCap = z.infer<typeof providerCap>

/** A deadline keeps its words, its local time and its zone; "24:00" is the end of that day. */
const deadline = z.object({
  /** `YYYY-MM-DDTHH:MM`, local to `zone`. */
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  zone: shortText.nullable(),
  asWritten: shortText.nullable(),
})

/**
 * What somebody has to do with a request: the entity that leads the response, others that take part in it,
 * and who in the country works with them.
 */
export const partyRoles = ['lead', 'partner', 'counterpart'] as const
export const party = z.object({
  id,
  role: z.enum(partyRoles),
  /** An entity, an institution or a person. */
  name: requiredText,
  /** Number of the project or file there. */
  reference: shortText.nullable(),
  contact: shortText.nullable(),
})
export type Party = z.infer<typeof party>

/** Kinds of assistance, the main one first. Earlier versions knew one, and wrote it alone. */
const assistance = z.union([
  setOf(slug).min(1, problemKey('problems.required')).max(50),
  slug.transform((kind) => [kind]),
])

/** A Member State's written request for electoral assistance. */
export const request = z.object({
  id,
  reference: shortText.nullable(),
  title: requiredText,
  /** The requesting State. */
  state: countryCode,
  /** The organ, able to bind the State, that signed the request. */
  organ: shortText.nullable(),
  channel: slug,
  assistance,
  phases: z.array(slug),
  receivedOn: dateOnly,
  electionOn: dateOnly.nullable(),
  secondRoundOn: dateOnly.nullable(),
  from: dateOnly,
  to: dateOnly,
  deadline: deadline.nullable(),
  status: requestStatus,
  preconditions: z.array(precondition),
  providerCap: providerCap.nullable(),
  /** Balance goals of the team; null where none is set. */
  womenPercent: z.number().min(0).max(100).nullable(),
  maxPerNationality: z.int().positive().nullable(),
  /** The same in per cent of all posts of the request; where both are set, the lower one counts. */
  maxPercentPerNationality: z.number().positive().max(100).nullable().default(null),
  multinationalPairs: z.boolean(),
  /** What every position of the request asks beside its own requirements. */
  requirements: z
    .array(requirement)
    .max(100)
    .refine(haveOwnIds, problemKey('problems.namedTwice'))
    .default([]),
  funding: shortText.nullable(),
  /** Who in the office answers for it. */
  officer: shortText.nullable().default(null),
  /** The earlier request that this one goes on with; an id that may lead to nothing here. */
  continues: id.nullable().default(null),
  parties: z
    .array(party)
    .max(100)
    .refine(haveOwnIds, problemKey('problems.namedTwice'))
    .default([]),
  notes: longText.nullable(),
})
export type Request = z.infer<typeof request>

export const storedRequest = request.extend(stamps.shape)
export type StoredRequest = z.infer<typeof storedRequest>

/** One dated, signed change of status; an exit carries a reason. */
export const statusEvent = z.object({
  at: instant,
  by: shortText,
  from: shortText.nullable(),
  to: shortText,
  reason: longText.nullable(),
})
export type StatusEvent = z.infer<typeof statusEvent>

/** A step of a request; one that undertook assistance says which preconditions were not met then. */
export const requestEvent = statusEvent.extend({
  open: z.array(precondition.pick({ kind: true, verdict: true })),
})
export type RequestEvent = z.infer<typeof requestEvent>
