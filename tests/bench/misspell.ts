import type { Random } from '#shared/sample/random.ts'

/** Ways in which a name is typed otherwise than the roster has it. */
export const misspellings = [
  'typo',
  'accents',
  'transliteration',
  'swapped',
  'swappedTypo',
] as const
export type Misspelling = (typeof misspellings)[number]

/** A name of the roster that somebody looks for. */
export interface Target {
  readonly familyName: string
  readonly givenName: string
  readonly nativeName: string | null
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{Mn}/gu, '')

/** One letter added, left out, replaced or swapped with the next, in a word of four or more. */
const typo = (random: Random, text: string): string | null => {
  const words = text.split(' ')
  const long = words.flatMap((word, index) => (word.length >= 4 ? [index] : []))
  if (long.length === 0) return null
  const chosen = random.pick(long)
  const word = words[chosen] ?? ''
  const at = random.int(0, word.length - 2)
  const before = word.slice(0, at)
  const after = word.slice(at + 1)
  const letter = word.charAt(at)
  words[chosen] =
    [
      () => before + letters.charAt(random.int(0, 25)) + letter + after,
      () => before + after,
      () => before + letters.charAt(random.int(0, 25)) + after,
      () => before + after.charAt(0) + letter + after.slice(1),
    ][random.int(0, 3)]?.() ?? word
  const changed = words.join(' ')
  return changed === text ? null : changed
}

const accented: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ô', u: 'ü', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
}

/** Accents taken away where there are some, put where there are none. */
const accents = (random: Random, text: string): string | null => {
  const plain = withoutAccents(text)
  if (plain !== text) return plain
  const places = Array.from(text, (letter, at) =>
    accented[letter] === undefined ? -1 : at,
  ).filter((at) => at >= 0)
  if (places.length === 0) return null
  const at = random.pick(places)
  return text.slice(0, at) + (accented[text.charAt(at)] ?? '') + text.slice(at + 1)
}

// Spellings of one sound as lists from different countries have them.
const spellings: readonly (readonly [string, string])[] = [
  ...([
    ['ou', 'u'],
    ['u', 'ou'],
    ['oo', 'u'],
    ['ee', 'i'],
    ['kh', 'h'],
    ['h', 'kh'],
  ] as const),
  ...([
    ['sh', 'ch'],
    ['ch', 'sh'],
    ['j', 'dj'],
    ['dj', 'j'],
    ['y', 'i'],
    ['i', 'y'],
  ] as const),
  ...([
    ['ei', 'ey'],
    ['ai', 'ay'],
    ['ay', 'ai'],
    ['ph', 'f'],
    ['f', 'ph'],
    ['w', 'v'],
  ] as const),
  ...([
    ['v', 'w'],
    ['k', 'c'],
    ['c', 'k'],
    ['q', 'k'],
    ['k', 'q'],
    ['z', 's'],
    ['gh', 'g'],
  ] as const),
  ...([
    ['ks', 'x'],
    ['x', 'ks'],
    ['iy', 'y'],
    ['ov', 'off'],
    ['aa', 'a'],
    ['dd', 'd'],
  ] as const),
  ...([
    ['mm', 'm'],
    ['ss', 's'],
    ['e', 'a'],
    ['o', 'u'],
    ['zh', 'j'],
    ['ts', 'tz'],
    ['th', 't'],
  ] as const),
]

/** One or two sounds spelled otherwise, or the name in its own script. */
const transliteration = (random: Random, target: Target, text: string): string | null => {
  if (target.nativeName !== null && random.chance(0.3)) return target.nativeName
  const lower = withoutAccents(text).toLowerCase()
  const fitting = spellings.filter(([from]) => lower.includes(from))
  if (fitting.length === 0) return null
  const [from, to] = random.pick(fitting)
  const once = lower.replace(from, to)
  if (!random.chance(0.3)) return once
  const [second, third] = random.pick(fitting)
  return once.replace(second, third)
}

/** The name as somebody might type it, or null where this name offers no such mistake. */
export function misspell(random: Random, target: Target, how: Misspelling): string | null {
  const inOrder = `${target.givenName} ${target.familyName}`.toLowerCase()
  const swapped = `${target.familyName} ${target.givenName}`.toLowerCase()
  switch (how) {
    case 'typo':
      return typo(random, inOrder)
    case 'accents':
      return accents(random, inOrder)
    case 'transliteration':
      return transliteration(random, target, inOrder)
    case 'swapped':
      return swapped
    case 'swappedTypo':
      return typo(random, withoutAccents(swapped))
  }
}
