import type { PrintedDocument } from '#shared/documents/document.ts'
import {
  pageCounter,
  READABLE,
  withoutDrawings,
  wordDocument,
  type WordedBlock,
  type WordedCell,
  type WordedDocument,
  type WordedFact,
  type WordedSection,
  type WordedTable,
} from '#shared/documents/word-document.ts'
import { phrase, say } from '#shared/text/index.ts'
import { type Cell, type CellStyle, colToLetter, type WriteSheet } from './workbook-library.ts'
import {
  FONT,
  HEADER_STYLE,
  sheetName,
  styleOf,
  TEXT_STYLE,
  valueOf,
  workbookBytes,
} from './write-workbook.ts'

const TITLE_STYLE = { font: { ...FONT, size: 16, bold: true } } as const satisfies CellStyle
const HEADING_STYLE = { font: { ...FONT, size: 13, bold: true } } as const satisfies CellStyle
const LINE_STYLE = { numFmt: '@', alignment: { vertical: 'top' } } as const satisfies CellStyle
const LABEL_STYLE = {
  font: { ...FONT, bold: true },
  alignment: { vertical: 'top', wrapText: true },
} as const satisfies CellStyle
/** At the end of its column, and clear of what stands in the next. */
const AMOUNT = {
  ...{ vertical: 'top', horizontal: 'right', indent: 1, wrapText: true },
} as const satisfies CellStyle['alignment']
const GROUP_STYLE = {
  font: { ...FONT, bold: true },
  numFmt: '@',
} as const satisfies CellStyle
const TOTAL_STYLE = {
  font: { ...FONT, bold: true },
  border: { top: { style: 'medium' } },
} as const satisfies CellStyle

/** The month in letters, as the language writes it: Excel's own names of its languages. */
const DATE_FORMATS = { en: '[$-809]d\\ mmm\\ yyyy', fr: '[$-40C]d\\ mmm\\ yyyy' } as const
/** Widths of a sheet of words: labels, and what stands beside them. */
const WORD_WIDTHS = [30, 90]
/** More rows above a table would leave too little of a small window to scroll in. */
const MOST_FROZEN = 8

/** A document as a workbook: each section that begins a page has a sheet, and the last sheet says what it is. */
export function documentBytes(document: PrintedDocument): Promise<Uint8Array> {
  const worded = onSheets(wordDocument(document))
  const { title, author, at } = worded
  return workbookBytes(documentSheets(worded), { title, creator: author ?? '', now: at })
}

function onSheets(worded: WordedDocument): WordedDocument {
  const blocksOf = ({ blocks }: WordedSection): WordedBlock[] =>
    blocks.map((block) => (block.kind === 'table' ? withoutDrawings(block) : block))
  return {
    ...worded,
    sections: worded.sections.map((section) => ({ ...section, blocks: blocksOf(section) })),
  }
}

/** The sheets of a document, ready to be written. Names of sheets are told apart where they are alike. */
function documentSheets(worded: WordedDocument): WriteSheet[] {
  const pages: WordedSection[][] = []
  for (const section of worded.sections) {
    const last = pages.at(-1)
    if (last === undefined || section.apart) pages.push([section])
    else last.push(section)
  }
  const about = sheetName(say(worded.locale, phrase('documents.sheetAbout')))
  const names = new Set<string>([about.toLocaleLowerCase()])
  const sheets = (pages.length === 0 ? [[]] : pages).map((sections, at) =>
    sheetOfSections(
      worded,
      sections,
      at === 0,
      freeName(sections[0]?.heading ?? worded.sheet, names),
    ),
  )
  return [...sheets, aboutSheet(worded, about)]
}

function freeName(wanted: string, taken: Set<string>): string {
  const name = sheetName(wanted)
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`
    const free = `${name.slice(0, 31 - end.length).trimEnd()}${end}`
    if (!taken.has(free.toLocaleLowerCase())) {
      taken.add(free.toLocaleLowerCase())
      return free
    }
  }
}

/** Rows of a sheet as they are put one below the other. */
interface Growing {
  readonly rows: unknown[][]
  readonly cells: Map<string, Partial<Cell>>
  /** Points: a program that opens the file need not work out what wraps. */
  readonly heights: Map<number, { readonly height: number }>
}

type Put = (row: readonly WordedCell['cell'][], style: (at: number) => CellStyle | null) => number

function sheetOfSections(
  worded: WordedDocument,
  sections: readonly WordedSection[],
  isFirst: boolean,
  name: string,
): WriteSheet {
  const growing: Growing = { rows: [], cells: new Map(), heights: new Map() }
  const widths = widthsOf(sections)
  const put: Put = (row, style) => {
    const at = growing.rows.length
    growing.rows.push(row.map(valueOf))
    let lines = 1
    row.forEach((cell, column) => {
      const own = style(column)
      if (own !== null) growing.cells.set(`${at},${column}`, { style: own })
      if (own?.alignment?.wrapText) lines = Math.max(lines, linesOf(cell, widths[column] ?? 1))
    })
    if (lines > 1) growing.heights.set(at, { height: lines * LINE_HEIGHT })
    return at
  }
  const line = (text: string, style: CellStyle = LINE_STYLE): number => put([text], () => style)
  const space = (): number => put([], () => null)
  const tables = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
  const isWords = tables.length === 0
  const isTitled = !worded.plainSheets
  if (isFirst && isTitled) {
    line(worded.title, TITLE_STYLE)
    if (worded.subtitle !== '') line(worded.subtitle, HEADING_STYLE)
    for (const fact of worded.facts) line(lineOf(worded, fact))
    space()
  }
  const places: TablePlace[] = []
  sections.forEach(({ heading, blocks, apart }, at) => {
    if (heading !== null && isTitled && (at > 0 || !isFirst || worded.title !== heading))
      line(heading, apart && !isFirst ? TITLE_STYLE : HEADING_STYLE)
    for (const block of blocks) {
      if (block.kind === 'table') places.push(putTable(worded, block, put))
      else putWords(worded, block, isWords, put)
      space()
    }
  })
  const page = pageOf(
    worded,
    widths,
    tables.length === 1 && tables[0]?.kind === 'table' ? tables[0].keys : 0,
  )
  const [only, ...others] = places
  const single = others.length === 0 ? only : undefined
  const header = single ? single.header + 1 : null
  return {
    ...sheetFrame(worded, name, page),
    rows: growing.rows as NonNullable<WriteSheet['rows']>,
    columns: widths.map((width) => ({ width })),
    cells: growing.cells,
    rowDefs: growing.heights,
    ...(single && header !== null
      ? {
          ...(header <= MOST_FROZEN ? { freezePane: { rows: header } } : {}),
          ...(single.hasGroups ? {} : { autoFilter: { range: single.range } }),
          pageSetup: { ...page, printTitlesRow: `$${header}:$${header}` },
        }
      : {}),
  }
}

function lineOf({ locale }: WordedDocument, { label, value }: WordedFact): string {
  return say(locale, phrase('documents.stampLine', { label, value: value.text }))
}

function putWords(
  worded: WordedDocument,
  block: Exclude<WordedBlock, WordedTable>,
  isWords: boolean,
  put: Put,
): void {
  if (block.kind === 'text') {
    for (const paragraph of block.paragraphs) put([paragraph], () => LINE_STYLE)
    return
  }
  for (const fact of block.kind === 'facts' ? block.facts : block.figures) {
    if (!isWords) put([lineOf(worded, fact)], () => LINE_STYLE)
    else
      put([fact.label, fact.value.cell], (at) =>
        at === 0 ? LABEL_STYLE : cellStyle(worded, fact.value.cell),
      )
  }
}

interface TablePlace {
  /** Row of the heading, from 0. */
  readonly header: number
  readonly range: string
  readonly hasGroups: boolean
}

function putTable(worded: WordedDocument, table: WordedTable, put: Put): TablePlace {
  const { columns, rows, totals } = table
  const header = put(
    columns.map((column) => column.header),
    (at) => (columns[at]?.isAmount ? { ...HEADER_STYLE, alignment: AMOUNT } : HEADER_STYLE),
  )
  let last = header
  for (const row of rows) {
    last =
      'group' in row
        ? put([row.group], () => GROUP_STYLE)
        : put(
            row.map(({ cell }) => cell),
            (at) => cellStyle(worded, row[at]?.cell ?? null),
          )
  }
  for (const row of totals)
    put(
      row.map(({ cell }) => cell),
      (at) => (columns[at]?.isAmount ? { ...TOTAL_STYLE, alignment: AMOUNT } : TOTAL_STYLE),
    )
  return {
    header,
    range: `A${header + 1}:${colToLetter(Math.max(0, columns.length - 1))}${last + 1}`,
    hasGroups: rows.some((row) => 'group' in row),
  }
}

/** Letters that take the room of two. */
const WIDE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const LINE_HEIGHT = 15
const MOST_LINES = 20

function linesOf(cell: WordedCell['cell'], width: number): number {
  if (typeof cell !== 'string') return 1
  const lines = cell.split('\n').reduce((sum, line) => {
    const letters = line.length + (line.match(WIDE_LETTER)?.length ?? 0)
    // Words do not break: a line is rarely full.
    return sum + Math.max(1, Math.ceil((letters * 1.1) / Math.max(1, width)))
  }, 0)
  return Math.min(MOST_LINES, lines)
}

function cellStyle(
  { locale, direction }: WordedDocument,
  cell: WordedCell['cell'],
): CellStyle | null {
  const style = styleOf(cell)
  // Where nothing says so, some programs set a name in Arabic to the other end of its column, and all of them a
  // day, close to the words in the next.
  const begin = { horizontal: direction === 'rtl' ? 'right' : 'left' } as const
  if (typeof cell === 'string')
    return { ...TEXT_STYLE, alignment: { ...TEXT_STYLE.alignment, ...begin } }
  if (typeof cell === 'number') return { ...style, alignment: AMOUNT }
  if (cell === null) return style
  return {
    ...style,
    numFmt: DATE_FORMATS[locale === 'fr' ? 'fr' : 'en'],
    alignment: { ...style?.alignment, ...begin },
  }
}

/** The widest that any table of the sheet asks for; those of words where there is none. */
function widthsOf(sections: readonly WordedSection[]): number[] {
  const widths: number[] = []
  for (const { blocks } of sections)
    for (const block of blocks)
      if (block.kind === 'table')
        block.columns.forEach(({ width }, at) => {
          widths[at] = Math.max(widths[at] ?? 0, width)
        })
  return widths.length === 0 ? WORD_WIDTHS : widths
}

/** What every sheet of a document has: paper, one page wide, its head and foot with the number of the page. */
function sheetFrame(
  worded: WordedDocument,
  name: string,
  page: NonNullable<WriteSheet['pageSetup']>,
) {
  const { direction, header, footer, stampShort } = worded
  const foot = [footer, stampShort].filter((each) => each !== '').join(' · ')
  const count = pageCounter(worded.locale)
    .map((piece) =>
      typeof piece === 'string' ? inFooter(piece) : { page: '&P', pages: '&N' }[piece.counter],
    )
    .join('')
  return {
    name,
    pageSetup: page,
    headerFooter: {
      ...(header === '' ? {} : { oddHeader: `&L${inFooter(header)}` }),
      oddFooter: `&L${inFooter(foot)}&R${count}`,
    },
    ...(direction === 'rtl' ? { view: { rightToLeft: true } } : {}),
  }
}

/** A text in the head or foot of a sheet: "&" begins a code there, and a digit after a size would join it. */
function inFooter(text: string): string {
  return text.replaceAll('&', '&&').slice(0, 100)
}

/**
 * As many pages beside each other as the columns need to be read; what says which row it is stands on each. An
 * office prints on A4.
 */
function pageOf(
  { orientation }: WordedDocument,
  widths: readonly number[],
  keys: number,
): NonNullable<WriteSheet['pageSetup']> {
  const sum = (of: readonly number[]): number => of.reduce((all, width) => all + width, 0)
  const repeated = sum(widths.slice(0, keys))
  const pages = Math.max(
    1,
    sum(widths) <= READABLE[orientation]
      ? 1
      : Math.ceil((sum(widths) - repeated) / (READABLE[orientation] - repeated)),
  )
  return {
    ...{ paperSize: 'a4', orientation, fitToPage: true, fitToWidth: pages, fitToHeight: 0 },
    ...(pages > 1 && keys > 0 ? { printTitlesColumn: `$A:$${colToLetter(keys - 1)}` } : {}),
  }
}

function aboutSheet(worded: WordedDocument, name: string): WriteSheet {
  const { locale, title, facts, stamp } = worded
  const all: WordedFact[] = [
    { label: say(locale, phrase('documents.aboutTitle')), value: { text: title, cell: title } },
    ...facts,
    ...stamp,
  ]
  const cells = new Map<string, Partial<Cell>>()
  all.forEach(({ value }, at) => {
    cells.set(`${at},0`, { style: LABEL_STYLE })
    cells.set(`${at},1`, { style: cellStyle(worded, value.cell) ?? TEXT_STYLE })
  })
  return {
    ...sheetFrame(worded, name, pageOf(worded, WORD_WIDTHS, 0)),
    rows: all.map(({ label, value }) => [label, valueOf(value.cell)]),
    columns: WORD_WIDTHS.map((width) => ({ width })),
    cells,
  }
}
