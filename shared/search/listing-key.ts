import { anyAscii } from './any-ascii.ts'
import { isPlain } from './ascii.ts'

/**
 * What a text is ordered by in a list, letter by letter: without regard to capitals, and where it has Latin
 * letters to their accents, so that "Ärlig" stands before "Zorn". Other scripts stand behind, each in its own
 * order of signs.
 */
export function listingKey(text: string): string {
  return isPlain(text) || !/\p{Script=Latin}/u.test(text)
    ? text.toLowerCase()
    : anyAscii(text.normalize('NFKC')).toLowerCase()
}
