import { cutText } from '../text/clean-text.ts'
import { type Phrase, phrase } from '../text/index.ts'
import type { AliasKind, Meaning, ValueAliases } from './value-aliases.ts'

/** What reading one cell has to say about it, and what the office has said of words before. */
export interface CellReport {
  /**
   * Words of the cell cannot be read: that is told, and they are kept in the notes. The rest of the cell
   * and the person stand.
   */
  readonly leave: (message: Phrase, words: string) => void
  /** The cell was read, but is worth a look. */
  readonly warn: (message: Phrase) => void
  /** Words no field could take: they go into the notes, so that nothing is lost. */
  readonly keep: (text: string) => void
  /** A word that nobody knew, of which the office may say what it stands for. */
  readonly unknown: (kind: AliasKind, word: string) => void
  /** What the office has said that words stand for. */
  readonly aliases: ValueAliases
}

/**
 * What the office has chosen for a word: its meaning; 'left' where it is to be left, and is kept in the
 * notes; null where nothing was chosen.
 */
export const chosenFor = <K extends AliasKind>(
  kind: K,
  word: string,
  report: CellReport,
): Meaning<K> | 'left' | null => {
  const found = report.aliases.find(kind, word)
  if (found !== 'leave') return found
  report.keep(word.trim())
  return 'left'
}

const blanks = new Set([
  '',
  '-',
  '–',
  '—',
  '--',
  '?',
  '/',
  '.',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'nil',
  'null',
  '#n/a',
  'unknown',
  'not stated',
  'non précisé',
  'no consta',
  'tbd',
  'tbc',
  's/o',
  'n.d.',
  'nd',
  's.o.',
])

const LONGEST_BLANK = Math.max(...[...blanks].map(({ length }) => length))

/** True for an empty cell and for the marks people put into one: "-", "n/a". Not stated is unknown. */
export const isBlank = (text: string): boolean => {
  const said = text.trim()
  return said.length <= LONGEST_BLANK && blanks.has(said.toLowerCase())
}

/** The signs of a cell that holds one thing: a date, a country, a level. */
export const MOST_SIGNS_OF_ONE = 300
/** Of one that lists a few: nationalities, categories. */
export const MOST_SIGNS_OF_FEW = 2000
/** Of one that lists skills or missions; and of all lists of a row. */
export const MOST_SIGNS_OF_LIST = 10_000
export const MOST_SIGNS_OF_ROW = 20_000
/** The things that one cell may list. */
const MOST_PARTS = 300
/** No catalogue name has more words, and no name of a skill that an office would give. */
export const MOST_WORDS_OF_NAME = 12

/** The parts of a cell that says something; a cell of too many is left whole. */
export function partsToRead(parts: readonly string[], report: CellReport): readonly string[] {
  const filled = parts.filter((part) => !isBlank(part))
  if (filled.length <= MOST_PARTS) return filled
  report.leave(
    phrase('lists.tooManyParts', { parts: filled.length, most: MOST_PARTS }),
    filled.map((part) => part.trim()).join('; '),
  )
  return []
}

/** Of Latin, Arabic and Chinese script. */
const COMMAS = ',،，、'

/**
 * Splits at every comma that stands in no brackets: a comma inside them belongs to what is before.
 * @param alike other signs that part, wherever they stand
 */
export function splitAtCommas(text: string, alike = ''): string[] {
  const parts: string[] = []
  let end = text.length
  let closes = false
  // From the end, so that for each comma it is known whether a bracket closes next.
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at)
    if (sign === ')') closes = true
    else if (sign === '(') closes = false
    else if ((COMMAS.includes(sign) && !closes) || alike.includes(sign)) {
      parts.push(text.slice(at + 1, end))
      end = at
    }
  }
  return [...parts, text.slice(0, end)].toReversed()
}

/** A cell as a message names it: one line, short enough to read. */
export function asNamed(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${cutText(line, 59)}…` : line
}
