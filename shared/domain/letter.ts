import { z } from 'zod'
import { locale } from '../text/index.ts'
import { id, longText, requiredText, stamps } from './common.ts'

/** What an office writes about people, to them or to their providers. */
export const letterKinds = [
  'askAvailability',
  'nominationRequest',
  'reminder',
  'selection',
  'nonSelection',
  'thanks',
  'invitation',
  'renewal',
  'roundAsk',
  'roundReminder',
] as const
/** Those about people's records and days, whatever is requested: their renewal, a round of asking who is free. */
const otherKinds = ['renewal', 'roundAsk', 'roundReminder'] as const
/** Those that are about a request. */
export const requestLetterKinds = letterKinds.filter(
  (kind) => !otherKinds.some((other) => other === kind),
)
/** Those that put somebody forward, or lead to it: not for whoever is marked as not to be proposed. */
export const proposingKinds: ReadonlySet<LetterKind> = new Set([
  'askAvailability',
  'nominationRequest',
  'selection',
  'invitation',
])
export const letterKind = z.enum(letterKinds)
export type LetterKind = z.infer<typeof letterKind>

/** The office's words of one kind of letter in one language, with fields such as {name} in them. */
export const letterTemplate = z.object({ subject: requiredText, body: longText.min(1) })
export type LetterTemplate = z.infer<typeof letterTemplate>

/** Whom one letter goes to: each person, the provider of each, or everybody in one letter. */
export const letterGrouping = z.enum(['person', 'provider', 'together'])
export type LetterGrouping = z.infer<typeof letterGrouping>

/** A letter that was written: who asked or told whom what. Its words went out and are not kept. */
export const letter = z.object({
  id,
  kind: letterKind,
  language: locale,
  request: id.nullable(),
  position: id.nullable(),
  /** To whom it went; null where it went to the people themselves. */
  provider: id.nullable(),
  /** Whom it is about. */
  people: z.array(id).max(2000),
  /** Opened in the mail program, written to a file, or copied. */
  way: z.enum(['mail', 'file', 'copy']),
})
export type Letter = z.infer<typeof letter>

export const storedLetter = letter.extend({ ...stamps.shape, by: z.string() })
export type StoredLetter = z.infer<typeof storedLetter>
