import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from '../domain/common.ts'
import { person } from '../domain/person.ts'
import { shownMerge } from '../domain/person-merge.ts'
import { singleFields } from '../duplicates/join-records.ts'
import { certainties } from '../duplicates/judge-pair.ts'
import { phraseSchema } from '../text/index.ts'
import { action, long, mutation, query } from './define.ts'

const certainty = z.enum(certainties)

/** What a field says of two records. */
const shownEvidence = z.object({
  says: phraseSchema,
  side: z.enum(['for', 'against', 'open']),
})

const pair = z.object({
  one: id,
  other: id,
  oneName: z.string(),
  otherName: z.string(),
  certainty,
  evidence: z.array(shownEvidence),
  /** No field of which a person has one differs: both may be made one without a choice. */
  agrees: z.boolean(),
})
export type ShownPair = z.infer<typeof pair>

/** Pairs made one at a time: more than the largest roster has for certain. */
const MOST_MERGED = 20_000

/** Records that one person has twice: compared, answered, made one, split again. */
export const duplicateCalls = {
  /**
   * Pairs of the roster that may be one person, the surest first, without those answered. The first
   * time everybody is compared with everybody, which takes up to half a minute on the largest rosters. A
   * cancel leaves that going for whoever else waits; `duplicates.stop` ends it.
   */
  'duplicates.page': long(
    query(
      'person',
      z.object({
        /** Only pairs of this person; null for everybody's. */
        person: id.nullable(),
        certainty: certainty.nullable(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
        /** Null does not wait for a large roster to be compared: it gives no pair until that is done. */
        task: id.nullable(),
      }),
      z.object({
        /** False while a large roster is still being compared. */
        compared: z.boolean(),
        pairs: z.array(pair),
        found: z.int(),
        counts: z.object({
          certain: z.int(),
          probable: z.int(),
          possible: z.int(),
          later: z.int(),
        }),
      }),
    ),
  ),
  /** Ends a comparison of everybody with everybody until one is asked for again; who waits is `cancelled`. */
  'duplicates.stop': action(z.object({}), z.object({ stopped: z.literal(true) })),
  /**
   * Every pair that is one person for certain and in which no field disagrees, nobody in two of them:
   * both may be made one without a look at each. Those deployed on the same days are left out.
   */
  'duplicates.safe': long(
    query(
      'person',
      z.object({ task: id }),
      z
        .array(pair.pick({ one: true, other: true, oneName: true, otherName: true }))
        .max(MOST_MERGED),
    ),
  ),
  /** Whom somebody about to be added may be, best first; at most 20. Names nobody of the same id. */
  'duplicates.like': query(
    'person',
    z.object({
      /** What a form holds so far. */
      person: person
        .pick({
          ...{ id: true, givenName: true, nativeName: true, secondNativeName: true },
          ...{
            formerName: true,
            passportName: true,
            birthDate: true,
            birthDatePrecision: true,
            sex: true,
          },
          ...{ email: true, phone: true, passportNumber: true, nationalities: true },
        })
        .extend({ familyName: shortText }),
    }),
    z.array(
      z.object({
        person: id,
        name: z.string(),
        birthDate: dateOnly.nullable(),
        certainty,
        evidence: z.array(shownEvidence),
      }),
    ),
  ),
  /**
   * Remembers what was said of two records: not the same, or later (asked again from `until` on); null
   * asks about them again. Fails with `notFound`.
   */
  'duplicates.answer': mutation(
    ['person', 'history', 'app'],
    z.object({
      one: id,
      other: id,
      answer: z.enum(['apart', 'later']).nullable(),
      until: dateOnly.nullable(),
    }),
    z.object({ answered: z.literal(true) }),
  ),
  /**
   * Makes one record of each pair: lists of both, single values of the kept record unless `fromGone`
   * names the field; values not chosen are kept beside it. One change, which can be undone, and each
   * pair can be split again. Fails with `notFound`, `conflict` where a record was changed since, and
   * `refused` where both are deployed on the same days.
   */
  'duplicates.merge': long(
    mutation(
      ['person', 'match', 'candidacy', 'deployment', 'history', 'app'],
      z.object({
        pairs: z
          .array(
            z.object({
              keep: id,
              gone: id,
              fromGone: z.array(z.enum(singleFields)),
            }),
          )
          .min(1)
          .max(MOST_MERGED),
        task: id,
      }),
      z.object({ merged: z.int() }),
    ),
  ),
  /** Records merged into a person that can be split again, the newest first, with the values not chosen. */
  'duplicates.merges': query('person', z.object({ person: id }), z.array(shownMerge)),
  /** Splits two records again. Late edits stay with the kept one. Fails with `notFound` and `refused`. */
  'duplicates.split': mutation(
    ['person', 'match', 'candidacy', 'deployment', 'history', 'app'],
    z.object({ id }),
    z.object({ split: shortText }),
  ),
} as const
