import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from '../domain/common.ts'
import { availabilityStroke, MOST_STROKES } from '../domain/paint-availability.ts'
import { cefrLevel, languageMode } from '../domain/language.ts'
import { storedPerson } from '../domain/person.ts'
import { weekStates } from '../matching/week-states.ts'
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

export const availabilityCalls = {
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
