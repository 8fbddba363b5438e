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
import type { DocumentBlock, DocumentTable, Fact, PrintedDocument } from './document.ts'

/** A cell in the language of its document: as it is read, and as a sheet keeps it. */
export interface WordedCell {
  readonly text: string
  readonly cell: ExportCell
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
  }[]
  readonly rows: readonly WordedRow[]
  readonly totals: readonly (readonly WordedCell[])[]
}

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

function tableIn(language: Locale, { columns, rows, totals = [] }: DocumentTable): WordedTable {
  const cellsOf = (row: readonly LayoutCell[]): WordedCell[] =>
    columns.map((_, at) => wordCell(language, row[at] ?? null))
  const worded = rows.map((row) =>
    'group' in row ? { group: sayValue(language, row.group) } : cellsOf(row),
  )
  const ends = totals.map(cellsOf)
  const inColumn = (at: number): ExportCell[] =>
    [...worded, ...ends].flatMap((row) => ('group' in row ? [] : (row[at]?.cell ?? [])))
  return {
    kind: 'table',
    columns: columns.map(({ header, width }, at) => {
      const cells = inColumn(at)
      return {
        header: sayValue(language, header),
        width,
        isAmount: cells.length > 0 && cells.every((cell) => typeof cell === 'number'),
      }
    }),
    rows: worded,
    totals: ends,
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
