import { asciiOf } from './ascii.ts'

/**
 * What lists of names are ordered by: family name, then given name, in plain Latin letters, so that
 * accents, case and script change nothing. Compared letter by letter; a space sorts before letters.
 */
export const nameKey = (familyName: string, givenName: string | null): string =>
  `${asciiOf(familyName) || familyName}, ${givenName === null ? '' : asciiOf(givenName)}`
