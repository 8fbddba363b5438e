import type { RoundAnswer } from '#shared/domain/availability-round.ts'
import type { TextKey } from '#renderer/text/text.ts'
import type { BadgeTone } from '#renderer/ui/index.ts'

/** What each answer to a round is called. */
export const answerWords = {
  open: 'availability.answerOpen',
  yes: 'availability.answerYes',
  no: 'availability.answerNo',
  part: 'availability.answerPart',
  maybe: 'availability.answerMaybe',
} as const satisfies Record<RoundAnswer, TextKey>

/** How each is shown. */
export const answerTones: Readonly<Record<RoundAnswer, BadgeTone>> = {
  ...{ open: 'faint', yes: 'met', no: 'not', part: 'accent', maybe: 'unknown' },
}
