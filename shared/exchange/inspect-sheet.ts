import type { DateOnly } from '../calendar/index.ts'
import { cutText } from '../text/clean-text.ts'
import { type Phrase, phrase } from '../text/index.ts'
import type { ColumnMapping, ColumnProposal, NameOrder } from './column-mapping.ts'
import { isBlank } from './cell-report.ts'
import { type DateColumn, decideOrders } from './date-orders.ts'
import { decideScales, type LevelColumn } from './decide-scales.ts'
import { inPlainSigns, isOfTwoDays } from './read-date-cell.ts'
import { fieldWords, isLevelField, readFieldKey } from './field.ts'
import { endOfPeriod, withoutLeadOfDay } from './read-availability.ts'
import { longLayoutOf } from './long-layout.ts'
import { type DecidedOrder, decideNameOrder } from './order-of-names.ts'
import { allAtOnce, ROWS_A_STEP, type Steps } from './steps.ts'
import { tellUnread } from './unread-columns.ts'
import { columnLetters } from './layout/cell-address.ts'
import {
  datedColumns,
  findHeaderRow,
  headerScore,
  type RecognisedColumn,
  recogniseInSteps,
} from './propose-mapping.ts'

/** A row of a file: its 1-based number and its cells as text. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface InspectedSheet {
  /** Row of the headers, from 1; 0 where the sheet has none. */
  readonly headerRow: number
  readonly columns: readonly ColumnMapping[]
  /** Why each column is proposed so, in the order of the columns. */
  readonly proposals: readonly ColumnProposal[]
  readonly nameOrder: NameOrder
  /** Several rows seem to be of one person each. */
  readonly joinRows: boolean
  /** Columns that never come in, each with the reason. */
  readonly leftOut: readonly {
    readonly column: number
    readonly header: string
    readonly reason: Phrase
  }[]
  readonly warnings: readonly Phrase[]
  /** How many columns were recognised. */
  readonly recognised: number
}

/** Rows in which the headers are looked for. */
const HEADER_SEARCH_ROWS = 30
const LINE = 300

/** How likely a sheet is the list of people: the columns its best row of headers names. */
export const sheetScore = (rows: readonly SheetRow[]): number =>
  Math.max(0, ...rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => headerScore(cells)))

const headerText = (cell: string): string => cutText(cell.replace(/\s+/g, ' ').trim(), LINE)

/** What the reader of the file knows of a sheet before its headers are looked at. */
export interface KnownOfSheet {
  /** Row of the headers, from 1; 0 where the sheet has none; null where they are to be found. */
  readonly headerRow: number | null
  /** Keys of fields by column, where the file or its layout says what a column holds. */
  readonly stated: ReadonlyMap<number, string>
}

const NOTHING_KNOWN: KnownOfSheet = { headerRow: null, stated: new Map() }

/** The headers and what stands below them; a sheet without headers has them in row 0. */
function headAndBody(
  rows: readonly SheetRow[],
  headerRow: number | null,
): { readonly head: SheetRow; readonly body: readonly SheetRow[] } | null {
  if (headerRow === 0) return rows.length === 0 ? null : { head: { row: 0, cells: [] }, body: rows }
  const at =
    headerRow === null
      ? findHeaderRow(rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => cells))
      : rows.findIndex(({ row }) => row === headerRow)
  const head = at === null ? undefined : rows[at]
  return at === null || !head ? null : { head, body: rows.slice(at + 1) }
}

/** Columns of which the file or its layout says what they hold hold that, and no other column does; notes add up. */
function withStated(
  columns: readonly RecognisedColumn[],
  { stated, headerRow }: KnownOfSheet,
): RecognisedColumn[] {
  const taken = new Set([...stated.values()].filter((key) => key !== 'notes'))
  return columns.map((column): RecognisedColumn => {
    const key = stated.get(column.column)
    const field = key === undefined ? null : readFieldKey(key)
    if (key !== undefined && field !== null) {
      const words = { field: fieldWords(field) }
      return headerRow === 0
        ? {
            ...column,
            field: key,
            reason: null,
            certainty: 'unsure',
            why: phrase('layout.valuesSay', words),
          }
        : {
            ...column,
            field: key,
            reason: null,
            certainty: 'sure',
            why: phrase('layout.fileSays', words),
          }
    }
    return column.field !== null && taken.has(column.field)
      ? { ...column, field: null, certainty: 'likely', why: phrase('columns.taken') }
      : column
  })
}

/**
 * The mapping a sheet seems to ask for, with what the user should look at. Null for an empty one.
 * @param of.template the headers are the app's own, and are believed whatever stands below them
 */
export const inspectSheet = (
  rows: readonly SheetRow[],
  of: InspectedBy,
  known?: KnownOfSheet,
): InspectedSheet | null => allAtOnce(inspectInSteps(rows, of, known))

interface InspectedBy {
  readonly today: DateOnly
  readonly template?: boolean
}

/** {@link inspectSheet} with pauses: each step looks at one thing in all rows. */
export function* inspectInSteps(
  rows: readonly SheetRow[],
  { today, template = false }: InspectedBy,
  known: KnownOfSheet = NOTHING_KNOWN,
): Steps<InspectedSheet | null> {
  const found = headAndBody(rows, known.headerRow)
  if (!found) return null
  const { head, body } = found
  const width = Math.max(head.cells.length, ...body.slice(0, 200).map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, column) => headerText(head.cells[column] ?? ''))
  const proposed = yield* recogniseInSteps(headers, {
    cells: template ? [] : headers.map((_, column) => cellsOf(body, column)),
    today,
  })
  yield
  const recognised = withStated(proposed, known)
  const dated: DateColumn[] = []
  for (const { column, header, field } of datedColumns(recognised)) {
    dated.push({ column, header, texts: yield* datesIn(body, column, field) })
    yield
  }
  const orders = decideOrders(dated)
  yield
  const ofTwoDays = new Set(
    dated.filter(({ texts }) => texts.some(isOfTwoDays)).map(({ column }) => column),
  )
  const orderOf = new Map(orders.map(({ column, order }) => [column, order]))
  yield
  const ofLevels: LevelColumn[] = []
  for (const { column, header, field } of recognised)
    if (field !== null && isLevelField(field))
      ofLevels.push({ column, header, texts: yield* distinctIn(body, column) })
  const levels = decideScales(ofLevels)
  yield
  const columns = recognised
    .filter(
      ({ header, column }) =>
        header !== '' || body.some(({ cells }) => !isBlank(cells[column] ?? '')),
    )
    .map(({ column, header, field }): ColumnMapping => ({
      column,
      header: header === '' ? columnLetters(column) : header,
      field,
      dateOrder: orderOf.get(column) ?? null,
      ...(ofTwoDays.has(column) ? { instants: 'east' as const } : {}),
      scale: levels.scales.get(column) ?? null,
    }))
  yield
  const names = orderOfNames(body, recognised)
  const long = template ? null : yield* longLayoutOf(body, columns)
  yield
  return {
    headerRow: head.row,
    columns,
    proposals: columns.flatMap(({ column }) => {
      const proposal = recognised[column]
      return proposal ? [{ column, certainty: proposal.certainty, why: proposal.why }] : []
    }),
    nameOrder: names?.order ?? 'givenFirst',
    joinRows: long !== null,
    leftOut: recognised.flatMap(({ column, header, reason }) =>
      reason === null ? [] : [{ column, header, reason }],
    ),
    warnings: [
      ...(long === null ? [] : [phrase('lists.rowsOfOnePerson', { ...long })]),
      ...orders.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
      ...recognised.flatMap(({ header, reason }) =>
        reason === null ? [] : [phrase('lists.columnLeftOut', { header, reason })],
      ),
      ...levels.told,
      ...tellUnread(recognised, (column) => cellsOf(body, column)),
      ...advice(
        recognised.map(({ field }) => field),
        headers,
        names,
      ),
    ],
    recognised: recognised.filter(({ field }) => field !== null).length,
  }
}

/** A cell of a column of days without the words before its day. */
const dayOf = (field: string | null, text: string): string => {
  const end = endOfPeriod(field ?? '')
  return end === null ? text : withoutLeadOfDay(text, end)
}

/** The dates of a column as they are read, each once: lists write the same few again and again. */
function* datesIn(
  rows: readonly SheetRow[],
  column: number,
  field: string | null,
): Steps<string[]> {
  const read: string[] = []
  for (const [at, text] of (yield* distinctIn(rows, column)).entries()) {
    if (at > 0 && at % ROWS_A_STEP === 0) yield
    read.push(inPlainSigns(dayOf(field, text)))
  }
  return read
}

/** The filled cells of a column, those that say the same once. */
function* distinctIn(rows: readonly SheetRow[], column: number): Steps<string[]> {
  const texts = new Set<string>()
  for (const [at, { cells }] of rows.entries()) {
    if (at > 0 && at % (5 * ROWS_A_STEP) === 0) yield
    texts.add(cells[column] ?? '')
  }
  return [...texts].filter((text) => !isBlank(text))
}

function* cellsOf(rows: readonly SheetRow[], column: number): Generator<string> {
  for (const { cells } of rows) yield cells[column] ?? ''
}

/** The order of whole names where a column holds them and none holds family names; else null. */
const orderOfNames = (
  rows: readonly SheetRow[],
  columns: readonly RecognisedColumn[],
): DecidedOrder | null => {
  const of = (base: string): RecognisedColumn | undefined =>
    columns.find(({ field }) => field === base)
  const [name, email] = [of('fullName'), of('email')]
  if (!name || of('familyName')) return null
  const emails = email ? [...cellsOf(rows, email.column)] : []
  return decideNameOrder(name.header, [...cellsOf(rows, name.column)], emails)
}

const advice = (
  fields: readonly (string | null)[],
  headers: readonly string[],
  names: DecidedOrder | null,
): Phrase[] => {
  const has = (...keys: string[]): boolean => keys.some((key) => fields.includes(key))
  const told: Phrase[] = []
  if (!has('familyName', 'fullName', 'nativeName')) {
    told.push(phrase('lists.noNameColumn'))
  } else if (names !== null) {
    told.push(phrase('lists.fullNamesSplit', { ...names }))
  }
  const country = headers.find((header) => /^(?:country|pays|pa[ií]s)$/i.test(header))
  if (country !== undefined && !fields[headers.indexOf(country)]) {
    told.push(phrase('lists.countryUnclear', { header: country }))
  }
  if (!has('provider')) {
    told.push(phrase('lists.noProviderColumn'))
  }
  return told
}
