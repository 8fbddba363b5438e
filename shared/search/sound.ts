import { kinOf } from './name-kin.ts'

// In this order: longer spellings before their parts.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch|cz|sz|zh|dzh|dj|dz/g, 's'],
  [/ph|pf/g, 'f'],
  [/kh|gh|ck|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/[wv]/g, 'v'],
  [/z/g, 's'],
  // The first sound of Youssef, José, Josef and Iosif.
  [/^(?:j|y|i(?=[aeou]))/, 'j'],
  [/(?<=.)j/g, 'y'],
]

/**
 * How a Latin word sounds, roughly: consonants alone, with spellings of one sound made one, so that
 * transliterations meet: Youssef, Yusuf and Yosef are "jsf", Mohamed, Muhammad and "mhmd" are "mhmd".
 */
export function soundOf(word: string): string {
  const spelled = SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word)
  const first = spelled.charAt(0)
  const start = /[aeiouy]/.test(first) ? 'a' : first
  return (start + spelled.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1')
}

/** Sounds under which a word is found close: its own, and the family of names it belongs to. */
export function soundsOf(word: string): string[] {
  const kin = kinOf(word)
  const sound = soundOf(word)
  return [...(sound.length > 1 ? [sound] : []), ...(kin === null ? [] : [kin])]
}
