import type {
  DocumentBlock,
  DocumentRow,
  DocumentSection,
  DocumentStamp,
  PrintedDocument,
} from '../documents/document.ts'
import type { LayoutCell } from '../exchange/table.ts'
import { type Locale, phrase } from '../text/index.ts'
import {
  amountOf,
  isTally,
  type Report,
  type ReportCell,
  type ReportFigure,
  type ReportRow,
  type ReportTable,
  totalsOf,
} from './report.ts'

/** Widths in characters: of words, of amounts and days. */
const widths = { text: 26, number: 12, date: 14 } as const

/** More columns than this do not stand upright on a page. */
const MOST_UPRIGHT = 6

/** A report as a document to be printed, sent or written as a workbook: what is on the screen, without its pictures. */
export function reportDocument(
  report: Report,
  language: Locale,
  stamp: DocumentStamp,
): PrintedDocument {
  const { title, source, period, before, notes, figures, tables } = report
  const widest = Math.max(...tables.map(({ columns }) => columns.length))
  return {
    language,
    title,
    facts: [
      { label: phrase('reports.period'), value: { period: [period.from, period.to] } },
      ...(before === null
        ? []
        : [
            {
              label: phrase('reports.comparedWith'),
              value: { period: [before.from, before.to] } as const,
            },
          ]),
    ],
    sections: [
      {
        heading: null,
        blocks: [
          { kind: 'figures', figures: figures.map(figureFact) },
          {
            kind: 'text',
            paragraphs: [...(source === null ? [] : [source]), ...notes],
          },
        ],
      },
      ...tables.filter(({ rows }) => rows.length > 0).map(sectionOf),
    ],
    orientation: widest > MOST_UPRIGHT ? 'landscape' : 'portrait',
    stamp,
  }
}

function figureFact({ label, value, before }: ReportFigure) {
  const amount = amountOf(value)
  if (amount === null) return { label, value: phrase('reports.noFigure') }
  return {
    label,
    value: before === null ? amount : phrase('reports.figureBefore', { value: amount, before }),
  }
}

function sectionOf(table: ReportTable): DocumentSection {
  const { title, note, columns } = table
  const blocks: DocumentBlock[] = [
    ...(note === null ? [] : [{ kind: 'text', paragraphs: [note] } as const]),
    {
      kind: 'table',
      columns: columns.map(({ header, kind }) => ({ header, width: widths[kind] })),
      rows: rowsOf(table),
      ...(columns.some(({ adds }) => adds) && table.onlySubtotals !== true
        ? { totals: [totalCells(table, table.rows)] }
        : {}),
    },
  ]
  return { heading: title, blocks, apart: true }
}

function rowsOf(table: ReportTable): DocumentRow[] {
  const { groups, rows } = table
  if (groups.length === 0) return rows.map(cellsOf)
  return groups.flatMap(({ id, name }) => {
    const own = rows.filter(({ group }) => group === id)
    if (own.length === 0) return []
    return [{ group: name }, ...own.map(cellsOf), totalCells(table, own, 'reports.subtotal')]
  })
}

function totalCells(
  table: ReportTable,
  rows: readonly ReportRow[],
  words: 'reports.total' | 'reports.subtotal' = 'reports.total',
): LayoutCell[] {
  return totalsOf(table, rows, amountOf).map((total, place) =>
    place === 0 ? phrase(words) : total,
  )
}

const cellsOf = ({ cells }: ReportRow): LayoutCell[] => cells.map(layoutCell)

/** A cell as documents have it: a count is its amount. */
function layoutCell(cell: ReportCell): LayoutCell {
  return isTally(cell) ? cell.count : cell
}
