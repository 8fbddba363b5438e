import { z } from 'zod'
import {
  availabilityRound,
  MOST_ASKED,
  roundAnswer,
  storedAvailabilityRound,
} from '../domain/availability-round.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from '../domain/common.ts'
import { availabilityStroke, MOST_STROKES } from '../domain/paint-availability.ts'
import { cefrLevel, languageMode } from '../domain/language.ts'
import { storedPerson } from '../domain/person.ts'
import { weekStates } from '../matching/week-states.ts'
import { problemKey } from '../domain/problem-of-issue.ts'
import { rosterQuery } from '../search/roster-query.ts'
import { mutation, query } from './define.ts'

/** Weeks asked about: from a day on, seven days each. */
const weeksAsked = {
  query: rosterQuery,
  from: dateOnly,
  weeks: z.int().min(1).max(53),
}

const weekState = z.enum(weekStates)

export const availabilityPerson = z.object({
  id,
  familyName: shortText,
  givenName: shortText.nullable(),
  nativeName: shortText.nullable(),
  secondNativeName: shortText.nullable(),
  /** One for each week asked. */
  weeks: z.array(weekState),
})
export type AvailabilityPerson = z.infer<typeof availabilityPerson>

export const availabilityGroup = z.object({
  /** A skill, a language code or a category; "everybody" is the first line. */
  key: z.string(),
  /** People of the query who belong to it. */
  people: z.int(),
  /** Of them, those free on all seven days of each week. */
  free: z.array(z.int()),
})
export type AvailabilityGroup = z.infer<typeof availabilityGroup>

/** A round with who is asked, by name; the name is empty where they are gone. */
export const roundRow = storedAvailabilityRound.extend({
  people: z.array(
    availabilityRound.shape.people.element.extend({
      name: z.string(),
      email: shortText.nullable(),
      providerName: z.string().nullable(),
      providerEmail: shortText.nullable(),
    }),
  ),
})
export type RoundRow = z.infer<typeof roundRow>

const changedByRounds = ['letter', 'history', 'app'] as const

export const availabilityCalls = {
  /** Rounds of asking who is free, what is awaited first, at most 500; with how many have not answered. */
  'round.list': query(
    'letter',
    z.object({}),
    z.array(
      storedAvailabilityRound.omit({ people: true }).extend({ asked: z.int(), open: z.int() }),
    ),
  ),
  /** One round with everybody it asks. Fails with `notFound`. */
  'round.get': query('letter', z.object({ id }), roundRow),
  /**
   * Begins to ask everybody of a query, each through the provider of the first offer that holds today.
   * Fails with `invalid` where that is nobody, or more than 2,000.
   */
  'round.begin': mutation(
    changedByRounds,
    availabilityRound
      .pick({ id: true, name: true, from: true, to: true, dueOn: true })
      .extend({ query: rosterQuery })
      .refine(({ from, to }) => from <= to, {
        message: problemKey('problems.endsBeforeStart'),
        path: ['to'],
      }),
    z.object({ id, asked: z.int() }),
  ),
  /**
   * Keeps what some people answered: their availability on the days asked and that they confirmed their
   * record today, with the name of the round as the source, in one change. `part` are the days of an answer
   * for some of them. Fails with `notFound` and `conflict`.
   */
  'round.answer': mutation(
    [...changedByRounds, 'person', 'candidacy', 'deployment', 'match'],
    z.object({
      id,
      version: z.int().positive(),
      people: z.array(id).min(1).max(MOST_ASKED),
      answer: roundAnswer,
      part: z
        .object({ from: dateOnly, to: dateOnly })
        .refine(({ from, to }) => from <= to, {
          message: problemKey('problems.endsBeforeStart'),
          path: ['to'],
        })
        .nullable()
        .default(null),
    }),
    roundRow,
  ),
  /** Renames a round, moves its due day, closes it or opens it again. Fails with `notFound` and `conflict`. */
  'round.change': mutation(
    changedByRounds,
    availabilityRound
      .pick({ id: true, name: true, dueOn: true })
      .extend({ version: z.int().positive(), closed: z.boolean() }),
    roundRow,
  ),
  /** Removes a round; what was answered stays with the people. Fails with `notFound` and `conflict`. */
  'round.remove': mutation(
    changedByRounds,
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /** Who of a query is free when, week by week, one page of people in the order of names. */
  'availability.people': query(
    'person',
    z.object({ ...weeksAsked, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    z.object({ rows: z.array(availabilityPerson), found: z.int() }),
  ),
  /**
   * How many of a query are free on all days of each week, of everybody and by skill (with those below
   * it), language (at a level or better) or category; groups nobody belongs to are left out.
   */
  'availability.groups': query(
    'person',
    z.object({
      ...weeksAsked,
      by: z.enum(['skill', 'language', 'category']),
      /** What counts as knowing a language. */
      level: cefrLevel.default(1),
      mode: languageMode.default('spoken'),
    }),
    z.object({ everybody: availabilityGroup, groups: z.array(availabilityGroup) }),
  ),
  /**
   * Paints strokes over what a person declared, in their order, and with `confirm` keeps that the record
   * was confirmed today: one change, whatever else of the record it finds. Days no stroke touches stay as
   * they are. Fails with `notFound`, and with `conflict` when somebody changed the record since the version
   * given: strokes can be painted over the newest one as they are.
   */
  'availability.set': mutation(
    ['person', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({
      person: id,
      version: z.int().positive(),
      strokes: z.array(availabilityStroke).max(MOST_STROKES),
      confirm: z.boolean(),
    }),
    storedPerson,
  ),
}
