import { foldText } from '../../catalogue/index.ts'
import { cutText } from '../../text/clean-text.ts'
import { listOf, type Phrase, phrase } from '../../text/index.ts'
import { asOneWord } from '../header-text.ts'
import { namesCategories } from '../read-words.ts'
import { findHeaderRow, recogniseHeaders } from '../propose-mapping.ts'
import type { Steps } from '../steps.ts'
import { columnLetters } from './cell-address.ts'
import {
  HEADER_SEARCH_ROWS,
  type LaidOutSheet,
  layOutSheet,
  sheetAsWritten,
  type Understood,
} from './lay-out-sheet.ts'
import type { RawRow, RawSheet } from './raw-sheet.ts'
import { headingKind } from './rows-between.ts'

const NAMES = ['familyName', 'fullName', 'nativeName']
const SHEETS_NAMED = 5
const COLUMNS_NAMED = 8

const headersOf = ({ rows, headerRow }: LaidOutSheet): readonly string[] | null => {
  const place =
    headerRow ??
    rows[findHeaderRow(rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => cells)) ?? -1]?.row
  return rows.find(({ row }) => row === place)?.cells ?? null
}

/** True for a sheet whose headers name a person's name and something else. */
function holdsPeople(sheet: LaidOutSheet): boolean {
  const fields = recogniseHeaders(headersOf(sheet) ?? []).flatMap(({ field }) =>
    field === null ? [] : [field],
  )
  return fields.length > 1 && fields.some((field) => NAMES.includes(field))
}

/** Headers as one compares them, "E-mail" as "Email"; null where two are called alike, so that none can be told from another. */
function headerSet(sheet: LaidOutSheet): ReadonlyMap<string, number> | null {
  const filled = (headersOf(sheet) ?? []).flatMap((header, column) =>
    header === '' ? [] : [[asOneWord(foldText(header)), column] as const],
  )
  const byName = new Map(filled)
  return byName.size === filled.length && byName.size > 1 ? byName : null
}

/**
 * Sheets of one list, parted by kind or sender, as one: columns by their headers, rows counted on from
 * sheet to sheet, and the name of the sheet in a column of its own. Null where their headers differ.
 */
function together(sheets: readonly LaidOutSheet[]): LaidOutSheet | null {
  const [first] = sheets
  const columns = first && headerSet(first)
  if (!first || !columns || sheets.length < 2) return null
  const sets = sheets.map(headerSet)
  const alike = sets.every(
    (set) => set?.size === columns.size && [...columns.keys()].every((header) => set.has(header)),
  )
  if (!alike) return null
  const width = sheets
    .flatMap(({ rows }) => rows)
    .reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const rows = [...first.rows.filter(({ row }) => row <= (first.headerRow ?? 1))]
  const ranges: Phrase[] = []
  const lost: { row: number; column: number }[] = []
  let offset = 0
  for (const [at, sheet] of sheets.entries()) {
    const body = sheet.rows.filter(({ row }) => row > (sheet.headerRow ?? 1))
    const set = sets[at]
    const order = new Map([...(set ?? [])].map(([header, column]) => [column, columns.get(header)]))
    for (const { row, cells } of body) {
      const placed = Array.from({ length: width + 1 }, () => '')
      for (const [column, cell] of cells.entries()) placed[order.get(column) ?? column] = cell
      placed[width] = sheet.name
      rows.push({ row: row + offset, cells: placed })
    }
    for (const { row, column } of sheet.lost)
      lost.push({ row: row + offset, column: order.get(column) ?? column })
    const last = body.at(-1)?.row ?? 0
    if (body.length > 0) {
      ranges.push(
        phrase('layout.rowsOfSheet', {
          from: String((body[0]?.row ?? 0) + offset),
          to: String(last + offset),
          sheet: sheet.name,
        }),
      )
    }
    offset += last
  }
  const names = sheets.map(({ name }) => name)
  return {
    name: names.join(' + ').slice(0, 250),
    label: phrase('layout.sheetsTogether', { sheets: listOf(names, 'and') }),
    rows,
    headerRow: first.headerRow,
    stated: new Map([
      ...first.stated,
      ...(names.every(namesCategories)
        ? [[width, 'categories'] as const]
        : names.every((name) => headingKind(name) === 'provider') && !namesProvider(first)
          ? [[width, 'provider'] as const]
          : []),
    ]),
    notices: [
      phrase('layout.readTogether', {
        sheets: listOf(ranges, 'semicolon'),
        column: columnLetters(width),
      }),
      ...sheets.flatMap(({ notices }) => notices),
    ],
    lost,
    aside: false,
  }
}

const namesProvider = (sheet: LaidOutSheet): boolean =>
  recogniseHeaders(headersOf(sheet) ?? []).some(({ field }) => field === 'provider')

/** How many rows of a sheet its maker hid. */
const hiddenIn = ({ rows }: RawSheet): number =>
  rows.reduce((sum, { hidden }) => sum + (hidden === true ? 1 : 0), 0)

/** Columns that their maker hid and that hold something in these rows. */
function hiddenColumnsIn({ hiddenColumns = [] }: RawSheet, rows: readonly RawRow[]): number[] {
  const filled = new Set<number>()
  if (hiddenColumns.length > 0)
    for (const { cells } of rows)
      for (const [column, cell] of cells.entries()) if (cell !== '') filled.add(column)
  return [...filled]
    .filter((column) => hiddenColumns.some(([first, last]) => column >= first && column <= last))
    .sort((a, b) => a - b)
}

/** They are read: what names or finds people often stands in them. Whoever imports them is to know. */
function tellHiddenColumns(columns: readonly number[], headers: readonly string[]): Phrase {
  return phrase('layout.hiddenColumns', {
    count: columns.length,
    columns: listOf(
      columns.map((column) => {
        const header = headers[column] ?? ''
        const letters = columnLetters(column)
        return header === ''
          ? letters
          : phrase('layout.columnNamed', { column: letters, header: cutText(header, 40) })
      }),
      'and',
      COLUMNS_NAMED,
    ),
  })
}

interface Readings {
  readonly main: LaidOutSheet
  readonly others: readonly LaidOutSheet[]
}

/** The readings of one sheet: without its hidden rows, with them, and as the file has it. */
function* readingsOf(raw: RawSheet): Steps<Readings> {
  const hidden = hiddenIn(raw)
  // A sheet of which nothing is to be seen is all there is.
  const leavesOut = hidden > 0 && hidden < raw.rows.length
  const shown = leavesOut ? raw.rows.filter((row) => row.hidden !== true) : raw.rows
  const { sheet, changed }: Understood = yield* layOutSheet(raw, shown)
  const others: LaidOutSheet[] = []
  if (leavesOut) {
    others.push({
      ...(yield* layOutSheet(raw, raw.rows)).sheet,
      name: `${raw.name} (+)`,
      label: phrase('layout.withHidden', { sheet: raw.name, count: hidden }),
      aside: true,
    })
  }
  if (changed) {
    others.push({
      ...(yield* sheetAsWritten(raw)),
      name: `${raw.name} (=)`,
      label: phrase('layout.asWritten', { sheet: raw.name }),
      aside: true,
    })
  }
  const hiddenColumns = hiddenColumnsIn(raw, shown)
  const toldColumns =
    hiddenColumns.length === 0
      ? []
      : [tellHiddenColumns(hiddenColumns, changed ? [] : (headersOf(sheet) ?? []))]
  const notice = phrase(raw.filtered ? 'layout.filteredRows' : 'layout.hiddenRows', {
    count: hidden,
  })
  return {
    main: {
      ...sheet,
      notices: [...(leavesOut ? [notice] : []), ...toldColumns, ...sheet.notices],
    },
    others,
  }
}

/** A sheet that says which others hold people too. */
function tellOthers(sheet: LaidOutSheet, others: readonly LaidOutSheet[]): LaidOutSheet {
  if (others.length === 0) return sheet
  const names = others.map(({ name }) => name)
  const told = phrase('layout.otherSheets', {
    sheets: listOf(names, 'and', SHEETS_NAMED),
    count: others.length,
  })
  return { ...sheet, notices: [told, ...sheet.notices] }
}

function* eachIn<T>(sheets: readonly RawSheet[], of: (sheet: RawSheet) => Steps<T>): Steps<T[]> {
  const made: T[] = []
  for (const sheet of sheets) made.push(yield* of(sheet))
  return made
}

/**
 * The sheets of a file as they may be read, the proposed ones first: each visible sheet, several of one
 * list together, and, aside, what their makers hid and what the file has without any understanding.
 */
export function* layOutFile(sheets: readonly RawSheet[]): Steps<LaidOutSheet[]> {
  const visible = yield* eachIn(
    sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0),
    readingsOf,
  )
  const empty = sheets.filter(({ hidden, rows }) => !hidden && rows.length === 0)
  const lists = visible.map(({ main }) => main).filter((sheet) => holdsPeople(sheet))
  const ofHidden = yield* eachIn(
    sheets.filter((sheet) => sheet.hidden && sheet.rows.length > 1),
    readingsOf,
  )
  const asWritten = yield* eachIn(empty, sheetAsWritten)
  const hidden = ofHidden
    .map(({ main }) => main)
    .filter((sheet) => holdsPeople(sheet))
    .map((sheet): LaidOutSheet => ({
      ...sheet,
      label: phrase('layout.hiddenSheet', { sheet: sheet.name }),
      aside: true,
    }))
  const joined = together(lists)
  return [
    ...(joined ? [tellOthers(joined, hidden)] : []),
    ...visible.map(({ main }) =>
      lists.includes(main)
        ? tellOthers(main, [...lists.filter((list) => list !== main), ...hidden])
        : main,
    ),
    ...asWritten,
    ...visible.flatMap(({ others }) => others),
    ...hidden,
  ]
}
