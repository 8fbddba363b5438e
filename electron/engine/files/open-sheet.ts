import type {
  CellNote,
  MergedCells,
  RawRow,
  RawSheet,
  SheetLooks,
} from '#shared/exchange/layout/raw-sheet.ts'
import { cleanText, cutText } from '#shared/text/clean-text.ts'

// The threads that read old formats load this module: it needs nothing but text.

/** Columns beyond these hold nothing of a list. */
export const WIDEST = 400
const LONGEST_CELL = 20_000
/** Merged cells of one sheet that are looked at. */
const MOST_MERGES = 50_000
/** Notes of one sheet that are kept. */
const MOST_NOTES = 2000

const UNCLEAN =
  // oxlint-disable-next-line no-control-regex -- Cells of other programs do hold control characters.
  /[\r\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/

/**
 * Signs that nobody sees: soft hyphens, spaces without width, marks of direction. They make two names of one.
 * Joiners stay: Persian and the scripts of India are written with them.
 */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Text of a cell as a field would keep it; line breaks stay. */
export function clean(text: string): string {
  // Most cells hold nothing to clean, and looking is several times as fast as cleaning.
  if (text.length <= LONGEST_CELL && !UNCLEAN.test(text)) return text.trim()
  return cleanText(cutText(text, LONGEST_CELL)).replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim()
}

/** A sheet with more cells on a coloured ground is coloured for its looks alone. */
const MOST_COLOURED = 20_000
const MOST_STRUCK = 5000

/** Bounds over all that is kept of one file; throws `tooLarge` where it grows beyond any list. */
export type Budget = (rows: number, cells: readonly string[]) => void

/** A list of people longer than this is no list. */
export const MOST_ROWS = 250_000
/** Cells of all sheets together, empty ones between filled ones too: about 100 MB of places. */
export const MOST_CELLS = 12_000_000

/** A sheet while it is read. */
export interface OpenSheet {
  /** Adds a row, counted from 1. */
  readonly add: (row: number, cells: string[], hidden?: boolean) => void
  readonly merge: (merged: MergedCells) => void
  readonly note: (note: CellNote) => void
  readonly coloured: (cell: SheetLooks['colours'][number]) => void
  readonly struck: (cell: SheetLooks['struck'][number]) => void
  readonly comment: (comment: SheetLooks['comments'][number]) => void
  /** Marks the sheet as filtered, or as holding something beyond the columns that are read. */
  readonly mark: (what: 'filtered' | 'tooWide') => void
  /** Marks columns as hidden, counted from 0. */
  readonly hide: (first: number, last: number) => void
  readonly rows: () => number
  readonly done: () => RawSheet
}

const inOrder = (rows: readonly RawRow[]): boolean =>
  rows.every(({ row }, at) => at === 0 || row > (rows[at - 1]?.row ?? 0))

/** Rows by their number, where a program wrote them in disorder; the later of two with one number adds to the first. */
function byNumber(rows: readonly RawRow[]): RawRow[] {
  const found = new Map<number, RawRow>()
  for (const row of rows) {
    const before = found.get(row.row)
    const cells = before?.cells.map((cell, at) => row.cells[at] || cell) ?? []
    found.set(
      row.row,
      before ? { ...before, cells: [...cells, ...row.cells.slice(cells.length)] } : row,
    )
  }
  return [...found.values()].toSorted((a, b) => a.row - b.row)
}

/** Opens a sheet to be filled by a reader. */
export function openSheet(name: string, hidden: boolean, budget: Budget): OpenSheet {
  const rows: RawRow[] = []
  const merges: MergedCells[] = []
  const notes: CellNote[] = []
  const colours: SheetLooks['colours'][number][] = []
  const struck: SheetLooks['struck'][number][] = []
  const comments: SheetLooks['comments'][number][] = []
  const looks = (): SheetLooks => ({
    colours: colours.length > MOST_COLOURED ? [] : colours,
    struck: struck.length > MOST_STRUCK ? [] : struck,
    comments,
  })
  const hiddenColumns: [first: number, last: number][] = []
  const marks = { filtered: false, tooWide: false }
  return {
    add(row, cells, isHidden = false) {
      let length = cells.length
      while (length > 0 && cells[length - 1] === '') length -= 1
      if (length === 0) return
      cells.length = length
      rows.push(isHidden ? { row, cells, hidden: true } : { row, cells })
      budget(rows.length, cells)
    },
    merge(merged) {
      if (merges.length < MOST_MERGES) merges.push(merged)
    },
    note(note) {
      if (notes.length < MOST_NOTES) notes.push(note)
    },
    coloured(cell) {
      if (colours.length <= MOST_COLOURED) colours.push(cell)
    },
    struck(cell) {
      if (struck.length <= MOST_STRUCK) struck.push(cell)
    },
    comment(comment) {
      comments.push(comment)
    },
    mark(what) {
      marks[what] = true
    },
    hide(first, last) {
      if (first < WIDEST && hiddenColumns.length < WIDEST)
        hiddenColumns.push([first, Math.min(last, WIDEST - 1)])
    },
    rows: () => rows.length,
    done: () => ({
      name,
      hidden,
      rows: inOrder(rows) ? rows : byNumber(rows),
      merges,
      notes,
      ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
      ...(colours.length + struck.length + comments.length === 0 ? {} : { looks: looks() }),
      ...marks,
    }),
  }
}
