import { alignNames } from './align-names.ts'
import { compareWords } from './compare-words.ts'
import { type NameWord, wordOf, wordsOfName } from './name-words.ts'

const PARTICLE_WEIGHT = 0.3

function weightOf({ text, isParticle }: NameWord): number {
  return isParticle ? PARTICLE_WEIGHT : Math.min(Math.max(text.length, 2), 7) / 5
}

/** From here on two names can be one person's. */
export const NAMES_AGREE = 0.77

/** What one word more on one side takes away, where the other side has nothing against it. */
const EXTRA = 0.1
/** What a word on each side takes away that find nothing on the other: they are two names. */
const CONFLICT = 1.5

/**
 * How far two whole names can be one person's, 0 to 1, from nothing but their words: in any order,
 * with typing errors, other spellings, other scripts, initials, short forms, words joined or parted.
 * From {@link NAMES_AGREE} on they can.
 */
export function nameLikeness(one: string, other: string): number {
  return likenessOfWords(wordsOfName(one), wordsOfName(other))
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0)
}

function likenessOfWords(a: readonly NameWord[], b: readonly NameWord[]): number {
  if (a.length === 0 || b.length === 0) return 0
  // Words parted otherwise, and short words with a letter off: the name as one word.
  const whole = compareWords(wordOf(joined(a)), wordOf(joined(b)))
  const together = whole === null || whole.kinship === 'initial' ? 0 : whole.likeness
  const { pairs, aloneInA, aloneInB } = alignNames(a, b)
  const weight = (words: readonly NameWord[], indexes: readonly number[]): number[] =>
    indexes.map((index) => weightOf(words[index] ?? wordOf('')))
  let agreed = 0
  let full = 0
  for (const { a: inA, b: inB, likeness } of pairs) {
    const each = Math.max(sum(weight(a, inA)), sum(weight(b, inB)))
    full += each
    // A letter off in a short name is more than a letter off in a long one.
    agreed += each * likeness
  }
  const [onlyA, onlyB] = [sum(weight(a, aloneInA)), sum(weight(b, aloneInB))]
  const conflict = Math.min(onlyA, onlyB)
  const extra = Math.max(onlyA, onlyB) - conflict
  const total = full + CONFLICT * conflict * 2 + EXTRA * extra
  return Math.max(together, total === 0 ? 0 : agreed / total)
}

function joined(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join('')
}
