import { z } from 'zod'
import { dateOnly } from '../calendar/index.ts'
import { countryCode, id, languageCode, requiredText, shortText, slug } from '../domain/common.ts'
import { category } from '../domain/category.ts'
import { cefrLevel } from '../domain/language.ts'
import { strength } from '../domain/requirement.ts'
import { LONGEST_LETTER } from './letter-text.ts'

/** Where it stands in the cleaned text: the first sign, and the one after the last. */
export const passage = z.object({
  from: z.int().min(0).max(LONGEST_LETTER),
  to: z.int().min(0).max(LONGEST_LETTER),
})

/**
 * 'sure': the letter says so in plain words; 'likely': it was told from what stands around it, as a year
 * that is not written; 'unsure': somebody should look.
 */
export const certainties = ['sure', 'likely', 'unsure'] as const
export type Certainty = (typeof certainties)[number]

const found = <T extends z.ZodType>(value: T) =>
  z.object({ value, passage, certainty: z.enum(certainties) })

/** Something read of a letter, with the words it was read from. */
export interface FoundValue<T> {
  readonly value: T
  readonly passage: z.infer<typeof passage>
  readonly certainty: Certainty
}

/** A window of a position, both ends included. */
const letterWindow = z.object({
  from: dateOnly,
  to: dateOnly,
  minimumDays: z.int().positive().nullable(),
  /** True where it is meant for a second round only. */
  secondRound: z.boolean(),
})
export type LetterWindow = z.infer<typeof letterWindow>

/** A language that is asked, of everybody or, where a share is given, of a part of the posts. */
const letterLanguage = z.object({
  language: languageCode,
  /** CEFR 1 to 6; null where the letter names none. */
  level: cefrLevel.nullable(),
  strength,
  /** At least so much of the posts; null asks it of everybody. */
  share: z
    .union([z.object({ percent: z.number() }), z.object({ people: z.int().positive() })])
    .nullable(),
})
export type LetterLanguage = z.infer<typeof letterLanguage>

const letterPosition = z.object({
  title: found(requiredText),
  /** Of the library; null for a title that is not in it. */
  kind: slug.nullable(),
  /** The office's own template that it names; null where none. */
  template: id.nullable(),
  category,
  posts: found(z.int().positive()).nullable(),
  windows: z.array(found(letterWindow)),
  languages: z.array(found(letterLanguage)),
  location: found(shortText).nullable(),
})
export type LetterPosition = z.infer<typeof letterPosition>

const limit = z.union([
  z.object({ max: z.int().positive() }),
  z.object({ percentOfPosts: z.number().positive() }),
])

/** What could not be placed: a date, a period, a part or a number of people nobody said the use of. */
const unplaced = z.object({
  kind: z.enum(['date', 'period', 'share', 'posts', 'language']),
  passage,
})
export type Unplaced = z.infer<typeof unplaced>

/** A letter or call, read: every value with its passage; null and empty where the letter says nothing. */
export const letterDraft = z.object({
  /** The text that the passages count in. */
  text: z.string(),
  /** True where the letter was longer than what is read. */
  cut: z.boolean(),
  state: found(countryCode).nullable(),
  organ: found(shortText).nullable(),
  channel: found(slug).nullable(),
  assistance: z.array(found(slug)),
  reference: found(shortText).nullable(),
  writtenOn: found(dateOnly).nullable(),
  electionOn: found(dateOnly).nullable(),
  secondRoundOn: found(dateOnly).nullable(),
  period: found(z.object({ from: dateOnly, to: dateOnly })).nullable(),
  deadline: found(
    z.object({
      local: z.string(),
      zone: shortText.nullable(),
      asWritten: shortText,
    }),
  ).nullable(),
  contact: found(shortText).nullable(),
  positions: z.array(letterPosition),
  /** Languages of every position. */
  languages: z.array(found(letterLanguage)),
  /** Skills of every position. */
  skills: z.array(found(slug)),
  womenPercent: found(z.number()).nullable(),
  providerCap: found(limit).nullable(),
  nationalityCap: found(limit).nullable(),
  noNeighbours: found(z.boolean()).nullable(),
  multinationalPairs: found(z.boolean()).nullable(),
  unplaced: z.array(unplaced),
})
export type LetterDraft = z.infer<typeof letterDraft>
