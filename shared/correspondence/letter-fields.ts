import { type LetterKind, type LetterTemplate } from '../domain/letter.ts'
import { phrase, type Phrase, say, type Locale } from '../text/index.ts'
import type { TextKey } from '../text/phrase.ts'

/** What a template may ask for between braces, in every language by the same word. */
export const letterFields = [
  'name',
  'names',
  'whom',
  'position',
  'positions',
  'request',
  'state',
  'period',
  'posts',
  'deadline',
  'provider',
  'contact',
  'reason',
  'reasons',
  'question',
  'today',
  'sender',
] as const
export type LetterField = (typeof letterFields)[number]

/** What a letter is filled with; null or empty where nothing is known. */
export type LetterValues = Readonly<Partial<Record<LetterField, string | null>>>

const keys = {
  askAvailability: ['letters.askAvailabilitySubject', 'letters.askAvailabilityBody'],
  nominationRequest: ['letters.nominationRequestSubject', 'letters.nominationRequestBody'],
  reminder: ['letters.reminderSubject', 'letters.reminderBody'],
  selection: ['letters.selectionSubject', 'letters.selectionBody'],
  nonSelection: ['letters.nonSelectionSubject', 'letters.nonSelectionBody'],
  thanks: ['letters.thanksSubject', 'letters.thanksBody'],
  invitation: ['letters.invitationSubject', 'letters.invitationBody'],
  renewal: ['letters.renewalSubject', 'letters.renewalBody'],
  roundAsk: ['letters.roundAskSubject', 'letters.roundAskBody'],
  roundReminder: ['letters.roundReminderSubject', 'letters.roundReminderBody'],
} as const satisfies Record<LetterKind, readonly [TextKey, TextKey]>

/** Every field as it stands in a template. */
const asWritten = Object.fromEntries(letterFields.map((field) => [field, `{${field}}`]))

/** The words a letter has as long as the office has none of its own. */
export function usualTemplate(kind: LetterKind, language: Locale): LetterTemplate {
  const [subject, body] = keys[kind]
  // Texts from right to left, or set apart as somebody's own, would carry marks around a field.
  const words = (key: TextKey): string =>
    say(language, phrase(key, asWritten)).replace(/[\u2066-\u2069]/gu, '')
  return { subject: words(subject), body: words(body) }
}

/** The id of the words of a kind in a language. */
export function templateId(kind: LetterKind, language: Locale): string {
  return `${kind}.${language}`
}

/** What a kind of letter is called. */
export function letterKindPhrase(kind: LetterKind): Phrase {
  return phrase('letters.kind', { kind })
}
