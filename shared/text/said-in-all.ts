import { languagesOfTexts } from './locales.ts'
import type { Phrase } from './phrase.ts'
import { say } from './say.ts'

/** A phrase in every language of the interface: what a thing can be found by, whatever its reader's language. */
export function saidInAll(phrase: Phrase): readonly string[] {
  return languagesOfTexts.map((language) => say(language, phrase))
}
