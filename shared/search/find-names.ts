import { foldText } from '../catalogue/fold-text.ts'

/** A shorter number or address says nothing of whose it is. */
const SHORTEST_KEY = 5

/** What leads to one person: the names together, or one of the rest alone. All folded. */
export interface NameMarks {
  readonly names: readonly (readonly [family: string, given: string])[]
  /** Numbers, addresses and whole names that lead to nobody else. */
  readonly keys: readonly string[]
}

/** The marks of a person of whom every name, number and address is given as written. */
export function nameMarks(of: {
  readonly families: readonly string[]
  readonly givens: readonly string[]
  readonly keys: readonly string[]
}): NameMarks {
  const folded = (texts: readonly string[]): string[] =>
    [...new Set(texts.map(foldText))].filter((text) => text !== '')
  const givens = folded(of.givens)
  return {
    names: folded(of.families).flatMap((family) => givens.map((given) => [family, given] as const)),
    keys: folded(of.keys).filter((key) => key.length >= SHORTEST_KEY),
  }
}

/** What is told of texts. */
export interface NameFinder {
  /** False only for what names nobody: a quick look, for texts by the ten thousand. */
  readonly mayName: (text: string) => boolean
  /**
   * Whether a text names the person: a family name together with a given name, in any order and however
   * far apart, or a number or an address. Whole words only, without regard to accents and capitals; two
   * people of one name cannot be told apart.
   */
  readonly names: (text: string) => boolean
}

/** Finds the person of whom these are the marks. */
export function findNames({ names, keys }: NameMarks): NameFinder {
  const firsts = [...new Set([...names.map(([family]) => family), ...keys].map(longestWord))]
  const looks = new RegExp(firsts.map(looksLike).join('|') || NOTHING, 'i')
  const mayName = (text: string): boolean => looks.test(text)
  return {
    mayName,
    names: (text) => {
      if (!mayName(text)) return false
      const words = ` ${foldText(text)} `
      const has = (part: string): boolean => words.includes(` ${part} `)
      return keys.some(has) || names.some(([family, given]) => has(family) && has(given))
    },
  }
}

const NOTHING = '(?!)'

/** A folded word as it may be written: any sign beyond plain letters may stand for one of them. */
function looksLike(word: string): string {
  return Array.from(word, (sign) => `[${sign}\\u0080-\\uffff]`).join('[\\u0300-\\u036f]*')
}

function longestWord(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
}
