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

const beginnings = (word: QueryWord): string[] => forms(word).map((form) => `${quoted(form)} *`)

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

const all = (parts: readonly string[]): string => parts.join(' AND ')

/** What one part of a query finds people by: in one of these indexes, null where it does not look there. */
export interface Clause {
  /** In the index of names, of what they sound like, and of offices. */
  readonly names: string | null
  /** In the index of what people have, as codes. */
  readonly facts: string | null
  readonly notes: string | null
}

/** Clauses that all must hold. */
export type Asked = readonly Clause[]

const named = (names: string): Clause => ({ names, facts: null, notes: null })

/** Nothing but the minimum levels of the query. */
export const levelsOnly = ({ levels }: ParsedQuery): Asked =>
  levels.length === 0
    ? []
    : [
        {
          names: null,
          facts: all(levels.map(({ language, level }) => quoted(levelFact(language, level)))),
          notes: null,
        },
      ]

/** Every word of the query is a whole word of the name. */
export const wholeNames = (query: ParsedQuery): Asked => [
  ...query.words.map((word) => named(`name : ${alternatives(forms(word).map(quoted))}`)),
  ...levelsOnly(query),
]

/** Every word of the query begins a word of the name. */
export const namesBegin = (query: ParsedQuery): Asked => [
  ...query.words.map((word) => named(`name : ${alternatives(beginnings(word))}`)),
  ...levelsOnly(query),
]

/** Every word of the query stands in the notes, whole. */
export const notesHold = (query: ParsedQuery): Asked =>
  query.words.map((word) => ({
    names: null,
    facts: null,
    notes: alternatives(forms(word).map(quoted)),
  }))

/**
 * Every word of the query begins a word of some field or of the name of something the person has.
 * A single letter looks at names and codes of things only: everybody has some word with it.
 */
export const fieldsBegin = (query: ParsedQuery, words: StoreWords): Asked => [
  ...query.words.map((word): Clause => {
    const begun = alternatives(beginnings(word))
    const facts = factsNamed(word, words, word.word.length < 2 ? 'exact' : 'starting')
    return {
      names: `{name organization} : ${begun}`,
      facts: facts.length === 0 ? null : alternatives(facts.map(quoted)),
      notes: begun,
    }
  }),
  ...levelsOnly(query),
]

/** A name with all of these sounds. */
export const soundsLike = (sounds: readonly (readonly string[])[]): Asked =>
  sounds.map((each) => named(`sound : ${alternatives(each.map(quoted))}`))
