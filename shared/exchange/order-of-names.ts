import { foldText } from '../catalogue/index.ts'
import { type Phrase, phrase } from '../text/index.ts'
import type { NameOrder } from './column-mapping.ts'
import { isInitial, isParticle, isPatronymic, isShouted } from './name-words.ts'
import { namesOf } from './read-name.ts'

/** The order in which a list writes whole names, and what says so. */
export interface DecidedOrder {
  readonly order: NameOrder
  readonly why: Phrase
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldText))

const familyWords = words(
  'surname surnames last family nom noms apellido apellidos apelido apelidos sobrenome cognome nachname familienname фамилия achternaam etternavn efternamn',
)
const givenWords = words(
  'first given forename prenom prenoms nombre nombres nome имя vorname vornamen name voornaam fornavn fornamn',
)
const ALWAYS_FAMILY_FIRST = /^(?:фио|ф и о|姓名)$/

/** "Nom et prénom", "Last name, first name": the order in which a header names the parts. */
const ofHeader = (header: string): NameOrder | null => {
  const folded = foldText(header)
  if (ALWAYS_FAMILY_FIRST.test(folded)) return 'familyFirst'
  const tokens = folded.split(' ')
  const family = tokens.findIndex((token) => familyWords.has(token))
  const isGiven = (token: string): boolean => givenWords.has(token) && token !== 'name'
  // The "name" of "family name" is no given name, nor that of "Name (last, first)".
  const given = tokens.some(isGiven)
    ? tokens.findIndex(isGiven)
    : tokens.findIndex((token, at) => token === 'name' && !familyWords.has(tokens[at - 1] ?? ''))
  if (family === -1 || given === -1) return null
  return family < given ? 'familyFirst' : 'givenFirst'
}

/** Particles that are nobody's given name, as "Ben", "Al" and "Abdul" are. */
const OPENS_FAMILY_NAME = words('van von der dos del della el ould bin ter')

/** What one whole name says of the order, alone or with the e-mail address beside it; null for nothing. */
const ofName = (text: string, email: string): NameOrder | null => {
  const tokens = namesOf(text) ?? []
  const [first = '', second = ''] = tokens
  const last = tokens.at(-1) ?? ''
  if (tokens.length < 2) return null
  if (isShouted(first) !== isShouted(last)) return isShouted(first) ? 'familyFirst' : 'givenFirst'
  // An initial stands for a given name, wherever the family name is written out.
  if (isInitial(first) !== isInitial(last)) return isInitial(first) ? 'givenFirst' : 'familyFirst'
  const folded = tokens.map(foldText)
  if (tokens.length === 3 && isPatronymic(tokens[2] ?? '')) return 'familyFirst'
  if (tokens.length === 3 && isPatronymic(second)) return 'givenFirst'
  // Most offices make addresses of the given name and then the family name.
  const [given = '', family = '', more] = foldText(email.split('@')[0] ?? '').split(' ')
  const [atGiven, atFamily] = [folded.indexOf(given), folded.indexOf(family)]
  if (
    more === undefined &&
    given.length > 1 &&
    atGiven !== -1 &&
    atFamily !== -1 &&
    atGiven !== atFamily
  )
    return atGiven < atFamily ? 'givenFirst' : 'familyFirst'
  if (OPENS_FAMILY_NAME.has(foldText(first))) return 'familyFirst'
  return tokens.slice(1, -1).some(isParticle) ? 'givenFirst' : null
}

/**
 * Decides in which order a column writes whole names: its header says it, else the names that say it
 * themselves (capitals, patronymics, e-mail addresses), else given names come first, as most lists have
 * it.
 * @param emails the cells of e-mail addresses of the same rows; empty where there are none
 */
export const decideNameOrder = (
  header: string,
  texts: readonly string[],
  emails: readonly string[],
): DecidedOrder => {
  const stated = ofHeader(header)
  if (stated !== null) return { order: stated, why: phrase('columns.orderOfHeader', { header }) }
  const votes = texts
    .slice(0, 300)
    .map((text, at) => ofName(text, emails[at] ?? ''))
    .filter((vote) => vote !== null)
  const family = votes.filter((vote) => vote === 'familyFirst').length
  const given = votes.length - family
  if (family > 2 * given)
    return {
      order: 'familyFirst',
      why: phrase('columns.orderOfValues', { fit: family, of: votes.length }),
    }
  return given === 0
    ? { order: 'givenFirst', why: phrase('columns.orderUsual') }
    : {
        order: 'givenFirst',
        why: phrase('columns.orderOfValues', { fit: given, of: votes.length }),
      }
}
