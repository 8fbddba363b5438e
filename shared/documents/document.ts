import type { ClosedInterval, DateOnly } from '../calendar/index.ts'
import type { LayoutCell } from '../exchange/table.ts'
import type { Locale, Value } from '../text/index.ts'

/** A label and what stands beside it: "State", "Madagascar". Nothing is shown where the value is empty. */
export interface Fact {
  readonly label: Value
  readonly value: LayoutCell
}

/** A column of a table in a document. */
export interface DocumentColumn {
  readonly header: Value
  /** Width in characters: what a sheet gives it, and its share of a page. */
  readonly width: number
  /** Days that the column is a drawing of: its cells are bars. Paper alone has it; a sheet leaves it out. */
  readonly axis?: ClosedInterval | undefined
}

/** Days drawn as a bar below the axis of its column; hollow where they are not filled by anybody. */
export interface DrawnDays {
  readonly days: ClosedInterval
  readonly isHollow: boolean
}

export type DocumentCell = LayoutCell | DrawnDays

/** A row of a table: its cells under the columns, or the heading of the rows that follow. */
export type DocumentRow = readonly DocumentCell[] | { readonly group: Value }

/** A table; its heading is repeated on every page. */
export interface DocumentTable {
  readonly kind: 'table'
  readonly columns: readonly DocumentColumn[]
  readonly rows: readonly DocumentRow[]
  /** So many columns say at the beginning which row it is: repeated where a page has no room for all of them. */
  readonly keys?: number
  /** Rows at its end, set apart; a CSV file does not have them. */
  readonly totals?: readonly (readonly LayoutCell[])[]
}

/** What stands in a section, one below the other. */
export type DocumentBlock =
  | DocumentTable
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Numbers that are the news: large, with a word below each. */
  | {
      readonly kind: 'figures'
      readonly figures: readonly Fact[]
      /** Signs to be read off one by one: each as wide as the others, three groups in a row. */
      readonly spelled?: true
    }
  | { readonly kind: 'text'; readonly paragraphs: readonly Value[] }

export interface DocumentSection {
  readonly heading: Value | null
  readonly blocks: readonly DocumentBlock[]
  /** Begins on a page of its own, and in a workbook on a sheet of its own. */
  readonly apart?: boolean
  /** One of the groups a list was put together by: it can stand as a document of its own. */
  readonly part?: boolean
}

/** Who made a document, when, and what it was narrowed to. */
export interface DocumentStamp {
  readonly on: DateOnly
  /** Instant, for the properties of a file. */
  readonly at: string
  /** Null where a document does not name its author. */
  readonly by: string | null
  /** What the rows were narrowed to and how they are ordered; empty where there is nothing to say. */
  readonly narrowed: readonly Fact[]
}

/**
 * A document to be printed or sent: one description for paper, workbook and CSV. Every word in it is a
 * phrase or somebody's own text, so that it can be worded in any language; see `wordDocument`.
 */
export interface PrintedDocument {
  readonly language: Locale
  readonly title: Value
  readonly subtitle?: Value | null
  /** Name of the first sheet of a workbook, where the title would be too long for one. */
  readonly sheet?: Value
  /** Below the title: the State, the period, the date. */
  readonly facts: readonly Fact[]
  readonly sections: readonly DocumentSection[]
  readonly orientation: 'portrait' | 'landscape'
  readonly stamp: DocumentStamp
  /** A sheet of a workbook begins with its table, for programs that read it; the last one says what it is. */
  readonly plainSheets?: boolean
  /** The office's own words at the head and foot of every page; empty for none. */
  readonly header?: string
  readonly footer?: string
}
