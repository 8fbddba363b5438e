import { kinOf } from '../search/name-kin.ts'
import { soundOf } from '../search/sound.ts'
import { latinWordsOf } from '../search/words.ts'
import { bitsOfSigns } from './sign-bits.ts'
import { nicknamesOf } from './nicknames.ts'

/** A word of a name as two names are compared by it. Made once a word: see {@link wordOf}. */
export interface NameWord {
  /** A number of its own, for tables. */
  readonly mark: number
  readonly text: string
  /** The word in one spelling: what transliterations and typists write differently made one. */
  readonly spelling: string
  /** Its consonants, roughly: see `soundOf`. */
  readonly sound: string
  /** The families of names it belongs to: Yusuf and Joseph, Bill and William. */
  readonly families: readonly string[]
  /** Says little of who somebody is: "al", "bin", "de". */
  readonly isParticle: boolean
  /** The figures it ends with, as in "Observer 10" written as one word; empty where it ends in a letter. */
  readonly figures: string
  /** A bit for each letter of the word, and of its spelling: words far apart are told apart by them. */
  readonly letters: number
  readonly spelledLetters: number
}

const PARTICLES = new Set(
  (
    'al el ul ur ad as ash an ar az at bin ben ibn bint binti binte abu abou abd abdul umm de da do dos das du des del della ' +
    'di la le las los lo van von der den ter ten zu zur af av y e i and et und of the na st saint san santa mac mc o ould'
  ).split(' '),
)

/** What is written before or after a name and is no part of it. */
const ADDRESS = new Set(
  (
    'mr mrs ms miss mme mlle monsieur madame dr doctor prof professor sir dame lord lady hon amb ambassador president ' +
    'prasident sr sra srta don dona ing lic sheikh shaikh shaykh cheikh sheik haji hajji hadji hajj el-hadj sayyid sayed ' +
    'mullah qari maulavi jr junior phd llc ltd md esq eng gen col capt'
  ).split(' '),
)

// Figures typed for letters, and letters that one sound is written with; longer ones first.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/1/g, 'i'],
  [/[39]/g, 'g'],
  [/5/g, 's'],
  [/4/g, 'a'],
  [/tsch|tch|cz|ch/g, 'c'],
  [/sch|sz|sh/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/ck|q/g, 'k'],
  [/ks/g, 'x'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|ei|ey|ay|ai|ae|oe|ue/g, 'e'],
  [/(?:iy|ij|yj|yy|ii|j|y)$/g, 'i'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
]

function spellingOf(text: string): string {
  // A word of figures alone is a number, not letters mistyped.
  if (!/[a-z]/.test(text)) return text
  return SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), text)
}

const FIGURES_AT_END = /\d+$/

const CACHE_LIMIT = 200_000
const made = new Map<string, NameWord>()
let marks = 0

/** The word of a name in plain Latin letters. Equal words are one object, so most compare by identity. */
export function wordOf(text: string): NameWord {
  const known = made.get(text)
  if (known) return known
  const kin = kinOf(text)
  const spelling = spellingOf(text)
  marks += 1
  const word = {
    mark: marks,
    text,
    spelling,
    sound: soundOf(text),
    families: [...(kin === null ? [] : [kin]), ...nicknamesOf(text)],
    isParticle: PARTICLES.has(text),
    figures: FIGURES_AT_END.exec(text)?.[0] ?? '',
    letters: bitsOfSigns(text),
    spelledLetters: bitsOfSigns(spelling),
  }
  // Names of people who left must not fill the memory of a desk that is never closed.
  if (made.size >= CACHE_LIMIT) made.clear()
  made.set(text, word)
  return word
}

/** The words of a name without titles; all of them where nothing else is left. */
export function wordsOfName(name: string): NameWord[] {
  const all = latinWordsOf(name)
  const own = all.filter((word) => !ADDRESS.has(word))
  return (own.length > 0 ? own : all).map(wordOf)
}
