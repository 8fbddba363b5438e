import { countries, namesOfCountry } from '../catalogue/countries.ts'
import { languages, namesOfLanguage } from '../catalogue/languages.ts'
import { wordsOf } from './words.ts'

/** A coded thing and the texts it is known by. */
export interface Named {
  readonly code: string
  readonly names: readonly string[]
}

/** Looks up codes by words: those with a word that is the asked one or begins with it. */
export interface WordLookup {
  readonly starting: (prefix: string) => readonly string[]
  readonly exact: (word: string) => readonly string[]
}

/** Words of names in order, so that a beginning is found by halving. */
export function wordLookup(things: readonly Named[]): WordLookup {
  const codesOf = new Map<string, Set<string>>()
  for (const { code, names } of things) {
    for (const word of new Set(names.flatMap(wordsOf))) {
      const codes = codesOf.get(word) ?? new Set<string>()
      codesOf.set(word, codes.add(code))
    }
  }
  const sorted = [...codesOf.keys()].sort()
  const firstAt = (word: string): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    starting: (prefix) => {
      const codes = new Set<string>()
      for (let at = firstAt(prefix); sorted[at]?.startsWith(prefix); at += 1) {
        for (const code of codesOf.get(sorted[at] ?? '') ?? []) codes.add(code)
      }
      return [...codes]
    },
    exact: (word) => [...(codesOf.get(word) ?? [])],
  }
}

/** Countries by every name and nationality adjective, whatever the screen's language; codes are alpha-2. */
export const countryWords: WordLookup = wordLookup(
  countries.map((country) => ({ code: country.alpha2, names: namesOfCountry(country) })),
)

/** Languages by every name, their own included, whatever the screen's language; codes are ISO 639. */
export const languageWords: WordLookup = wordLookup(
  languages.map((language) => ({ code: language.code, names: namesOfLanguage(language) })),
)
