import { layoutSection } from './list-parts.ts'
import { balanceSection, balanceFigures } from './balance.ts'
import { personName } from '../../domain/person.ts'
import {
  openPostColumns,
  type OpenPostLine,
  overrideColumns,
  type OverrideLine,
} from '../../exchange/deployment-layout.ts'
import type { LayoutCell } from '../../exchange/table.ts'
import { cellIn } from '../../exchange/table.ts'
import { type Locale, phrase, sayValue, tagOf, type Value } from '../../text/index.ts'
import type {
  DocumentRow,
  DocumentSection,
  DocumentStamp,
  Fact,
  PrintedDocument,
} from '../document.ts'
import { listColumn, type ListColumnId } from './list-columns.ts'
import { type ListLayout, writtenColumns } from './list-layout.ts'
import type { ListedRow, ListWords } from './listed-row.ts'

/** A list of people to be written. */
export interface WrittenList {
  readonly layout: ListLayout
  /** Asked for; the layout's own goes before it. */
  readonly language: Locale
  /** The usual title, and what it is of: a layout may have another title. */
  readonly title: Value
  readonly subject: Value
  /** Below it: the State, the period. */
  readonly facts: readonly Fact[]
  /** In the order of the screen. */
  readonly rows: readonly ListedRow[]
  readonly words: ListWords
  readonly openPosts: readonly OpenPostLine[]
  readonly setAside: readonly OverrideLine[]
  readonly stamp: DocumentStamp
}

/** A list of people as a document: as its layout has it, and in its language. */
export function listDocument(list: WrittenList): PrintedDocument {
  const { layout, facts, stamp, words } = list
  const language = layout.language ?? list.language
  const rows = sorted(list.rows, layout, language, words)
  const has = (part: ListLayout['parts'][number]): boolean => layout.parts.includes(part)
  const tables = tableSections(rows, layout, language, words)
  const [first, ...others] = tables
  const sections: DocumentSection[] = [
    ...(first === undefined
      ? []
      : [
          {
            ...first,
            blocks: [
              ...(has('figures')
                ? [{ kind: 'figures' as const, figures: balanceFigures(rows) }]
                : []),
              ...first.blocks,
            ],
          },
        ]),
    ...others,
    ...(has('balance') && rows.length > 0 ? [balanceSection(rows)] : []),
    ...(has('openPosts')
      ? layoutSection(phrase('documents.sheetOpenPosts'), openPostColumns, list.openPosts)
      : []),
    ...(has('setAside')
      ? layoutSection(phrase('documents.setAsideWhy'), overrideColumns, list.setAside)
      : []),
  ]
  return {
    language,
    title: titleOf(list),
    subtitle: typeof layout.title === 'string' && layout.title !== '' ? list.subject : null,
    sheet: phrase(
      layout.kind === 'placements' ? 'documents.sheetDeployments' : 'documents.sheetRoster',
    ),
    facts,
    sections,
    orientation: layout.orientation,
    stamp,
    header: layout.header,
    footer: layout.footer,
    plainSheets: !layout.titled,
  }
}

/** "Contact sheet: Elections in Togo"; words of the office's own stand alone, above what the list is of. */
function titleOf({ layout: { title: own }, title, subject }: WrittenList): Value {
  if (own === '') return title
  return typeof own === 'string' ? own : { ...own, values: { ...own.values, of: subject } }
}

function tableSections(
  rows: readonly ListedRow[],
  layout: ListLayout,
  language: Locale,
  words: ListWords,
): DocumentSection[] {
  const { group, apart } = layout
  const columns = writtenColumns(layout).map(({ column, header }) => ({
    column,
    header: header === '' ? listColumn(column).header : header,
    width: listColumn(column).width,
  }))
  const cellsOf = (row: ListedRow, at: number): LayoutCell[] =>
    columns.map(({ column }) =>
      column === 'number' ? at + 1 : listColumn(column).cell(row, words),
    )
  const keys = keysOf(columns)
  const table = (of: readonly DocumentRow[]) => ({
    kind: 'table' as const,
    columns,
    rows: of,
    keys,
  })
  if (group === null) return [{ heading: null, blocks: [table(rows.map(cellsOf))] }]
  const groups = grouped(rows, group, language, words)
  if (apart)
    return groups.map(({ heading, rows: of }, at) => ({
      heading,
      part: true,
      apart: at > 0,
      blocks: [table(of.map(cellsOf))],
    }))
  let count = 0
  return [
    {
      heading: null,
      blocks: [
        table(
          groups.flatMap(({ heading, rows: of }) => [
            { group: phrase('documents.groupOf', { name: heading, count: of.length }) },
            ...of.map((row) => cellsOf(row, count++)),
          ]),
        ),
      ],
    },
  ]
}

/** Names and what stands before them, where a list begins with them; else its number alone. */
function keysOf(columns: readonly { readonly column: ListColumnId }[]): number {
  const names = columns
    .slice(0, MOST_KEYS)
    .findLastIndex(
      ({ column }) => column === 'name' || column === 'familyName' || column === 'givenName',
    )
  return names >= 0 ? names + 1 : columns[0]?.column === 'number' ? 1 : 0
}

const MOST_KEYS = 4

interface Group {
  readonly heading: Value
  readonly rows: readonly ListedRow[]
}

/** Rows by what they share, in the order in which the first of each comes; what is not stated comes last. */
function grouped(
  rows: readonly ListedRow[],
  by: ListColumnId,
  language: Locale,
  words: ListWords,
): Group[] {
  const nothing = phrase('documents.groupNone')
  const wordedOf = (row: ListedRow): string => {
    const cell = cellIn(language, listColumn(by).cell(row, words))
    return cell === null ? '' : typeof cell === 'string' ? cell : sayValue(language, cell)
  }
  const groups = [...Map.groupBy(rows, wordedOf)]
  const { order } = listColumn(by)
  const collator = new Intl.Collator(tagOf(language), { numeric: true })
  return groups
    .toSorted(([a, [first]], [b, [second]]) => {
      if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
      return order && first && second
        ? Number(order(first)) - Number(order(second))
        : collator.compare(a, b)
    })
    .map(([heading, of]) => ({ heading: heading === '' ? nothing : heading, rows: of }))
}

/** Rows in the order of a layout; those that are alike keep the order of the screen. */
function sorted(
  rows: readonly ListedRow[],
  { sort }: ListLayout,
  language: Locale,
  words: ListWords,
): readonly ListedRow[] {
  if (sort.length === 0) return rows
  const collator = new Intl.Collator(tagOf(language), { numeric: true })
  const keyed = rows.map((row) => ({
    row,
    keys: sort.map(({ column }) => keyOf(row, column, language, words)),
  }))
  return keyed
    .toSorted((a, b) => {
      for (const [at, { descending }] of sort.entries()) {
        const found = compareKeys(a.keys[at] ?? null, b.keys[at] ?? null, collator)
        if (found !== 0) return descending ? -found : found
      }
      return 0
    })
    .map(({ row }) => row)
}

type Key = string | number | null

function keyOf(row: ListedRow, column: ListColumnId, language: Locale, words: ListWords): Key {
  if (column === 'name') return personName(row.person)
  const { order, cell } = listColumn(column)
  if (order) return order(row)
  const worded = cellIn(language, cell(row, words))
  return worded === null || typeof worded !== 'object' ? worded : worded.date
}

/** What is not stated comes last. */
function compareKeys(a: Key, b: Key, collator: Intl.Collator): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b))
}
