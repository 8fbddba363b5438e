import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, requiredText, shortText } from '../domain/common.ts'
import { retentionReasons } from '../domain/retention-reasons.ts'
import { areas, long, mutation, query } from './define.ts'

/** People decided on at once, at most: what goes for good is worked through one by one. */
const MOST_DECIDED = 2000

const reason = z.enum(retentionReasons)

export const retentionRow = z.object({
  id,
  personName: z.string(),
  nativeName: z.string().nullable(),
  email: shortText.nullable(),
  /** Names of the providers that offer or offered the person. */
  providers: z.array(shortText),
  /** Why, the weightiest first; the day is null where it is restricted. */
  reasons: z.array(z.object({ reason, on: dateOnly.nullable() })).min(1),
  confirmedOn: dateOnly.nullable(),
  consentOn: dateOnly.nullable(),
  wasDeployed: z.boolean(),
  /** Others count on the person: neither erased nor made anonymous before that is ended. */
  promised: z.boolean(),
})
export type RetentionRow = z.infer<typeof retentionRow>

const people = z.array(id).min(1).max(MOST_DECIDED)

/** Of whom could not be decided: others count on them. */
const left = z.array(z.object({ id, personName: z.string() }))

const counts = z.array(z.object({ reason, count: z.int() }))

export const retentionCalls = {
  /** How many records are to be decided on for each reason, the weightiest first. */
  'retention.counts': query('person', z.object({}), z.object({ counts })),
  /**
   * Whose record is to be decided on, the earliest day first, at most 2,000 of `found`; with how many there are
   * for each reason. Nothing follows of it by itself.
   */
  'retention.list': query(
    'person',
    z.object({ reason: reason.nullable().default(null) }),
    z.object({
      rows: z.array(retentionRow).max(MOST_DECIDED),
      found: z.int(),
      counts,
    }),
  ),
  /**
   * Keeps, in one change set that can be undone, that people or their providers said that the record holds:
   * confirmed today, with consent given on a day (null leaves it) and kept until a day (null lets the rule
   * decide again). `renewed` counts those that are there.
   */
  'retention.renew': mutation(
    ['person', 'match', 'history', 'app'],
    z.object({ people, consentOn: dateOnly.nullable(), retainUntil: dateOnly.nullable() }),
    z.object({ renewed: z.int() }),
  ),
  /**
   * Makes records anonymous: names, contacts, identifiers, documents and notes go for good, and with them what
   * the history, lists and decisions say; what reports count stays. It cannot be undone. Whoever others count
   * on is left and named. Copies made before are kept (`copies` is how many) or replaced by one of the roster
   * as it is now.
   */
  'retention.anonymise': long(
    mutation(
      areas,
      z.object({ people, reason: requiredText, copies: z.enum(['keep', 'replace']), task: id }),
      z.object({ done: z.int(), left, copies: z.int() }),
    ),
  ),
  /** Erases people as `person.erase` does one, in one change that cannot be undone; whoever others count on is left and named. */
  'retention.erase': long(
    mutation(
      areas,
      z.object({ people, reason: requiredText, copies: z.enum(['keep', 'replace']), task: id }),
      z.object({ done: z.int(), left, copies: z.int() }),
    ),
  ),
}
