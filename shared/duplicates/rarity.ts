import type { Comparable } from './comparable.ts'

/**
 * How rare words, addresses and countries are among some records, in bits: what two records that
 * share one are worth. 7 bits: one in 128 has it.
 */
export interface Rarity {
  readonly size: number
  /** A word of a name, among people of that country where both records state it. */
  readonly ofWord: (text: string, country: string | null) => number
  readonly ofCountry: (country: string) => number
  /** How many records state this address, number or passport. */
  readonly holders: (key: string) => number
}

export interface RarityCount extends Rarity {
  /** Counts a record in (`by` 1) or out (-1). */
  readonly count: (record: Comparable, by: 1 | -1) => void
}

/** What a word nobody else has is taken to be worth where the records say too little: one in a thousand. */
const UNSEEN_WORD = 1 / 1500
const UNSEEN_COUNTRY = 1 / 60
/** Records' worth of that belief. */
const BELIEF = 400

const HOME_BELIEF = 50

/** Counts how rare things are; the records themselves are counted in one by one. */
export function countRarity(): RarityCount {
  const words = new Map<string, number>()
  const wordsAt = new Map<string, Map<string, number>>()
  const countries = new Map<string, number>()
  const keys = new Map<string, number>()
  let size = 0
  const add = (map: Map<string, number>, key: string, by: number): void => {
    const after = (map.get(key) ?? 0) + by
    if (after > 0) map.set(key, after)
    else map.delete(key)
  }
  // The pair's own record does not count against it.
  const share = (count: number, of: number, unseen: number): number =>
    (Math.max(0, count - 1) + BELIEF * unseen) / (of + BELIEF)
  return {
    get size() {
      return size
    },
    ofWord: (text, country) => {
      const anywhere = share(words.get(text) ?? 0, size, UNSEEN_WORD)
      if (country === null) return -Math.log2(anywhere)
      // Names go by country: a name that is rare in the world is common at home.
      const there = wordsAt.get(country)?.get(text) ?? 0
      const home =
        (Math.max(0, there - 1) + HOME_BELIEF * anywhere) /
        ((countries.get(country) ?? 0) + HOME_BELIEF)
      return -Math.log2(home)
    },
    ofCountry: (country) => -Math.log2(share(countries.get(country) ?? 0, size, UNSEEN_COUNTRY)),
    holders: (key) => keys.get(key) ?? 0,
    count: (record, by) => {
      size += by
      const texts = new Set(record.names.flatMap(({ words: own }) => own.map(({ text }) => text)))
      for (const text of texts) add(words, text, by)
      for (const country of record.nationalities) {
        const there = wordsAt.get(country) ?? new Map<string, number>()
        wordsAt.set(country, there)
        for (const text of texts) add(there, text, by)
      }
      for (const country of record.nationalities) add(countries, country, by)
      for (const key of record.contacts) add(keys, key, by)
    },
  }
}
