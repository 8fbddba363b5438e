import { z } from 'zod'
import { cleanText } from '../text/clean-text.ts'
import { problemKey } from './problem-of-issue.ts'

/** Identity of every stored thing: a UUID, version 7 when made by the app. */
export const id = z.uuid()
export type Id = z.infer<typeof id>

/**
 * A row of a list as a received list states it, or as the match reads it: what it says, without the
 * identity that it has on the roster.
 */
export type WithoutId<T extends { readonly id: Id }> = Omit<T, 'id'>

/** True where every row of a list has an id of its own. */
export function haveOwnIds(rows: readonly { readonly id: Id }[]): boolean {
  return new Set(rows.map((row) => row.id)).size === rows.length
}

/** ISO 3166-1 alpha-2 code, upper case. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, problemKey('problems.notACountry'))
export type CountryCode = z.infer<typeof countryCode>

/** ISO 639 code, lower case (two letters where one exists). */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/, problemKey('problems.notALanguage'))
export type LanguageCode = z.infer<typeof languageCode>

/** Stable slug of a catalogue entry: skill, position kind, assistance kind, phase. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, problemKey('problems.notACatalogueEntry'))
export type Slug = z.infer<typeof slug>

/** Instant in UTC, ISO 8601 with "Z". */
export const instant = z.iso.datetime()
export type Instant = z.infer<typeof instant>

/** Text of one line or so: clean, trimmed, 300 characters at the most; may be empty. */
export const shortText = z.string().overwrite(cleanText).trim().max(300)
/** Short text that must not be empty. */
export const requiredText = shortText.min(1, problemKey('problems.required'))
/** Text of any length a person types: clean, trimmed, 10,000 characters at the most; may be empty. */
export const longText = z.string().overwrite(cleanText).trim().max(10_000)

/** What every stored row carries. `version` grows by one with each change (optimistic concurrency). */
export const stamps = z.object({ created: instant, updated: instant, version: z.int().positive() })
export type Stamps = z.infer<typeof stamps>

/** Puts ids and codes in one order, the same on every computer; names for people sort by their language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
