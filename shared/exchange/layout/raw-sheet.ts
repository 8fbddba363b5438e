import type { SheetRow } from '../inspect-sheet.ts'

/** A row as the file holds it; `hidden` where its maker hid or filtered it away. */
export interface RawRow extends SheetRow {
  readonly hidden?: boolean
}

/** Cells that are one, by rows from 1 and columns from 0, ends included. */
export interface MergedCells {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

/**
 * Something a reader met in a cell and people should know: an `error` (#REF!), a formula of which the
 * file holds no value (`noValue`), a number that a program cut after 15 digits (`longNumber`) or wrote
 * in powers of ten (`powers`), a byte that is no letter (`wrongByte`), a quotation mark that nothing
 * closes (`openQuote`).
 */
export interface CellNote {
  readonly kind: 'error' | 'noValue' | 'longNumber' | 'powers' | 'wrongByte' | 'openQuote'
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
  /** What stands there. */
  readonly text: string
}

/** What a sheet says by its looks rather than in its cells; of a sheet that is coloured all over, nothing. */
export interface SheetLooks {
  /** Cells, filled or empty, on a coloured ground; the colour as its file names it. */
  readonly colours: readonly {
    readonly row: number
    readonly column: number
    readonly colour: string
  }[]
  /** Filled cells that are struck through. */
  readonly struck: readonly { readonly row: number; readonly column: number }[]
  readonly comments: readonly {
    readonly row: number
    readonly column: number
    readonly text: string
  }[]
}

/** A sheet as it was read, before anything is understood. Rows without content are left out but keep counting. */
export interface RawSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly RawRow[]
  readonly merges: readonly MergedCells[]
  readonly notes: readonly CellNote[]
  /** True where hidden rows are hidden by a filter. */
  readonly filtered: boolean
  /** Columns that their maker hid, first and last of each range; they may hold nothing. */
  readonly hiddenColumns?: readonly (readonly [first: number, last: number])[]
  /** True where cells beyond the columns that are read hold something. */
  readonly tooWide: boolean
  /** What columns hold where the format itself says it (a vCard's e-mail): keys of fields by column. */
  readonly stated?: ReadonlyMap<number, string>
  /** Of formats whose looks are read. */
  readonly looks?: SheetLooks
}

/** A sheet of plain rows. */
export function plainSheet(
  name: string,
  rows: readonly RawRow[],
  more: Partial<RawSheet> = {},
): RawSheet {
  return {
    name,
    hidden: false,
    rows,
    merges: [],
    notes: [],
    filtered: false,
    tooWide: false,
    ...more,
  }
}
