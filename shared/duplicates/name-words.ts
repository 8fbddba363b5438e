import { kinOf } from '../search/name-kin.ts'
import { soundOf } from '../search/sound.ts'
import { spellingRules } from '../search/spelling-rules.ts'
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
const figuresAsLetters = spellingRules([
  [/0/g, 'o', ''],
  [/1/g, 'i', ''],
  [/[39]/g, 'g', ''],
  [/5/g, 's', ''],
  [/4/g, 'a', ''],
])

const spelled = spellingRules([
  [/tsch|tch|cz|ch/g, 'c', 'c'],
  [/sch|sz|sh/g, 's', 's'],
  [/dzh|dj|zh/g, 'j', 'jz'],
  [/ph/g, 'f', 'p'],
  [/kh|gh/g, 'h', 'h'],
  [/ck|q/g, 'k', 'kq'],
  [/ks/g, 'x', 'k'],
  [/th/g, 't', 'h'],
  [/dh/g, 'd', 'h'],
  [/bh/g, 'b', 'h'],
  [/w/g, 'v', 'w'],
  [/ou|oo/g, 'u', 'o'],
  [/ee|ie|ei|ey|ay|ai|ae|oe|ue/g, 'e', 'ea'],
  [/(?:iy|ij|yj|yy|ii|j|y)$/g, 'i', 'ijy'],
  [/y/g, 'i', 'y'],
  [/z/g, 's', 'z'],
  [/(.)\1+/g, '$1', ''],
])

function spellingOf(text: string): string {
  // A word of figures alone is a number, not letters mistyped.
  if (!/[a-z]/.test(text)) return text
  return spelled(/\d/.test(text) ? figuresAsLetters(text) : text)
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
