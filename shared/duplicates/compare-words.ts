import type { NameWord } from './name-words.ts'
import { leastChanges } from './sign-bits.ts'

/** How two words of names agree, closest first. */
export type WordKinship = 'same' | 'spelling' | 'family' | 'typo' | 'initial'

/** Changes that a vowel, a doubled letter or a neighbour on the tongue makes count half. */
const LIGHT = 0.5
const SWAP = 0.75
const VOWEL_GAP = 0.75

const VOWELS = 'aeiouy'
const LIKE = 'bp bv ck cs dt fv gj gk gh hk iy jy lr mn sz vw ij cx sx kq jz'.split(' ')

// Letters by their code: this is the inner loop of comparing everybody with everybody.
const CODES = 128
const CHANGE = new Float64Array(CODES * CODES).fill(1)
const IS_VOWEL = new Uint8Array(CODES)
for (const vowel of VOWELS) {
  IS_VOWEL[vowel.charCodeAt(0)] = 1
  for (const other of VOWELS) setChange(vowel, other, LIGHT)
}
for (const pair of LIKE) {
  setChange(pair.charAt(0), pair.charAt(1), LIGHT)
  setChange(pair.charAt(1), pair.charAt(0), LIGHT)
}
for (let code = 0; code < CODES; code += 1) CHANGE[code * CODES + code] = 0

function setChange(a: string, b: string, cost: number): void {
  CHANGE[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = cost
}

const H = 'h'.charCodeAt(0)

function gapCost(code: number, before: number): number {
  if (code === before || code === H) return LIGHT
  return IS_VOWEL[code] === 1 ? VOWEL_GAP : 1
}

const LONGEST = 64
let [before, last, here] = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
]

/**
 * What it takes to make one Latin word of another: letters added, left out, replaced or swapped with
 * their neighbour, 1 each; less where hearing or another alphabet explains it. Infinity above `limit`.
 */
function spellingDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  const [rows, width] = [a.length, b.length]
  if (Math.abs(rows - width) > limit * 2 || width > LONGEST || rows > LONGEST) return Infinity
  last[0] = 0
  for (let column = 1, left = -1; column <= width; column += 1) {
    const code = b.charCodeAt(column - 1)
    last[column] = (last[column - 1] ?? 0) + gapCost(code, left)
    left = code
  }
  for (let row = 1, above = -1; row <= rows; row += 1) {
    const one = a.charCodeAt(row - 1)
    const gap = gapCost(one, above)
    let least = (last[0] ?? 0) + gap
    here[0] = least
    for (let column = 1, left = -1; column <= width; column += 1) {
      const other = b.charCodeAt(column - 1)
      let cost = (last[column - 1] ?? 0) + (CHANGE[one * CODES + other] ?? 1)
      const removed = (last[column] ?? 0) + gap
      if (removed < cost) cost = removed
      const added = (here[column - 1] ?? 0) + gapCost(other, left)
      if (added < cost) cost = added
      if (row > 1 && column > 1 && one === left && above === other && one !== other) {
        const swapped = (before[column - 2] ?? 0) + SWAP
        if (swapped < cost) cost = swapped
      }
      here[column] = cost
      if (cost < least) least = cost
      left = other
    }
    if (least > limit) return Infinity
    above = one
    ;[before, last, here] = [last, here, before]
  }
  const distance = last[width] ?? Infinity
  return distance > limit ? Infinity : distance
}

/** How far two spellings of a word may lie apart, by its length: short words differ in one letter soon. */
function allowedDistance(length: number): number {
  if (length <= 2) return 0
  if (length <= 3) return 0.5
  if (length <= 5) return 1
  return length <= 8 ? 1.5 : 2
}

export interface WordComparison {
  readonly kinship: WordKinship
  /** 1 for the same word, less the further the spellings lie apart. */
  readonly likeness: number
}

const SAME: WordComparison = { kinship: 'same', likeness: 1 }
const SPELLED: WordComparison = { kinship: 'spelling', likeness: 0.96 }
const OF_FAMILY: WordComparison = { kinship: 'family', likeness: 0.9 }
const INITIAL: WordComparison = { kinship: 'initial', likeness: 0.8 }

// A roster's common names are compared again and again: the last comparison of each slot is kept.
const SLOTS = 1 << 18
const keptA = new Array<NameWord | undefined>(SLOTS)
const keptB = new Array<NameWord | undefined>(SLOTS)
const keptComparisons = new Array<WordComparison | null>(SLOTS)

/** How two words of names agree; null where they do not. */
export function compareWords(a: NameWord, b: NameWord): WordComparison | null {
  if (a === b || a.text === b.text) return SAME
  const slot = (Math.imul(a.mark, 0x9e3779b1) ^ b.mark) & (SLOTS - 1)
  if (keptA[slot] === a && keptB[slot] === b) return keptComparisons[slot] ?? null
  const compared = compareAnew(a, b)
  keptA[slot] = a
  keptB[slot] = b
  keptComparisons[slot] = compared
  return compared
}

function compareAnew(a: NameWord, b: NameWord): WordComparison | null {
  const shorter = Math.min(a.text.length, b.text.length)
  if (shorter === 1) return a.text.charAt(0) === b.text.charAt(0) ? INITIAL : null
  if (isNumber(a) || isNumber(b)) return null
  // "Observer 1" and "Observer 10" written as one word: a number tells them apart, it is no slip.
  if (a.figures !== '' && b.figures !== '' && a.figures !== b.figures) return null
  if (a.spelling === b.spelling && a.spelling.length > 2) return SPELLED
  if (a.families.some((family) => b.families.includes(family))) return OF_FAMILY
  const longer = Math.max(a.text.length, b.text.length)
  const limit = allowedDistance(longer)
  const written = mayLieWithin(a.letters, b.letters, limit)
    ? spellingDistance(a.text, b.text, limit)
    : Infinity
  const distance =
    written <= 0.5 ||
    (a.spelling === a.text && b.spelling === b.text) ||
    !mayLieWithin(a.spelledLetters, b.spelledLetters, limit)
      ? written
      : Math.min(written, spellingDistance(a.spelling, b.spelling, limit) + 0.25)
  // "mhmd" is all that Arabic letters say of Mohamed; two consonants say nothing.
  if (a.sound === b.sound && a.sound.length > 2 && (distance <= limit || areOneWithoutVowels(a, b)))
    return { kinship: 'spelling', likeness: Math.max(0.88, 1 - distance / longer) }
  return distance <= limit ? { kinship: 'typo', likeness: 1 - distance / longer } : null
}

const isNumber = ({ text, figures }: NameWord): boolean => text === figures

/** Told by their letters alone, before they are laid side by side: most words differ in too many. */
function mayLieWithin(letters: number, others: number, limit: number): boolean {
  return leastChanges(letters, others) * LIGHT <= limit
}

/** True where one of the words has no vowels at all: its script does not write them. */
function areOneWithoutVowels(a: NameWord, b: NameWord): boolean {
  return !/[aeiou]/.test(a.text.slice(1)) || !/[aeiou]/.test(b.text.slice(1))
}
