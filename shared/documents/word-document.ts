import type { ClosedInterval } from '../calendar/index.ts'
import { cellIn, type ExportCell, type LayoutCell } from '../exchange/table.ts'
import {
  type Direction,
  languageOf,
  type Locale,
  phrase,
  say,
  sayValue,
  tagOf,
  type Value,
} from '../text/index.ts'
import { barOn, ticksOf } from './axis.ts'
import type {
  DocumentBlock,
  DocumentCell,
  DocumentTable,
  DrawnDays,
  Fact,
  PrintedDocument,
} from './document.ts'

/** A cell in the language of its document: as it is read, and as a sheet keeps it. */
export interface WordedCell {
  readonly text: string
  readonly cell: ExportCell
  /** Of a cell of a drawing; its text says the same days. */
  readonly bar?: WordedBar
}

/** A bar: where on its axis it begins and how much of it it takes, both 0-1. */
export interface WordedBar {
  readonly at: number
  readonly wide: number
  readonly isHollow: boolean
}

/** A mark on an axis, at a share of it, and its month or year. */
export interface WordedTick {
  readonly at: number
  readonly label: string
}

export interface WordedFact {
  readonly label: string
  readonly value: WordedCell
}

export type WordedRow = readonly WordedCell[] | { readonly group: string }

export interface WordedTable {
  readonly kind: 'table'
  readonly columns: readonly {
    readonly header: string
    /** Characters. */
    readonly width: number
    /** Every cell that is not empty is an amount: it is set to the end of its column. */
    readonly isAmount: boolean
    /** Marks of the axis where the column is a drawing. */
    readonly ticks?: readonly WordedTick[]
  }[]
  readonly rows: readonly WordedRow[]
  readonly totals: readonly (readonly WordedCell[])[]
  /** Columns at the beginning that say which row it is. */
  readonly keys: number
}

/** Letters beside each other that are still read on paper. */
export const READABLE = { portrait: 130, landscape: 215 } as const

export type WordedBlock =
  | WordedTable
  | { readonly kind: 'facts'; readonly facts: readonly WordedFact[] }
  | {
      readonly kind: 'figures'
      readonly figures: readonly WordedFact[]
      readonly spelled: boolean
    }
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }

export interface WordedSection {
  readonly heading: string | null
  readonly blocks: readonly WordedBlock[]
  readonly apart: boolean
}

/** A document in its language: what each way of writing it begins with. */
export interface WordedDocument {
  readonly locale: Locale
  /** BCP 47 tag. */
  readonly tag: string
  readonly direction: Direction
  readonly title: string
  readonly subtitle: string
  readonly sheet: string
  readonly facts: readonly WordedFact[]
  readonly sections: readonly WordedSection[]
  readonly orientation: 'portrait' | 'landscape'
  readonly plainSheets: boolean
  /** When it was written, by whom, and what it was narrowed to. */
  readonly stamp: readonly WordedFact[]
  /** "4 Mar 2027, A. Clerk": short enough for the foot of a page. */
  readonly stampShort: string
  readonly header: string
  readonly footer: string
  readonly author: string | null
  /** Instant. */
  readonly at: string
}

/** Words a document in its language. Blocks that say nothing are left out. */
export function wordDocument(document: PrintedDocument): WordedDocument {
  const { language, stamp } = document
  const on = { date: stamp.on }
  return {
    locale: language,
    tag: tagOf(language),
    direction: languageOf(language).direction,
    title: sayValue(language, document.title),
    subtitle: textOf(language, document.subtitle ?? null),
    sheet: sayValue(language, document.sheet ?? document.title),
    facts: factsIn(language, document.facts),
    sections: document.sections.map(({ heading, blocks, apart = false }) => ({
      heading: heading === null ? null : sayValue(language, heading),
      blocks: blocks.flatMap((block) => blockIn(language, block)),
      apart,
    })),
    orientation: document.orientation,
    plainSheets: document.plainSheets ?? false,
    stamp: factsIn(language, [
      ...stamp.narrowed,
      { label: phrase('documents.aboutWrittenOn'), value: on },
      { label: phrase('documents.aboutWrittenBy'), value: stamp.by },
    ]),
    stampShort:
      stamp.by === null
        ? sayValue(language, on)
        : say(language, phrase('documents.writtenShort', { on, by: stamp.by })),
    header: document.header ?? '',
    footer: document.footer ?? '',
    author: stamp.by,
    at: stamp.at,
  }
}

function textOf(language: Locale, value: Value | null): string {
  return value === null ? '' : sayValue(language, value)
}

function factsIn(language: Locale, facts: readonly Fact[]): WordedFact[] {
  return facts.flatMap(({ label, value }) => {
    const worded = wordCell(language, value)
    return worded.cell === null ? [] : [{ label: sayValue(language, label), value: worded }]
  })
}

function blockIn(language: Locale, block: DocumentBlock): WordedBlock[] {
  if (block.kind === 'table') return [tableIn(language, block)]
  if (block.kind === 'text') {
    const paragraphs = block.paragraphs
      .map((each) => sayValue(language, each))
      .filter((each) => each !== '')
    return paragraphs.length === 0 ? [] : [{ kind: 'text', paragraphs }]
  }
  if (block.kind === 'facts') {
    const facts = factsIn(language, block.facts)
    return facts.length === 0 ? [] : [{ kind: 'facts', facts }]
  }
  const figures = factsIn(language, block.figures)
  return figures.length === 0 ? [] : [{ kind: 'figures', figures, spelled: block.spelled ?? false }]
}

function tableIn(
  language: Locale,
  { columns, rows, totals = [], keys = 0 }: DocumentTable,
): WordedTable {
  const cellsOf = (row: readonly DocumentCell[]): WordedCell[] =>
    columns.map(({ axis }, at) => {
      const cell = row[at] ?? null
      return isDrawn(cell) ? wordDays(language, cell, axis) : wordCell(language, cell)
    })
  const worded = rows.map((row) =>
    'group' in row ? { group: sayValue(language, row.group) } : cellsOf(row),
  )
  const ends = totals.map(cellsOf)
  const inColumn = (at: number): ExportCell[] =>
    [...worded, ...ends].flatMap((row) => ('group' in row ? [] : (row[at]?.cell ?? [])))
  return {
    kind: 'table',
    columns: columns.map(({ header, width, axis }, at) => {
      const cells = inColumn(at)
      return {
        header: sayValue(language, header),
        width,
        isAmount: cells.length > 0 && cells.every((cell) => typeof cell === 'number'),
        ...(axis === undefined ? {} : { ticks: ticksIn(language, axis) }),
      }
    }),
    rows: worded,
    totals: ends,
    keys,
  }
}

function isDrawn(cell: DocumentCell): cell is DrawnDays {
  return typeof cell === 'object' && cell !== null && 'days' in cell
}

function wordDays(
  language: Locale,
  { days, isHollow }: DrawnDays,
  axis: ClosedInterval | undefined,
): WordedCell {
  const bar = axis === undefined ? null : barOn(axis, days)
  const text = sayValue(language, { period: [days.from, days.to] })
  return { text, cell: text, ...(bar === null ? {} : { bar: { ...bar, isHollow } }) }
}

function ticksIn(language: Locale, axis: ClosedInterval): WordedTick[] {
  return ticksOf(axis).map(({ at, date, isYear }) => ({
    at,
    label: sayValue(language, { date, precision: isYear ? 'year' : 'month' }),
  }))
}

/** A table as a sheet has it: without its drawings. */
export function withoutDrawings(table: WordedTable): WordedTable {
  const { columns } = table
  if (columns.every(({ ticks }) => ticks === undefined)) return table
  const kept = (row: readonly WordedCell[]): WordedCell[] =>
    row.filter((_, at) => columns[at]?.ticks === undefined)
  return {
    ...table,
    columns: columns.filter(({ ticks }) => ticks === undefined),
    rows: table.rows.map((row) => ('group' in row ? row : kept(row))),
    totals: table.totals.map(kept),
  }
}

function wordCell(language: Locale, value: LayoutCell): WordedCell {
  const cell = cellIn(language, value)
  if (cell === null || typeof cell === 'string') return { text: cell ?? '', cell }
  return { text: sayValue(language, cell), cell }
}

// Of the private use area: nobody's text has them.
const PAGE = '\uE000'
const PAGES = '\uE001'

/**
 * "Page 2 of 7" around what counts the pages: both are put in by whatever prints. Pieces in order, with
 * `page` and `pages` where the counters stand.
 */
export function pageCounter(locale: Locale): readonly (string | { counter: 'page' | 'pages' })[] {
  const said = say(locale, phrase('documents.pageOf', { page: PAGE, pages: PAGES }))
  return said
    .split(/([\uE000\uE001])/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === PAGE ? { counter: 'page' } : piece === PAGES ? { counter: 'pages' } : piece,
    )
}
