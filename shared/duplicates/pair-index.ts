import { isStrong, placeOf } from './blocking-keys.ts'
import type { Comparable } from './comparable.ts'
import { judgePair, type JudgedPair } from './judge-pair.ts'
import { countRarity, type Rarity } from './rarity.ts'
import { compareBirths } from './compare-births.ts'
import { mayShareContact, sketchOf } from './sketch.ts'

/** A record that may be the same person as the one asked about, by its number. */
export interface Candidate extends JudgedPair {
  readonly number: number
}

/**
 * Whose duplicates are looked for: somebody about to be added, or record `self` of the index, or record
 * `before` as if it were about to be added to those of lower numbers: a row of a list among those above it.
 */
export type Asking = 'newcomer' | { readonly self: number } | { readonly before: number }

/** Records by number, each found again from what it shares with another. Numbers are 0 and up. */
export interface PairIndex {
  readonly rarity: Rarity
  /** Counts a record for how rare names are, before {@link PairIndex.add} makes it findable. */
  readonly count: (record: Comparable) => void
  readonly add: (number: number, record: Comparable) => void
  readonly remove: (number: number) => void
  readonly get: (number: number) => Comparable | undefined
  /**
   * Everybody added who may be the same person, best first; not the record of that number itself. `by`
   * says how rare names are where the records of the index are too few to say it, or keep changing.
   */
  readonly find: (record: Comparable, asking: Asking, by?: Rarity) => Candidate[]
  /** Numbers above one whose `before` search may come out otherwise with or without this record under it. */
  readonly dependingOn: (number: number, record: Comparable) => number[]
}

/** A key that more records share says too little to compare them all; rarer keys of the same pair do. */
const WIDEST_BLOCK = 40
const WIDEST_STRONG_BLOCK = 200

/** Blocks are in order of number, so that those before a record stand before it. */
function insertInOrder(numbers: number[], number: number): void {
  let place = numbers.length
  while (place > 0 && (numbers[place - 1] ?? 0) > number) place -= 1
  numbers.splice(place, 0, number)
}

/** A block of more is not read. */
const widestOf = (key: number): number => (isStrong(key) ? WIDEST_STRONG_BLOCK : WIDEST_BLOCK)

/** An empty index. */
export function createPairIndex(): PairIndex {
  const rarity = countRarity()
  const records = new Map<number, Comparable>()
  const blocks = new Map<number, number | number[]>()

  // Who was looked at already in one search, without making a set for each; and the sketch of each record.
  let marks = new Int32Array(1024)
  let births = new Int32Array(1024)
  let contacts = new Int32Array(1024)
  let passports = new Int32Array(1024)
  let searches = 0

  function nextMark(): number {
    searches += 1
    return searches
  }

  function makeRoomFor(number: number): void {
    if (number < marks.length) return
    const wider = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(Math.max(number + 1, old.length * 2))
      made.set(old)
      return made
    }
    marks = wider(marks)
    births = wider(births)
    contacts = wider(contacts)
    passports = wider(passports)
  }

  function block(key: number): readonly number[] {
    const found = blocks.get(placeOf(key))
    return found === undefined ? [] : typeof found === 'number' ? [found] : found
  }

  return {
    rarity,
    count: (record) => {
      rarity.count(record, 1)
    },
    add: (number, record) => {
      makeRoomFor(number)
      records.set(number, record)
      const sketch = sketchOf(record)
      births[number] = sketch.birth
      contacts[number] = sketch.contacts
      passports[number] = sketch.passport
      for (const key of record.keys) {
        const place = placeOf(key)
        const found = blocks.get(place)
        if (found === undefined) blocks.set(place, number)
        else if (typeof found === 'number')
          blocks.set(place, found < number ? [found, number] : [number, found])
        else insertInOrder(found, number)
      }
    },
    remove: (number) => {
      const record = records.get(number)
      if (!record) return
      records.delete(number)
      rarity.count(record, -1)
      for (const key of record.keys) {
        const left = block(key).filter((each) => each !== number)
        if (left.length === 0) blocks.delete(placeOf(key))
        else blocks.set(placeOf(key), left.length === 1 ? (left[0] ?? 0) : left)
      }
    },
    get: (number) => records.get(number),
    find: (record, asking, by = rarity) => {
      const self = asking !== 'newcomer' && 'self' in asking ? asking.self : null
      const end = asking !== 'newcomer' && 'before' in asking ? asking.before : Infinity
      const mark = nextMark()
      const own = sketchOf(record)
      // Most of those who share a word of a name were born on other days and share nothing else.
      const isStranger = (number: number): boolean =>
        compareBirths(record.birth, (births[number] ?? 0) || null) === 'apart' &&
        !mayShareContact(own.contacts, contacts[number] ?? 0, own.passport, passports[number] ?? 0)
      const found: Candidate[] = []
      for (const key of record.keys) {
        const members = block(key)
        if ((members[widestOf(key)] ?? Infinity) < end) continue
        for (const number of members) {
          if (number >= end) break
          if (number === self || marks[number] === mark) continue
          marks[number] = mark
          if (isStranger(number)) continue
          const other = records.get(number)
          const judged = other
            ? judgePair(record, other, by, self === null ? 'newcomer' : 'everybody')
            : null
          if (judged !== null) found.push({ number, ...judged })
        }
      }
      return found.sort((one, other) => other.score - one.score)
    },
    dependingOn: (number, record) =>
      [
        ...new Set(
          // One more or less moves the first row that finds the block too full.
          record.keys.flatMap((key) => block(key).slice(0, widestOf(key) + 2)),
        ),
      ].filter((each) => each > number),
  }
}
