import { z } from 'zod'
import { cleanText } from '../text/clean-text.ts'
import { problemKey } from './problem-of-issue.ts'

/** Tags that somebody gives a person, and characters of one. */
export const MOST_TAGS = 50
export const MOST_SIGNS_OF_TAG = 60

/** Tags of a record in which several were joined: it keeps those of all of them. */
const MOST_JOINED = 1000

/** Signs that part tags where several stand in one text, of Latin, Arabic and Chinese script: no tag has one. */
const PARTING = /[,;|\n،，、；]/u

/** A word or a few of the office's own about a person: "long list 2027". Spaces are single. */
export const tag = z
  .string()
  .overwrite((text) => cleanText(text).replace(/\s+/g, ' '))
  .trim()
  .min(1, problemKey('problems.required'))
  .max(MOST_SIGNS_OF_TAG)
  .refine((text) => !PARTING.test(text), problemKey('problems.tagHasParts'))
export type Tag = z.infer<typeof tag>

/** What tags are compared by: "Long List" and "long list" are one. */
export function tagKey(of: string): string {
  return of.normalize('NFC').toLowerCase()
}

const eachOnce = z
  .array(tag)
  .refine((all) => new Set(all.map(tagKey)).size === all.length, problemKey('problems.namedTwice'))

/** Tags that somebody gives: each once, whatever its capitals. */
export const tags = eachOnce.max(MOST_TAGS)

/** The tags of a record. */
export const keptTags = eachOnce.max(MOST_JOINED)

/** The tags of a text in which several may stand; no more than spaces are taken from them. */
export function partsOfTags(text: string): string[] {
  return text
    .split(PARTING)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}

/** Tags with others behind them; which stands already, in whatever capitals, stays as it is written. */
export function withTags(before: readonly Tag[], more: readonly Tag[]): Tag[] {
  const all = new Map(before.map((each) => [tagKey(each), each]))
  for (const each of more) if (!all.has(tagKey(each))) all.set(tagKey(each), each)
  return [...all.values()]
}

/** Tags in the order of a language, without regard to capitals, numbers by their value. */
export function inOrderOfTags(all: readonly Tag[], language: string): Tag[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'accent', numeric: true })
  return all.toSorted(compare)
}
