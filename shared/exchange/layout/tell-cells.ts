import { listOf, type Phrase, phrase, type TextKey, type Value } from '../../text/index.ts'
import { asNamed } from '../cell-report.ts'
import { ROWS_A_STEP, type Steps } from '../steps.ts'
import { cellAddress } from './cell-address.ts'
import type { CellNote, RawRow } from './raw-sheet.ts'

const SHOWN = 5

/** Cells of which so many are named, and how many more there are. */
function told(key: TextKey, notes: readonly CellNote[]): Phrase {
  return phrase(key, {
    cells: listOf(
      notes.slice(0, SHOWN).map(({ row, column, text }): Value =>
        text === ''
          ? cellAddress(row, column)
          : phrase('layout.cellWithText', {
              cell: cellAddress(row, column),
              text: asNamed(text),
            }),
      ),
      'comma',
    ),
    count: notes.length,
    more: Math.max(0, notes.length - SHOWN),
  })
}

const keys = {
  error: 'layout.errorCells',
  noValue: 'layout.formulasWithoutValue',
  longNumber: 'layout.longNumbers',
  powers: 'layout.powers',
  wrongByte: 'layout.wrongBytes',
  openQuote: 'layout.openQuotes',
} as const satisfies Record<CellNote['kind'], TextKey>

/** What people should know of single cells, a sentence for each kind of thing. */
export function tellCells(notes: readonly CellNote[]): Phrase[] {
  return Object.entries(keys).flatMap(([kind, key]) => {
    const ofKind = notes.filter((note) => note.kind === kind)
    return ofKind.length === 0 ? [] : [told(key, ofKind)]
  })
}

/** A number that a program wrote in powers of ten, so that its last digits are gone: 3.36123E+11. */
const POWERS = /^[+-]?\d(?:[.,]\d+)?E\+?\d{2}$/i
const MOST_NOTES = 500

/** The cells that hold a number written in powers of ten. */
export function* powersIn(rows: readonly RawRow[]): Steps<CellNote[]> {
  const found: CellNote[] = []
  for (const [at, { row, cells }] of rows.entries()) {
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    for (const [column, text] of cells.entries()) {
      if (text.length < 4 || text.length > 24 || text.charCodeAt(text.length - 1) > 57) continue
      if (POWERS.test(text)) found.push({ kind: 'powers', row, column, text })
    }
    if (found.length >= MOST_NOTES) break
  }
  return found
}
