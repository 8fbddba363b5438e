import { dayOf, monthOf, yearOf } from './compare-births.ts'
import type { Comparable, ComparedName } from './comparable.ts'
import type { NameWord } from './name-words.ts'

/** A word in a form that most of its spellings share. */
function soundKey({ sound, text, families }: NameWord): string {
  return families[0] ?? (sound.length > 1 ? sound : text)
}

const START = 0x811c9dc5

/** The hash (FNV) of a text that goes on from where another ended. */
function hashed(text: string, from = START): number {
  let hash = from
  for (let at = 0; at < text.length; at += 1) hash = withSign(hash, text.charCodeAt(at))
  return hash
}

function withSign(hash: number, sign: number): number {
  return Math.imul(hash ^ sign, 0x01000193)
}

/** 30 bits of a hash: short enough to be kept as a whole number; a clash only compares one pair more. */
function ended(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff
}

/** A key that says much: an address, a passport, a whole name. Told from others by its sign. */
const strong = (hash: number): number => ~ended(hash)

/** True of a key that says so much that a fuller block is still read. */
export const isStrong = (key: number): boolean => key < 0

/** A key without how much it says: 0 and up. */
export const placeOf = (key: number): number => (key < 0 ? ~key : key)

const [INITIAL, JOINED, BORN, OF_YEAR, OF_DAY] = ['i ', 'j ', 'b ', 'y ', 'd '].map((start) =>
  hashed(start),
)
const BLANK = ' '.charCodeAt(0)
const NO_CONSONANT = new Set(Array.from('aeiouyh', (letter) => letter.charCodeAt(0)))

function addNameKeys(keys: number[], { words, joined }: ComparedName): void {
  for (const word of words) {
    if (word.isParticle || word.text.length < 2) continue
    const own = withSign(hashed(soundKey(word), INITIAL), BLANK)
    for (const other of words)
      if (other !== word && !other.isParticle) keys.push(ended(hashed(other.text.charAt(0), own)))
  }
  // Words written together in one list and apart in another.
  for (const text of joined) {
    let [hash, consonants] = [JOINED ?? START, 0]
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      if (NO_CONSONANT.has(sign)) continue
      hash = withSign(hash, sign)
      consonants += 1
    }
    if (consonants > 3) keys.push(strong(hash))
  }
}

/**
 * Keys of a record, as numbers: two records that share none are not compared. Each pair of errors that one
 * list makes beside another leaves at least one key alone: a word misspelt leaves its neighbour and the
 * birth date, a wrong birth date leaves the name, both leave the telephone.
 */
export function blockingKeys({
  contacts,
  names,
  birth,
}: Pick<Comparable, 'contacts' | 'names' | 'birth'>): number[] {
  const keys = contacts.map((key) => strong(hashed(key)))
  for (const name of names) addNameKeys(keys, name)
  if (birth !== null) {
    const [year, month, day] = [yearOf(birth), monthOf(birth), dayOf(birth)]
    if (day !== 0) keys.push(ended(hashed(`${year} ${month} ${day}`, BORN)))
    const [first, last] = [Math.min(month, day), Math.max(month, day)]
    for (const name of names)
      for (const word of name.words) {
        if (word.isParticle || word.text.length < 2) continue
        const sound = soundKey(word)
        keys.push(ended(hashed(` ${year}`, hashed(sound, OF_YEAR))))
        if (first !== 0) keys.push(ended(hashed(` ${first} ${last}`, hashed(sound, OF_DAY))))
      }
  }
  return [...new Set(keys)]
}
