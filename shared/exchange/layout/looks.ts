import { cutText } from '../../text/clean-text.ts'
import { listOf, type Phrase, phrase } from '../../text/index.ts'
import { asNamed } from '../cell-report.ts'
import { readFieldKey } from '../field.ts'
import { findHeaderRow, recogniseHeaders } from '../propose-mapping.ts'
import { cellAddress, columnLetters } from './cell-address.ts'
import type { MergedCells, RawRow, SheetLooks } from './raw-sheet.ts'

/** Rows in which the headers are looked for. */
const HEADER_SEARCH_ROWS = 30
const SHOWN = 5
/** What a colour stands for is said in few words. */
const LONGEST_MEANING = 80
const LONGEST_REMARK = 1000
/** A label over more columns is a title, whatever its colour. */
const WIDEST_LABEL = 3

/** A sheet in which what was said by colours and comments is said in cells. */
export interface Spelled {
  readonly rows: readonly RawRow[]
  /** What colours and comments say of each row, by its number. */
  readonly remarks: ReadonlyMap<number, string>
  /** What is told, with the column in which the remarks stand; null where they stand nowhere. */
  readonly notices: (column: number | null) => readonly Phrase[]
}

const filledIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0)

/** What stands behind "Yellow =". */
const meaningIn = (text: string): string => text.replace(/^[^=]{1,20}=\s*/, '').trim()

const named = (rows: readonly number[]) => ({
  rows: listOf(
    rows.slice(0, SHOWN).map((row) => String(row)),
    'comma',
  ),
  count: rows.length,
  more: Math.max(0, rows.length - SHOWN),
})

const cellsNamed = (cells: readonly string[]) => ({
  cells: listOf(cells.slice(0, SHOWN), 'comma'),
  count: cells.length,
  more: Math.max(0, cells.length - SHOWN),
})

/** A sheet as its colours are looked at: where its people stand, and the colours of each row by column. */
interface Coloured {
  readonly rows: readonly RawRow[]
  readonly head: RawRow
  readonly people: readonly RawRow[]
  readonly colours: ReadonlyMap<number, ReadonlyMap<number, string>>
}

const NO_COLOURS: ReadonlyMap<number, string> = new Map()

/** Null where nothing in the sheet is a row of headers. */
function openColoured(rows: readonly RawRow[], looks: SheetLooks): Coloured | null {
  const at = findHeaderRow(rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => cells))
  const head = at === null ? undefined : rows[at]
  if (!head) return null
  const colours = new Map<number, Map<number, string>>()
  for (const { row, column, colour } of looks.colours) {
    const cells = colours.get(row) ?? new Map<number, string>()
    cells.set(column, colour)
    colours.set(row, cells)
  }
  const headed = filledIn(head.cells)
  /** True for a row that is filled, or coloured, as those of people are. */
  const isFull = ({ row, cells }: RawRow): boolean => {
    const coloured = [...(colours.get(row) ?? NO_COLOURS).keys()].filter(
      (column) => (cells[column] ?? '') === '',
    )
    return (
      row > head.row &&
      (filledIn(cells) + coloured.length) * 2 > headed &&
      !cells.some((cell) => cell.includes('='))
    )
  }
  const last = rows.findLast(isFull)?.row ?? 0
  return {
    rows,
    head,
    colours,
    people: rows.filter(({ row }) => row > head.row && row <= last),
  }
}

/** What a colour stands for, and the row that says so. */
interface Meaning {
  readonly text: string
  readonly row: number
}

/** What colours stand for, by a key above the headers or below the people. */
function keyOf(
  { rows, head, people, colours }: Coloured,
  merges: readonly MergedCells[],
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning | null>()
  const ofHead = new Set((colours.get(head.row) ?? NO_COLOURS).values())
  const last = people.at(-1)?.row ?? head.row
  for (const { row, cells } of rows) {
    if (row >= head.row && row <= last) continue
    for (const [column, colour] of colours.get(row) ?? NO_COLOURS) {
      const own = cells[column] ?? ''
      const text = meaningIn(own === '' ? (cells[column + 1] ?? '') : own)
      const isTitle = merges.some(
        ({ fromRow, fromColumn, toColumn }) =>
          fromRow === row && fromColumn === column && toColumn - fromColumn >= WIDEST_LABEL,
      )
      if (text === '' || text.length > LONGEST_MEANING || isTitle || ofHead.has(colour)) continue
      const before = meanings.get(colour)
      // A colour that two things stand under says neither.
      meanings.set(colour, before === undefined || before?.text === text ? { text, row } : null)
    }
  }
  return new Map(
    [...meanings].flatMap(([colour, said]) => (said === null ? [] : [[colour, said] as const])),
  )
}

/** The colour of most filled cells of a row; null where it has none. */
function colourOfRow({ row, cells }: RawRow, { colours }: Coloured): string | null {
  const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [column]))
  const counts = new Map<string, number>()
  for (const column of filled) {
    const colour = colours.get(row)?.get(column)
    if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count * 2 > filled.length)?.[0] ?? null
}

/** Fields under which an empty cell with a colour may say when somebody is free. */
const SAYS_WHEN = new Set(['availableIn', 'availability', 'availabilityState'])

/**
 * Spells out what a sheet says by its looks. An empty cell with a colour that a key explains holds what the
 * key says; so do the remarks of a person whose row has that colour. Comments go to the remarks. What no
 * key explains, and rows that are struck through, are told.
 */
export function spellLooks(
  rows: readonly RawRow[],
  merges: readonly MergedCells[],
  looks: SheetLooks,
): Spelled {
  const sheet = openColoured(rows, looks)
  if (sheet === null) return { rows, remarks: new Map(), notices: () => [] }
  const { head, people } = sheet
  const key = keyOf(sheet, merges)
  const fields = recogniseHeaders(head.cells).map(({ field }) =>
    field === null ? null : readFieldKey(field),
  )
  const mayHold = (column: number): boolean => {
    const field = fields[column] ?? null
    return (head.cells[column] ?? '') !== '' && (field === null || SAYS_WHEN.has(field.base))
  }
  const remarks = new Map<number, string[]>()
  function remark(row: number, text: string): void {
    const said = remarks.get(row)
    if (said === undefined) remarks.set(row, [text])
    else said.push(text)
  }

  let spelled = 0
  const unread: string[] = []
  const used = new Set<Meaning>()
  const cellsOf = new Map<number, string[]>()
  for (const { row, cells } of people) {
    for (const [column, colour] of sheet.colours.get(row) ?? NO_COLOURS) {
      if ((cells[column] ?? '') !== '' || !mayHold(column)) continue
      const meaning = key.get(colour)
      if (meaning === undefined) {
        unread.push(cellAddress(row, column))
        continue
      }
      const own = cellsOf.get(row) ?? [...cells]
      while (own.length <= column) own.push('')
      own[column] = meaning.text
      cellsOf.set(row, own)
      spelled += 1
      used.add(meaning)
    }
  }

  const coloured: number[] = []
  const unexplained: number[] = []
  for (const person of people) {
    const colour = colourOfRow(person, sheet)
    if (colour === null) continue
    const meaning = key.get(colour)
    if (meaning === undefined) unexplained.push(person.row)
    else {
      remark(person.row, meaning.text)
      used.add(meaning)
      coloured.push(person.row)
    }
  }
  // Every second row, or all of them, is how tables look.
  const isMeant = unexplained.length > 0 && unexplained.length * 4 <= people.length

  const inPeople = new Set(people.map(({ row }) => row))
  const comments = looks.comments.filter(({ row }) => inPeople.has(row))
  for (const { row, column, text } of comments) {
    const header = head.cells[column] ?? ''
    const words = cutText(text.replace(/\s+/g, ' ').trim(), LONGEST_REMARK)
    remark(row, header === '' ? words : `${header}: ${words}`)
  }

  const struckCells = new Map<number, number>()
  for (const { row } of looks.struck) struckCells.set(row, (struckCells.get(row) ?? 0) + 1)
  const struck = people
    .filter(({ row, cells }) => (struckCells.get(row) ?? 0) * 2 > filledIn(cells))
    .map(({ row }) => row)

  const counted = (rowsTold: readonly number[], column: number | null) => ({
    ...named(rowsTold),
    column: column === null ? 'none' : columnLetters(column),
  })
  // The key itself is nobody, and no row of headers over the others.
  const ofKey = new Set([...used].map(({ row }) => row))
  return {
    rows:
      used.size === 0
        ? rows
        : rows.flatMap((row) => {
            if (ofKey.has(row.row)) return []
            const cells = cellsOf.get(row.row)
            return cells ? [{ ...row, cells }] : [row]
          }),
    remarks: new Map([...remarks].map(([row, said]) => [row, said.join('; ')] as const)),
    notices: (column) => [
      ...(spelled === 0
        ? []
        : [
            phrase('layout.coloursRead', {
              count: spelled,
              meanings: listOf(
                [...used].slice(0, SHOWN).map(({ text }) => asNamed(text)),
                'comma',
              ),
            }),
          ]),
      ...(unread.length < 2 ? [] : [phrase('layout.coloursUnread', cellsNamed(unread))]),
      ...(coloured.length === 0 ? [] : [phrase('layout.colouredRows', counted(coloured, column))]),
      ...(isMeant ? [phrase('layout.colouredRowsUnread', named(unexplained))] : []),
      ...(comments.length === 0
        ? []
        : [
            phrase('layout.comments', {
              ...cellsNamed(comments.map((comment) => cellAddress(comment.row, comment.column))),
              column: column === null ? 'none' : columnLetters(column),
            }),
          ]),
      ...(struck.length === 0 ? [] : [phrase('layout.struckRows', named(struck))]),
    ],
  }
}
