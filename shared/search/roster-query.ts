import { z } from 'zod'
import { regionalGroups } from '../catalogue/countries.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { category } from '../domain/category.ts'
import { countryCode, id, languageCode, requiredText, shortText, slug } from '../domain/common.ts'
import { experienceKind } from '../domain/experience.ts'
import { cefrLevel, languageMode } from '../domain/language.ts'
import { providerKind } from '../domain/provider.ts'
import { skillLevel } from '../domain/skill.ts'
import { tag } from '../domain/tag.ts'
import {
  askedSex,
  conditionGroups,
  type HowMatched,
  howMatched,
  recordFacts,
} from './conditions/condition.ts'

/** Lists of a query whose values are alternatives or must hold together, as the user likes. */
export const narrowingLists = [
  ...([
    'categories',
    'providerKinds',
    'providers',
    'nationalities',
    'languages',
    'skills',
  ] as const),
  ...(['record', 'regionalGroups', 'sexes', 'residences', 'experience', 'served'] as const),
  ...(['positions', 'clearances', 'imports', 'tags'] as const),
] as const
export type NarrowingList = (typeof narrowingLists)[number]

/** Which values of a list must hold where the user chose nothing else. */
export function usualHow(list: NarrowingList): HowMatched {
  return list === 'languages' || list === 'skills' || list === 'record' ? 'all' : 'any'
}

/** People that a query can name. */
export const MOST_LISTED = 5000

/**
 * What the roster is narrowed to. Values of a list are joined as `how` says; all lists and all groups of
 * conditions must hold together.
 */
export const rosterQuery = z.object({
  /** Free text; tokens may be names, skills, languages, countries, providers. */
  text: shortText.default(''),
  categories: z.array(category).default([]),
  providerKinds: z.array(providerKind).default([]),
  providers: z.array(id).default([]),
  nationalities: z.array(countryCode).default([]),
  languages: z
    .array(
      z.object({ language: languageCode, level: cefrLevel, mode: languageMode.default('spoken') }),
    )
    .default([]),
  /** A skill covers those below it in the tree. */
  skills: z.array(z.object({ skill: slug, level: skillLevel.nullable() })).default([]),
  /** Free on every day of the period, inclusive. */
  free: z.object({ from: dateOnly, to: dateOnly }).nullable().default(null),
  record: z.array(z.enum(recordFacts)).default([]),
  regionalGroups: z.array(z.enum(regionalGroups)).default([]),
  sexes: z.array(askedSex).default([]),
  residences: z.array(countryCode).default([]),
  /** Kinds of missions and posts somebody has on record. */
  experience: z.array(experienceKind).default([]),
  /** Countries served in, whatever the kind. */
  served: z.array(countryCode).default([]),
  /** Kinds of posts somebody is qualified for. */
  positions: z.array(slug).default([]),
  /** Names of trainings and clearances held today. */
  clearances: z.array(requiredText).default([]),
  /** Tags of the office's own. */
  tags: z.array(tag).default([]),
  /** Only these people, where any are named. */
  people: z.array(id).max(MOST_LISTED).default([]),
  /** Whom one of these imports added or updated, by their ids. */
  imports: z.array(id).default([]),
  /** Whom one of these changes added or changed, by the ids of their change sets. */
  changes: z.array(id).default([]),
  /** Which values of a list must hold, where it is not {@link usualHow}. */
  how: z.partialRecord(z.enum(narrowingLists), howMatched).default({}),
  conditions: conditionGroups.default([]),
})
export type RosterQuery = z.infer<typeof rosterQuery>

/** Orders by a text or a day of the record as it stands. */
export const textSorts = [
  ...(['nativeName', 'secondNativeName', 'formerName', 'email', 'phone'] as const),
  ...(['organization', 'occupation', 'consentOn', 'retainUntil'] as const),
]

/** Orders that are made over the roster in memory. */
export const memorySorts = [
  ...(['sex', 'residence', 'provider', 'categories', 'languages', 'skills'] as const),
  ...(['availability', 'offerEnd', 'lastDeployment', 'tags'] as const),
]
export type MemorySort = (typeof memorySorts)[number]

/** Whether an order needs the roster in memory; the store gives the others by itself. */
export function isMemorySort(by: RosterSort['by']): by is MemorySort {
  return memorySorts.some((each) => each === by)
}

export const rosterSort = z.object({
  by: z.enum([
    ...(['relevance', 'name', 'confirmedOn', 'updated', 'nationality'] as const),
    ...textSorts,
    ...memorySorts,
  ]),
  descending: z.boolean().default(false),
})
export type RosterSort = z.infer<typeof rosterSort>
