import { kinOf } from './name-kin.ts'
import { spellingRules } from './spelling-rules.ts'

// In this order: longer spellings before their parts.
const spelled = spellingRules([
  [/tsch|tch|sch|sh|ch|cz|sz|zh|dzh|dj|dz/g, 's', 'csjz'],
  [/ph|pf/g, 'f', 'p'],
  [/kh|gh|ck|qu|q/g, 'k', 'hkq'],
  [/x/g, 'ks', 'x'],
  [/c(?=[eiy])/g, 's', 'c'],
  [/c/g, 'k', 'c'],
  [/th/g, 't', 'h'],
  [/dh/g, 'd', 'h'],
  [/bh/g, 'b', 'h'],
  [/[wv]/g, 'v', 'w'],
  [/z/g, 's', 'z'],
  // The first sound of Youssef, José, Josef and Iosif.
  [/^(?:j|y|i(?=[aeou]))/, 'j', 'yi'],
  [/(?<=.)j/g, 'y', 'j'],
])

/**
 * How a Latin word sounds, roughly: consonants alone, with spellings of one sound made one, so that
 * transliterations meet: Youssef, Yusuf and Yosef are "jsf", Mohamed, Muhammad and "mhmd" are "mhmd".
 */
export function soundOf(word: string): string {
  const text = spelled(word)
  const first = text.charAt(0)
  const start = /[aeiouy]/.test(first) ? 'a' : first
  return (start + text.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1')
}

/** Sounds under which a word is found close: its own, and the family of names it belongs to. */
export function soundsOf(word: string): string[] {
  const kin = kinOf(word)
  const sound = soundOf(word)
  return [...(sound.length > 1 ? [sound] : []), ...(kin === null ? [] : [kin])]
}
