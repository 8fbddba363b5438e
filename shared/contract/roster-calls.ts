import { z } from 'zod'
import { facetCounts } from '../search/facets/facet-counts.ts'
import { rosterQuery, rosterSort } from '../search/roster-query.ts'
import { rosterRow } from '../search/roster-row.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { stretch } from '../domain/availability.ts'
import { id, shortText } from '../domain/common.ts'
import { person, storedPerson } from '../domain/person.ts'
import { provider, storedProvider } from '../domain/provider.ts'
import { skill } from '../domain/skill.ts'
import { mutation, query } from './define.ts'

export const rosterCalls = {
  /** People that fit the query, one page of them, and how many there are in all. */
  'roster.page': query(
    'person',
    z.object({
      query: rosterQuery,
      sort: rosterSort,
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    z.object({
      rows: z.array(rosterRow),
      /** People that fit the query. */
      found: z.int(),
      /** People on the roster. */
      all: z.int(),
    }),
  ),
  /** How many people each further narrowing would leave. */
  'roster.facets': query('person', z.object({ query: rosterQuery }), facetCounts),
  /** Everything known about one person; `notFound`. */
  'person.get': query('person', z.object({ id }), storedPerson),
  /** Computed availability between two dates: declared, minus deployments, minus rest. */
  'person.availability': query(
    'person',
    z.object({ id, from: dateOnly, to: dateOnly }),
    z.array(stretch),
  ),
  /** Creates (version null) or changes a person; `conflict` when somebody changed it since. */
  'person.save': mutation(
    ['person', 'match', 'history', 'app'],
    z.object({ person, version: z.int().positive().nullable() }),
    storedPerson,
  ),
  /** Removes a person who is on no mission; the history keeps what stood. */
  'person.remove': mutation(
    ['person', 'match', 'history', 'app'],
    z.object({ id, version: z.int().positive(), reason: shortText.min(1) }),
    z.object({ removed: id }),
  ),
  /** Every provider by name, with how many people it offers and has in the field. */
  'provider.list': query(
    'provider',
    z.object({}),
    z.array(
      storedProvider.extend({
        /** People with a valid offer today. */
        offered: z.int(),
        /** Deployments planned or running under its offers. */
        deployed: z.int(),
      }),
    ),
  ),
  /** Creates (version null) or changes a provider; `conflict` when somebody changed it since. */
  'provider.save': mutation(
    ['provider', 'person', 'match', 'history', 'app'],
    z.object({ provider, version: z.int().positive().nullable() }),
    storedProvider,
  ),
  /** Removes a provider that has no offers. */
  'provider.remove': mutation(
    ['provider', 'history', 'app'],
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /** The skill tree: seeded and own skills, with how many people have each. */
  'skill.list': query('skill', z.object({}), z.array(skill.extend({ people: z.int() }))),
  /** Adds a skill, renames it or retires it. */
  'skill.save': mutation(['skill', 'history'], z.object({ skill }), skill),
}
