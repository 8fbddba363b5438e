import { z } from 'zod'
import { assessment } from '../domain/assessment.ts'
import { budget } from '../domain/budget.ts'
import { candidacy } from '../domain/candidacy.ts'
import { id, instant, shortText } from '../domain/common.ts'
import { type ExchangeContents, exchangeContents } from '../domain/exchange.ts'
import { person } from '../domain/person.ts'
import { position } from '../domain/position.ts'
import { provider } from '../domain/provider.ts'
import { recommendation } from '../domain/recommendation.ts'
import { request } from '../domain/request.ts'
import { skill } from '../domain/skill.ts'

/** Version of what a hand-over file holds, below its seal. */
export const SHARE_VERSION = 2

/**
 * The version a hand-over is written as: the first that knows what it holds, that offices with an earlier one
 * open it where they can. Needs assessments, recommendations and budgets came with the second.
 */
export function shareVersionOf(contents: ExchangeContents): number {
  const { assessments, recommendations, budgets } = contents
  return assessments + recommendations + budgets > 0 ? SHARE_VERSION : 1
}

/** The first line of a hand-over: what it is and who wrote it for whom. */
export const shareHeader = z.object({
  format: z.literal('scrutin-share'),
  version: z.int().min(1),
  /** The hand-over's id in the list of the office that wrote it. */
  id,
  at: instant,
  by: shortText,
  counterpart: shortText,
  purpose: shortText,
  /** False where passport and emergency data were left out: null is not "none" in those fields then. */
  restricted: z.boolean(),
  contents: exchangeContents,
})
export type ShareHeader = z.infer<typeof shareHeader>

/**
 * Every other line: one record as the roster holds it, with its id. What others refer to stands first:
 * skills, providers, people, requests, positions, candidacies, then the other records of requests.
 */
export const shareRecord = z.discriminatedUnion('entity', [
  z.object({ entity: z.literal('skill'), record: skill }),
  z.object({ entity: z.literal('provider'), record: provider }),
  z.object({ entity: z.literal('person'), record: person }),
  z.object({ entity: z.literal('request'), record: request }),
  z.object({ entity: z.literal('position'), record: position }),
  z.object({
    entity: z.literal('candidacy'),
    // Offices with an earlier version say nothing of these.
    record: candidacy.extend({
      remark: candidacy.shape.remark.default(null),
      reservePlace: candidacy.shape.reservePlace.default(null),
    }),
  }),
  z.object({ entity: z.literal('assessment'), record: assessment }),
  z.object({ entity: z.literal('recommendation'), record: recommendation }),
  z.object({ entity: z.literal('budget'), record: budget }),
])
export type ShareRecord = z.infer<typeof shareRecord>

export const sharedEntities = [
  'skill',
  'provider',
  'person',
  'request',
  'position',
  'candidacy',
  'assessment',
  'recommendation',
  'budget',
] as const

/**
 * What an incoming record is to this roster.
 *
 * - `new`: nothing here has its id;
 * - `same`: nothing would change;
 * - `changed`: it says more, or what was changed there since it was exchanged last;
 * - `conflict`: some of its fields were changed on both sides, or say otherwise here;
 * - `duplicate`: a new person who may be somebody on this roster;
 * - `erased`: a person whose data were erased here; they stay erased;
 * - `orphan`: what it belongs to is neither here nor coming in.
 */
export const shareStates = [
  'new',
  'same',
  'changed',
  'conflict',
  'duplicate',
  'erased',
  'orphan',
] as const
export const shareState = z.enum(shareStates)
export type ShareState = z.infer<typeof shareState>

/** A field that differs: as it is here and there, and whose value stands unless somebody says otherwise. */
export const fieldDifference = z.object({
  field: shortText,
  ours: z.unknown(),
  theirs: z.unknown(),
  /** `taken`: theirs without asking; `conflict`: ours until somebody chooses theirs. */
  kind: z.enum(['taken', 'conflict']),
})
export type FieldDifference = z.infer<typeof fieldDifference>
