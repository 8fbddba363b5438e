import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { stretch } from '../domain/availability.ts'
import { category } from '../domain/category.ts'
import { countryCode, id, languageCode, line, slug } from '../domain/common.ts'
import { cefrLevel, languageMode } from '../domain/language.ts'
import { person, sex, storedPerson } from '../domain/person.ts'
import { provider, providerKind, storedProvider } from '../domain/provider.ts'
import { skill, skillLevel } from '../domain/skill.ts'
import { mutation, query } from './define.ts'

/** Facts about a record the roster can be narrowed to. */
export const recordFacts = [
  'notConfirmedFor6Months',
  'offerEndsIn30Days',
  'noValidOffer',
  'possibleDuplicate',
  'deployedToday',
  'keptTooLong',
] as const

/** What the roster is narrowed to; lists are alternatives within, all lists must hold together. */
export const rosterQuery = z.object({
  /** Free text; tokens may be names, skills, languages, countries, providers. */
  text: line.default(''),
  categories: z.array(category).default([]),
  providerKinds: z.array(providerKind).default([]),
  providers: z.array(id).default([]),
  nationalities: z.array(countryCode).default([]),
  /** Each must hold (ALL). */
  languages: z
    .array(
      z.object({ language: languageCode, level: cefrLevel, mode: languageMode.default('spoken') }),
    )
    .default([]),
  /** Each must hold; a skill covers those below it in the tree. */
  skills: z.array(z.object({ skill: slug, level: skillLevel.nullable() })).default([]),
  /** Free on every day of the period, inclusive. */
  free: z.object({ from: dateOnly, to: dateOnly }).nullable().default(null),
  record: z.array(z.enum(recordFacts)).default([]),
})
export type RosterQuery = z.infer<typeof rosterQuery>

export const rosterSort = z.object({
  by: z.enum(['relevance', 'name', 'confirmedOn', 'updated', 'nationality', 'provider']),
  descending: z.boolean().default(false),
})
export type RosterSort = z.infer<typeof rosterSort>

/** One line of the roster table. Carries no restricted field. */
export const rosterRow = z.object({
  id,
  familyName: line,
  givenName: line.nullable(),
  nativeName: line.nullable(),
  sex: sex.nullable(),
  nationalities: z.array(countryCode),
  residence: countryCode.nullable(),
  categories: z.array(category),
  /** Providers with a valid offer first. */
  providers: z.array(
    z.object({
      id,
      name: line,
      kind: providerKind,
      valid: z.boolean(),
      /** Last day of its offer that holds today, the first to end of several; null where none ends. */
      until: dateOnly.nullable(),
    }),
  ),
  languages: z.array(z.object({ language: languageCode, spoken: cefrLevel.nullable() })),
  /** Highest level first. */
  skills: z.array(z.object({ skill: slug, level: skillLevel.nullable() })),
  /** Computed availability for the next six months, contiguous stretches. */
  strip: z.array(stretch),
  confirmedOn: dateOnly.nullable(),
  /** True when the row was found by similarity, not by the words typed. */
  close: z.boolean(),
})
export type RosterRow = z.infer<typeof rosterRow>

export const facetCounts = z.object({
  categories: z.array(z.object({ value: category, count: z.int() })),
  providerKinds: z.array(z.object({ value: providerKind, count: z.int() })),
  providers: z.array(z.object({ value: id, name: line, count: z.int() })),
  nationalities: z.array(z.object({ value: countryCode, count: z.int() })),
  /** People per language and minimum spoken level: `counts[level - 1]` have at least that level. */
  languages: z.array(z.object({ value: languageCode, counts: z.array(z.int()).length(6) })),
  skills: z.array(z.object({ value: slug, count: z.int() })),
  record: z.array(z.object({ value: z.enum(recordFacts), count: z.int() })),
  /** People free over the asked period, when one is asked. */
  free: z.int().nullable(),
})
export type FacetCounts = z.infer<typeof facetCounts>

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
    z.object({ id, version: z.int().positive(), reason: line.min(1) }),
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
