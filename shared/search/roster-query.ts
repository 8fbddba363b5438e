import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { category } from '../domain/category.ts'
import { countryCode, id, languageCode, shortText, slug } from '../domain/common.ts'
import { cefrLevel, languageMode } from '../domain/language.ts'
import { providerKind } from '../domain/provider.ts'
import { skillLevel } from '../domain/skill.ts'

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
  text: shortText.default(''),
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
  /** Whom one of these imports added or updated, by their ids. */
  imports: z.array(id).default([]),
  /** Whom one of these changes added or changed, by the ids of their change sets. */
  changes: z.array(id).default([]),
})
export type RosterQuery = z.infer<typeof rosterQuery>

export const rosterSort = z.object({
  by: z.enum(['relevance', 'name', 'confirmedOn', 'updated', 'nationality', 'provider']),
  descending: z.boolean().default(false),
})
export type RosterSort = z.infer<typeof rosterSort>
