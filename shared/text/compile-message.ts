import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Message } from './word-message.ts'

/**
 * Reads an ICU message. The built program holds messages that were read when it was built, and this
 * file is left out of it: see `scripts/texts/compiled-texts.ts`.
 */
export function compileMessage(message: string): Message {
  // Its types leave open what a place of a message holds; `Place` says it, and `wordMessage` refuses the rest.
  return compileMessageOrThrow(message) as Message
}
