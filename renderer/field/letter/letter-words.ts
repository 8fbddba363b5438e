import type { LetterGrouping, LetterKind } from '#shared/domain/letter.ts'
import { letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { words } from '#renderer/text/text.ts'

/** What a kind of letter is called. */
export function letterKindWords(kind: LetterKind): string {
  return words(letterKindPhrase(kind))
}

/** To whom one letter of a kind usually goes. */
export function usualGrouping(kind: LetterKind): LetterGrouping {
  switch (kind) {
    case 'nonSelection':
    case 'invitation':
    case 'renewal':
      return 'person'
    case 'askAvailability':
    case 'nominationRequest':
    case 'reminder':
    case 'selection':
    case 'thanks':
    case 'roundAsk':
    case 'roundReminder':
      return 'provider'
  }
}

/** Days given for an answer where nobody says otherwise. */
export const USUAL_DAYS_TO_ANSWER = 14
