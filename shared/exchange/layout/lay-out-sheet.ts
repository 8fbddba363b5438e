import { listOf, type Phrase, phrase } from '../../text/index.ts'
import { asNamed } from '../cell-report.ts'
import type { SheetRow } from '../inspect-sheet.ts'
import type { Steps } from '../steps.ts'
import { findHeaderRow, headerScore, recogniseHeaders } from '../propose-mapping.ts'
import { cellAddress, columnLetters } from './cell-address.ts'
import { fillDitto } from './fill-ditto.ts'
import { fillMerged } from './fill-merged.ts'
import { joinHeaderRows } from './header-rows.ts'
import { alignBelow } from './headers-anew.ts'
import { putUpright } from './lying-list.ts'
import { type Spelled, spellLooks } from './looks.ts'
import { areNamesAlone, fieldsOfValues, looksLikePerson } from './no-headers.ts'
import type { CellNote, RawRow, RawSheet } from './raw-sheet.ts'
import {
  type Between,
  type Heading,
  headingKind,
  type RowBetween,
  sortRows,
} from './rows-between.ts'
import { stackBlocks, type Stacked } from './side-by-side.ts'
import { withoutTableBeside, type WithoutTable } from './table-beside.ts'
import { powersIn, tellCells } from './tell-cells.ts'

/** A sheet as the rest of the import reads it: one row of headers, below it one row for each person. */
export interface LaidOutSheet {
  /** What a plan calls it. */
  readonly name: string
  /** What people are shown in its place; null where that is the name. */
  readonly label: Phrase | null
  readonly rows: readonly SheetRow[]
  /** Row of the headers, from 1; 0 where there is none; null where nothing decides it yet. */
  readonly headerRow: number | null
  /** Keys of fields by column, where the file or its layout says what a column holds. */
  readonly stated: ReadonlyMap<number, string>
  /** What people should know of how it was read. */
  readonly notices: readonly Phrase[]
  /** Cells of an error, which are empty in the rows: what they held is not known. None of a list that lay on its side. */
  readonly lost: readonly Pick<CellNote, 'row' | 'column'>[]
  /** Another reading of a sheet, taken only where somebody asks for it. */
  readonly aside: boolean
}

/** Rows in which the headers are looked for. */
export const HEADER_SEARCH_ROWS = 30
const SHOWN = 5
/** Columns that readers of files look at. */
const WIDEST_READ = 400

const dropped = {
  tags: 'layout.tagRows',
  numbers: 'layout.numberRows',
  hints: 'layout.hintRows',
  headers: 'layout.repeatedHeaders',
  totals: 'layout.totalRows',
  line: 'layout.otherLines',
} as const satisfies Record<Between, string>

const rowsNamed = (rows: readonly number[]) =>
  listOf(
    rows.slice(0, SHOWN).map((row) => String(row)),
    'comma',
  )

function tellBetween(between: readonly RowBetween[]): Phrase[] {
  return Object.entries(dropped).flatMap(([why, key]) => {
    const ofKind = between.filter((row) => row.why === why)
    return ofKind.length === 0
      ? []
      : [
          phrase(key, {
            rows: rowsNamed(ofKind.map(({ row }) => row)),
            count: ofKind.length,
            more: Math.max(0, ofKind.length - SHOWN),
            text: asNamed(ofKind[0]?.text ?? ''),
          }),
        ]
  })
}

function tellAlone(alone: readonly { readonly row: number; readonly text: string }[]): Phrase[] {
  const [first] = alone
  if (first === undefined) return []
  return [
    phrase('layout.namesAlone', {
      rows: rowsNamed(alone.map(({ row }) => row)),
      count: alone.length,
      more: Math.max(0, alone.length - SHOWN),
      text: asNamed(first.text),
    }),
  ]
}

/** The people of a sheet with what the headings above them say, each kind in a column of its own. */
function underHeadings(
  people: readonly RawRow[],
  headings: readonly Heading[],
  headers: readonly string[],
): { rows: readonly RawRow[]; stated: Map<number, string>; notices: Phrase[] } {
  const stated = new Map<number, string>()
  const notices: Phrase[] = []
  let rows = people
  if (headings.length === 0) return { rows, stated, notices }
  let next = people.reduce((width, { cells }) => Math.max(width, cells.length), headers.length)
  const fields = recogniseHeaders(headers)
  for (const kind of ['provider', 'categories', 'other'] as const) {
    const ofKind = headings.filter((heading) => heading.kind === kind)
    if (ofKind.length === 0) continue
    const own = kind === 'other' ? undefined : fields.find(({ field }) => field === kind)?.column
    const column = own ?? next
    if (own === undefined) {
      next += 1
      if (kind !== 'other') stated.set(column, kind)
    }
    let at = 0
    rows = rows.map((row) => {
      while ((ofKind[at]?.row ?? Infinity) < row.row) at += 1
      const text = ofKind[at - 1]?.text
      if (text === undefined || (row.cells[column] ?? '') !== '') return row
      const cells = [...row.cells]
      while (cells.length < column) cells.push('')
      cells[column] = text
      return { ...row, cells }
    })
    notices.push(
      phrase(kind === 'other' ? 'layout.headings' : 'layout.headingsMean', {
        headings: listOf(
          ofKind
            .slice(0, SHOWN)
            .map(({ row, text }) =>
              phrase('layout.rowWithText', { row: String(row), text: asNamed(text) }),
            ),
          'comma',
        ),
        count: ofKind.length,
        more: Math.max(0, ofKind.length - SHOWN),
        column: columnLetters(column),
        ...(kind === 'other' ? {} : { kind }),
      }),
    )
  }
  return { rows, stated, notices }
}

/** A title over the headers is a heading where others of its kind stand below them. */
function titleOf(above: RawRow | undefined, headings: readonly Heading[]): readonly Heading[] {
  const [text, ...more] = above?.cells.filter((cell) => cell !== '') ?? []
  if (above === undefined || text === undefined || more.length > 0) return []
  const kind = headingKind(text)
  return headings.some((heading) => heading.kind === kind) && kind !== 'other'
    ? [{ row: above.row, kind, text }]
    : []
}

function sheetAsItStands({ name, rows, stated, notes }: RawSheet): LaidOutSheet {
  return {
    name,
    label: null,
    rows,
    headerRow: null,
    stated: stated ?? new Map<number, string>(),
    notices: [],
    lost: notes.filter(({ kind }) => kind === 'error'),
    aside: false,
  }
}

/** What was made of a sheet, and whether that could be seen in another way. */
export interface Understood {
  readonly sheet: LaidOutSheet
  readonly changed: boolean
  /** True where rows of the sheet are no longer those of the file. */
  readonly turned: boolean
}

const tellCards = (count: number): Phrase => phrase('layout.cards', { count })

const tellBlocks = ({ blocks, labels }: Stacked): Phrase =>
  phrase('layout.sideBySide', {
    columns: listOf(
      blocks.slice(0, SHOWN).map(([first, last]) =>
        phrase('layout.columnsFromTo', {
          from: columnLetters(first),
          to: columnLetters(last),
        }),
      ),
      'comma',
    ),
    count: blocks.length,
    more: Math.max(0, blocks.length - SHOWN),
    label: labels === null ? 'none' : columnLetters(labels.column),
  })

const tellTable = ({ columns: [first, last], headers }: WithoutTable): Phrase =>
  phrase('layout.tableBeside', {
    columns:
      first === last
        ? columnLetters(first)
        : phrase('layout.columnsFromTo', {
            from: columnLetters(first),
            to: columnLetters(last),
          }),
    count: last - first + 1,
    headers: listOf(headers.slice(0, SHOWN).map(asNamed), 'comma'),
  })

function* layOutRows(raw: RawSheet, rows: readonly RawRow[]): Steps<Understood> {
  const plain = sheetAsItStands({ ...raw, rows })
  // What the format itself says of its columns needs no guessing.
  if (raw.stated) return { sheet: { ...plain, headerRow: 1 }, changed: false, turned: false }
  const first = rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => cells)
  const at = findHeaderRow(first)
  yield
  if (at === null) return { sheet: plain, changed: false, turned: false }
  const lying = putUpright(rows, Math.max(0, ...first.map((cells) => headerScore(cells))))
  if (lying) {
    const notice = phrase('layout.lyingList', { column: columnLetters(lying.column) })
    const cards = stackBlocks(lying.rows, 0)
    return {
      sheet: {
        ...plain,
        rows: cards?.rows ?? lying.rows,
        headerRow: lying.rows[0]?.row ?? 1,
        notices: cards ? [notice, tellCards(cards.blocks.length)] : [notice],
        lost: [],
      },
      changed: true,
      turned: true,
    }
  }
  yield
  const stacked = stackBlocks(rows, at)
  if (stacked) {
    const { labels } = stacked
    const below = yield* layOutRows(
      { ...raw, merges: [], notes: raw.notes.map((note) => ({ ...note, ...stacked.moved(note) })) },
      stacked.rows,
    )
    const stated = new Map(below.sheet.stated)
    if (labels?.areCategories === true) stated.set(labels.column, 'categories')
    return {
      sheet: {
        ...below.sheet,
        stated,
        notices: [tellBlocks(stacked), ...below.sheet.notices],
      },
      changed: true,
      turned: true,
    }
  }
  const lone = yield* withoutTableBeside(rows, at)
  if (lone) {
    const rest = yield* layOutRows({ ...raw, rows: lone.rows }, lone.rows)
    return {
      ...rest,
      sheet: { ...rest.sheet, notices: [tellTable(lone), ...rest.sheet.notices] },
      changed: true,
    }
  }
  if (looksLikePerson(rows[at]?.cells ?? []) || areNamesAlone(rows.slice(at))) {
    const people = rows.slice(at)
    return {
      sheet: {
        ...plain,
        rows: people,
        headerRow: 0,
        stated: fieldsOfValues(people),
        notices: [phrase('layout.noHeaders', { row: String(rows[at]?.row ?? 1) })],
      },
      changed: false,
      turned: false,
    }
  }
  yield
  const joined = joinHeaderRows(rows, at, raw.merges)
  const aligned = joined === null ? yield* alignBelow(rows, at) : null
  if (aligned) {
    const below = yield* layOutRows(
      { ...raw, notes: raw.notes.map((note) => ({ ...note, ...aligned.moved(note) })) },
      aligned.rows,
    )
    const told = phrase('layout.headersAnew', {
      rows: rowsNamed(aligned.heads),
      count: aligned.heads.length,
      more: Math.max(0, aligned.heads.length - SHOWN),
      head: String(rows[at]?.row ?? 1),
    })
    return {
      sheet: { ...below.sheet, notices: [told, ...below.sheet.notices] },
      changed: true,
      turned: below.turned,
    }
  }
  const place = joined?.at ?? at
  const headers = joined?.cells ?? rows[place]?.cells ?? []
  const head = { row: rows[place]?.row ?? 1, cells: headers }
  const { people, between, headings, alone } = yield* sortRows(
    rows.slice(place + 1),
    headers,
    raw.merges,
  )
  const under = underHeadings(people, [...titleOf(rows[at - 1], headings), ...headings], headers)
  return {
    sheet: {
      ...plain,
      rows: [...rows.slice(0, place), head, ...under.rows],
      headerRow: head.row,
      stated: under.stated,
      notices: [
        ...(joined
          ? [
              phrase('layout.joinedHeaders', {
                upper: String(head.row - 1),
                lower: String(head.row),
              }),
            ]
          : []),
        ...under.notices,
        ...tellBetween(between),
        ...tellAlone(alone),
      ],
    },
    changed: joined !== null || between.length > 0 || headings.length > 0,
    turned: false,
  }
}

/** What the raw sheet itself tells, whatever is made of it. */
function* tellSheet(raw: RawSheet, rows: readonly RawRow[]): Steps<Phrase[]> {
  return [
    ...tellCells([...raw.notes, ...(yield* powersIn(rows))]),
    ...(raw.tooWide ? [phrase('layout.tooWide', { cell: cellAddress(1, WIDEST_READ - 1) })] : []),
  ]
}

/**
 * Understands how a sheet is laid out: merged cells, headers over two rows or down the side, rows that
 * order the people rather than being some. Nothing is changed without a notice that says so.
 */
export function* layOutSheet(raw: RawSheet, rows: readonly RawRow[]): Steps<Understood> {
  const merged = fillMerged(rows, raw.merges)
  const head = raw.stated
    ? null
    : findHeaderRow(merged.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => cells))
  const repeated = head === null ? null : yield* fillDitto(merged, head)
  const filled = repeated?.rows ?? merged
  const spelled = raw.looks ? spellLooks(filled, raw.merges, raw.looks) : null
  const understood = yield* layOutRows(raw, spelled?.rows ?? filled)
  const { sheet, changed } = spelled ? withRemarks(understood, spelled) : understood
  const told = yield* tellSheet(raw, rows)
  return {
    sheet: {
      ...sheet,
      notices: [...sheet.notices, ...(repeated ? [repeated.notice] : []), ...told],
    },
    turned: understood.turned,
    changed: changed || repeated !== null || (spelled !== null && spelled.rows !== filled),
  }
}

/** A sheet with what its colours and comments say in a column of its own, where its rows are those of the file. */
function withRemarks(
  { sheet, changed, turned }: Understood,
  { remarks, notices }: Spelled,
): Understood {
  if (turned || remarks.size === 0) {
    return { sheet: { ...sheet, notices: [...sheet.notices, ...notices(null)] }, changed, turned }
  }
  const column = sheet.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  return {
    sheet: {
      ...sheet,
      rows: sheet.rows.map((row) => {
        const said = remarks.get(row.row)
        if (said === undefined) return row
        const cells = [...row.cells]
        while (cells.length < column) cells.push('')
        return { ...row, cells: [...cells, said] }
      }),
      stated: new Map([...sheet.stated, [column, 'notes']]),
      notices: [...sheet.notices, ...notices(column)],
    },
    changed: true,
    turned,
  }
}

/** A sheet without any understanding of its layout, as the file has it. */
export function* sheetAsWritten(raw: RawSheet): Steps<LaidOutSheet> {
  return { ...sheetAsItStands(raw), notices: yield* tellSheet(raw, raw.rows) }
}
