import { foldText } from '../catalogue/index.ts'
import type { NameOrder } from './column-mapping.ts'

export interface SplitName {
  readonly familyName: string
  readonly givenName: string | null
}

// Words that belong to the family name after them: "van der Berg", "dos Santos", "El Amrani".
const PARTICLES = new Set(
  'de da do dos das du des del della delle di la le las los van von der den ter ten zu zur af av el al bin bint ibn ben abu abd abdel st saint mac san santa'.split(
    ' ',
  ),
)

const isShouted = (token: string): boolean =>
  /\p{Lu}/u.test(token) && token.length > 1 && token === token.toLocaleUpperCase()

/** Titles at the front of a name are no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|amb|ambassador|hon|sir|madam|mme|mlle|m\.|me|sr|sra|srta|don|doña|ing|lic|h\.?e)\.?\s+/iu

const withoutTitle = (text: string): string => {
  let rest = text
  while (TITLE.test(rest) && rest.trim().split(/\s+/).length > 2) rest = rest.replace(TITLE, '')
  return rest
}

/**
 * Splits a full name: at its comma, by the tokens in capitals ("BENALI Nadia"), else by the order of
 * its list: the last word, or the first, with its particles is the family name. A single word, or a
 * script without spaces, is one name.
 */
export const splitName = (text: string, order: NameOrder): SplitName => {
  const words = withoutTitle(text.replace(/\s+/g, ' ').trim())
  const comma = words.indexOf(',')
  if (comma > 0 && words.slice(comma + 1).trim() !== '') {
    return { familyName: words.slice(0, comma).trim(), givenName: words.slice(comma + 1).trim() }
  }
  const tokens = words.replace(/,$/, '').split(' ')
  if (tokens.length < 2) return { familyName: words, givenName: null }
  const shouted = tokens.filter(isShouted)
  if (shouted.length > 0 && shouted.length < tokens.length) {
    const inFamily = tokens.map(isShouted)
    // From the right, so that every particle before a shouted word joins it.
    for (let at = tokens.length - 2; at >= 0; at -= 1) {
      if (PARTICLES.has(foldText(tokens[at] ?? '')) && inFamily[at + 1]) inFamily[at] = true
    }
    const family = tokens.filter((_, at) => inFamily[at])
    const given = tokens.filter((_, at) => !inFamily[at])
    if (given.length > 0) return { familyName: family.join(' '), givenName: given.join(' ') }
  }
  if (order === 'familyFirst') {
    let end = 1
    while (end < tokens.length - 1 && PARTICLES.has(foldText(tokens[end - 1] ?? ''))) end += 1
    return { familyName: tokens.slice(0, end).join(' '), givenName: tokens.slice(end).join(' ') }
  }
  let at = tokens.length - 1
  while (at > 1 && PARTICLES.has(foldText(tokens[at - 1] ?? ''))) at -= 1
  return { familyName: tokens.slice(at).join(' '), givenName: tokens.slice(0, at).join(' ') }
}
