import { z } from 'zod'
import { regionalGroups, regions, subregionNames } from '../../catalogue/countries.ts'
import { dateOnly } from '../../calendar/date-only.ts'
import { category } from '../../domain/category.ts'
import { countryCode, id, languageCode, requiredText, slug } from '../../domain/common.ts'
import { experienceKind } from '../../domain/experience.ts'
import { cefrLevel, languageMode } from '../../domain/language.ts'
import { sexes } from '../../domain/person.ts'
import { providerKind } from '../../domain/provider.ts'
import { skillLevel } from '../../domain/skill.ts'
import { tag } from '../../domain/tag.ts'

/** Facts about a record the roster can be narrowed to. */
export const recordFacts = [
  'notConfirmedFor6Months',
  'offerEndsIn30Days',
  'noValidOffer',
  'possibleDuplicate',
  'deployedToday',
  'keptTooLong',
  'notToBeProposed',
] as const

/** Which of several conditions must hold: any one of them, each of them, none of them. */
export const howMatched = z.enum(['any', 'all', 'none'])
export type HowMatched = z.infer<typeof howMatched>

/** Sexes that a roster can be narrowed to; a record may state none. */
export const askedSex = z.enum([...sexes, 'notStated'])

/**
 * One thing that is asked of a person. What was not stated does not fulfil what is asked of it, so "none
 * of" leaves those in of whom it is not known.
 */
export const condition = z.discriminatedUnion('by', [
  z.object({ by: z.literal('category'), category }),
  z.object({ by: z.literal('sex'), sex: askedSex }),
  /** Any of several nationalities counts. */
  z.object({ by: z.literal('nationality'), country: countryCode }),
  /** The United Nations regional group of any nationality. */
  z.object({ by: z.literal('regionalGroup'), group: z.enum(regionalGroups) }),
  /** The country somebody lives in. */
  z.object({ by: z.literal('residence'), country: countryCode }),
  /** The region or subregion (UN M49) of the country somebody lives in. */
  z.object({ by: z.literal('region'), region: z.enum([...regions, ...subregionNames]) }),
  z.object({
    by: z.literal('language'),
    language: languageCode,
    level: cefrLevel,
    mode: languageMode,
  }),
  /** A skill or one below it in the tree, at a level 1-4 where one is asked. */
  z.object({ by: z.literal('skill'), skill: slug, level: skillLevel.nullable() }),
  /**
   * Missions and posts, recorded or served through this roster, of a kind, in a country and as a category
   * where they are asked; so many of them, and so many whole years of days that are known, where asked.
   */
  z.object({
    by: z.literal('experience'),
    kind: experienceKind.nullable(),
    country: countryCode.nullable(),
    category: category.nullable(),
    missions: z.int().min(1).max(100).nullable(),
    years: z.int().min(1).max(60).nullable(),
  }),
  /** Served in a function or post whose name has these words in it. */
  z.object({ by: z.literal('held'), title: requiredText }),
  /** Qualified for a kind of post of the library. */
  z.object({ by: z.literal('position'), position: slug }),
  /** A training or clearance on record that has begun and is not known to have expired. */
  z.object({ by: z.literal('clearance'), name: requiredText }),
  /** A tag of the office's own, in whatever capitals. */
  z.object({ by: z.literal('tag'), tag }),
  z.object({ by: z.literal('providerKind'), kind: providerKind }),
  z.object({ by: z.literal('provider'), provider: id }),
  /** Free on every day of a period, both ends included. */
  z.object({ by: z.literal('free'), from: dateOnly, to: dateOnly }),
  /** Whom an import added or updated. */
  z.object({ by: z.literal('import'), import: id }),
  z.object({ by: z.literal('record'), fact: z.enum(recordFacts) }),
])
export type Condition = z.infer<typeof condition>
export type ConditionOf<B extends Condition['by']> = Extract<Condition, { by: B }>

/** What conditions can be about, in the order in which they are offered. */
export const conditionKinds = condition.options.map((option) => option.shape.by.value)

/** Conditions that belong together, and which of them must hold. */
export const conditionGroup = z.object({
  how: howMatched,
  conditions: z.array(condition).min(1).max(20),
})
export type ConditionGroup = z.infer<typeof conditionGroup>

/** Groups of conditions; every group must hold. */
export const conditionGroups = z.array(conditionGroup).max(10)
