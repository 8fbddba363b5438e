import { z } from 'zod'
import { type DateOnly, dateOnly } from '../calendar/date-only.ts'
import { type DatePrecision, datePrecision } from '../calendar/precision.ts'
import { cleanText } from './clean-text.ts'
import type { english } from './en/index.ts'

type Areas = typeof english
/** Every text there is: `area.name`. */
export type TextKey = {
  [A in keyof Areas]: `${A}.${Extract<keyof Areas[A], string>}`
}[keyof Areas]

/**
 * A value of a phrase, as data: it is worded by the language of whoever reads it.
 *
 * A string is somebody's own text (a name, a title, a cell as received) and stands as it is; a number
 * is an amount and chooses the plural. Everything else says what it is.
 */
export type Value =
  | string
  | number
  | Phrase
  /** A day: "4 Mar 2027"; a date known by its month or year alone: "Mar 2027", "2027". */
  | { readonly date: DateOnly; readonly precision?: DatePrecision }
  /** Both ends included; null is an open end. A single day is one date. */
  | { readonly period: readonly [from: DateOnly | null, to: DateOnly | null] }
  /** ISO 3166-1 alpha-2 code: "Morocco". */
  | { readonly country: string }
  /** ISO 3166-1 alpha-2 code: "Moroccan" where the language has an adjective for all, else the country. */
  | { readonly nationality: string }
  /** ISO 639 code: "French". */
  | { readonly language: string }
  /** 1 to 6: "A1" to "C2". */
  | { readonly level: number }
  /** Id of the skill tree; `name` where it is the office's own. */
  | { readonly skill: string; readonly name?: string }
  /** 1 to 4: "Basic" to "Expert". */
  | { readonly skillLevel: number }
  /** Id of a kind of electoral assistance: "Observation". */
  | { readonly assistance: string }
  /** Id of a channel of requests: "Electoral Assistance Division". */
  | { readonly channel: string }
  /** Id of a channel of requests in short: "EAD". */
  | { readonly channelShort: string }
  /** Id of a phase of the electoral process: "Campaign". */
  | { readonly phase: string }
  /** Id of the position library: "Legal Analyst". */
  | { readonly positionKind: string }
  | { readonly list: readonly Value[]; readonly join: ListJoin; readonly shown?: number }

/** "a, b and c", "a, b or c", "a, b, c", "a; b; c". */
export const listJoins = ['and', 'or', 'comma', 'semicolon'] as const
export type ListJoin = (typeof listJoins)[number]

export type Values = Readonly<Record<string, Value>>

/** Something to be said, in no language yet: a text of the catalogue and what fills its places. */
export interface Phrase {
  readonly key: TextKey
  readonly values?: Values
}

const nested: z.core.$ZodType<Value> = z.lazy(() => value)

const value: z.ZodType<Value> = z.union([
  z.string().overwrite(cleanText).max(10_000),
  z.number(),
  z.lazy(() => phraseSchema),
  z.strictObject({ date: dateOnly, precision: datePrecision.exactOptional() }),
  z.strictObject({ period: z.tuple([dateOnly.nullable(), dateOnly.nullable()]) }),
  z.strictObject({ country: z.string().max(10) }),
  z.strictObject({ nationality: z.string().max(10) }),
  z.strictObject({ language: z.string().max(10) }),
  z.strictObject({ level: z.number() }),
  z.strictObject({
    skill: z.string().max(300),
    name: z.string().overwrite(cleanText).max(300).exactOptional(),
  }),
  z.strictObject({ skillLevel: z.number() }),
  z.strictObject({ assistance: z.string().max(300) }),
  z.strictObject({ channel: z.string().max(300) }),
  z.strictObject({ channelShort: z.string().max(300) }),
  z.strictObject({ phase: z.string().max(300) }),
  z.strictObject({ positionKind: z.string().max(300) }),
  z.strictObject({
    list: z.array(nested).max(1000),
    join: z.enum(listJoins),
    shown: z.int().positive().exactOptional(),
  }),
])

/** The schema of a phrase. */
export const phraseSchema: z.ZodType<Phrase> = z.strictObject({
  key: z.custom<TextKey>((key) => typeof key === 'string' && /^[a-z]+\./i.test(key)),
  values: z.record(z.string().max(50), nested).exactOptional(),
})

/** The schema of a value. */
export const valueSchema = value

/** A phrase of the catalogue with what fills its places. */
export function phrase(key: TextKey, values?: Values): Phrase {
  return values === undefined ? { key } : { key, values }
}

/** Several values as one, joined as the reader's language joins them; at most `shown` are named. */
export function listOf(list: readonly Value[], join: ListJoin = 'and', shown?: number): Value {
  return shown === undefined ? { list, join } : { list, join, shown }
}

/** True for a value that is a phrase of its own. */
export const isPhrase = (of: Value): of is Phrase => typeof of === 'object' && 'key' in of
