import type { Phrase } from '../text/index.ts'

/** What reading one cell has to say about it. */
export interface CellReport {
  /** The cell cannot be read: its row is rejected. */
  readonly reject: (message: Phrase) => void
  /** The cell was read, but is worth a look. */
  readonly warn: (message: Phrase) => void
  /** Words no field could take: they go into the notes, so that nothing is lost. */
  readonly keep: (text: string) => void
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

/** True for an empty cell and for the marks people put into one: "-", "n/a". Not stated is unknown. */
export const isBlank = (text: string): boolean => blanks.has(text.trim().toLowerCase())

/** A cell as a message names it: one line, short enough to read. */
export function asNamed(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
