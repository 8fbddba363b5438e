import { languageWords, countryWords, type WordLookup } from '#shared/search/catalogue-words.ts'
import type { ParsedQuery, QueryWord } from '#shared/search/parse-query.ts'
import { languageFact, levelFact, nationalityFact, providerFact, skillFact } from './facts.ts'

/** Names of what the store itself holds: skills, providers, tags. */
export interface StoreWords {
  readonly skills: WordLookup
  readonly providers: WordLookup
  /** The words of each tag. */
  readonly tags: ReadonlyMap<string, readonly string[]>
}

// FTS5 reads a quoted string as text alone; the words hold letters and digits only in any case.
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

const forms = ({ word, latin }: QueryWord): string[] => [...new Set([word, latin])]

const alternatives = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`

/** Codes of what a word names: a country, a language, a skill, a provider. */
const factsNamed = (
  { word }: QueryWord,
  { skills, providers }: StoreWords,
  how: 'starting' | 'exact',
): string[] => [
  ...countryWords[how](word).map(nationalityFact),
  ...languageWords[how](word).map(languageFact),
  ...skills[how](word).map(skillFact),
  ...providers[how](word).map(providerFact),
]

const levels = (query: ParsedQuery): string[] =>
  query.levels.map(({ language, level }) => `facts : ${quoted(levelFact(language, level))}`)

const all = (parts: readonly string[]): string => parts.join(' AND ')

/** Nothing but the minimum levels of the query. */
export const levelsOnly = (query: ParsedQuery): string => all(levels(query))

/** Every word of the query is a whole word of the name. */
export const wholeNames = (query: ParsedQuery): string =>
  all([
    ...query.words.map((word) => `name : ${alternatives(forms(word).map(quoted))}`),
    ...levels(query),
  ])

/** Every word of the query begins a word of the name. */
export const namesBegin = (query: ParsedQuery): string =>
  all([
    ...query.words.map(
      (word) => `name : ${alternatives(forms(word).map((form) => `${quoted(form)} *`))}`,
    ),
    ...levels(query),
  ])

/**
 * Every word of the query begins a word of some field or of the name of something the person has.
 * A single letter looks at names and codes of things only: everybody has some word with it.
 */
export const fieldsBegin = (query: ParsedQuery, words: StoreWords): string =>
  all([
    ...query.words.map((word) => {
      const fields = `{name organization notes} : ${alternatives(
        forms(word).map((form) => `${quoted(form)} *`),
      )}`
      const facts = factsNamed(word, words, word.word.length < 2 ? 'exact' : 'starting')
      return facts.length === 0
        ? fields
        : `(${fields} OR facts : ${alternatives(facts.map(quoted))})`
    }),
    ...levels(query),
  ])

/** A name with all of these sounds. */
export const soundsLike = (sounds: readonly (readonly string[])[]): string =>
  all(sounds.map((each) => `sound : ${alternatives(each.map(quoted))}`))
