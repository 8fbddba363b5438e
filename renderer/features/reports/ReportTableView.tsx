import { Button, CopyButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { totalsOf } from '#shared/reports/report.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { BarChart } from '#renderer/ui/chart/BarChart.tsx'
import type { OpenedCount } from './CountedDialog.tsx'
import { cellWords } from './cell-words.ts'
import {
  amountOfShown,
  isCount,
  type ShownRow,
  type ShownTable,
  tableAsText,
} from './shown-table.ts'
import classes from './ReportsScreen.module.css'

/** Rows of a table shown at first; more on a click, totals are of all. */
const FIRST_ROWS = 200
/** Bars of a picture; the table has the rest. */
const MOST_BARS = 12

/** A table of a report, its picture above it, its totals below it. */
export function ReportTableView({
  table,
  onOpen,
}: {
  readonly table: ShownTable
  readonly onOpen: (count: OpenedCount) => void
}): ReactNode {
  const [all, setAll] = useState(false)
  const title = words(table.title)
  if (table.rows.length === 0) return null
  const groups =
    table.groups.length === 0
      ? [{ id: null, name: null }]
      : table.groups.filter(({ id }) => table.rows.some(({ group }) => group === id))
  const shownIds = new Set((all ? table.rows : table.rows.slice(0, FIRST_ROWS)).map(({ id }) => id))
  const hidden = table.rows.length - shownIds.size
  const adds = table.columns.some((column) => column.adds)
  return (
    <section className={classes.panel} aria-label={title}>
      <div className={classes.panelHead}>
        <h2>{title}</h2>
        <CopyButton value={tableAsText(table)}>
          {({ copied, copy }) => (
            <Button variant="subtle" size="compact-xs" onClick={copy}>
              {t(copied ? 'reports.copied' : 'reports.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      {table.note && <p className={classes.dim}>{words(table.note)}</p>}
      <div className={classes.sides} data-narrow={table.columns.length <= 4 || undefined}>
        <TableChart table={table} title={title} />
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={title}>
            <thead>
              <tr>
                {table.columns.map(({ id, header, kind }) => (
                  <th key={id} scope="col" className={kind === 'number' ? classes.num : undefined}>
                    {words(header)}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map(({ id: group, name }) => {
              const own =
                group === null ? table.rows : table.rows.filter((row) => row.group === group)
              return (
                <tbody key={group ?? ''}>
                  {name && (
                    <tr>
                      <th scope="rowgroup" colSpan={table.columns.length} className={classes.group}>
                        {words(name)}
                      </th>
                    </tr>
                  )}
                  {own
                    .filter(({ id }) => shownIds.has(id))
                    .map((row) => (
                      <Row key={row.id} table={table} row={row} onOpen={onOpen} />
                    ))}
                  {name && adds && (
                    <TotalRow table={table} rows={own} label={t('reports.subtotal')} />
                  )}
                </tbody>
              )
            })}
            {adds && table.onlySubtotals !== true && (
              <tfoot>
                <TotalRow table={table} rows={table.rows} label={t('reports.total')} />
              </tfoot>
            )}
          </table>
        </div>
      </div>
      {hidden > 0 && (
        <Button variant="default" size="compact-xs" onClick={() => setAll(true)}>
          {t('reports.showAll', { count: table.rows.length })}
        </Button>
      )}
    </section>
  )
}

const showTotal = (total: number | null): string => (total === null ? '' : showNumber(total))

function TotalRow({
  table,
  rows,
  label,
}: {
  readonly table: ShownTable
  readonly rows: readonly ShownRow[]
  readonly label: string
}): ReactNode {
  const totals = totalsOf(table, rows, amountOfShown)
  return (
    <tr className={classes.total}>
      {table.columns.map(({ id }, place) =>
        place === 0 ? (
          <th key={id} scope="row">
            {label}
          </th>
        ) : (
          <td key={id} className={classes.num}>
            {showTotal(totals[place] ?? null)}
          </td>
        ),
      )}
    </tr>
  )
}

function Row({
  table,
  row,
  onOpen,
}: {
  readonly table: ShownTable
  readonly row: ShownRow
  readonly onOpen: (count: OpenedCount) => void
}): ReactNode {
  const named = row.cells.findIndex((cell) => typeof cell === 'string')
  const [first = null] = row.cells
  return (
    <tr>
      {table.columns.map((column, place) => {
        const cell = row.cells[place] ?? null
        const what = `${cellWords(first)} · ${words(column.header)}`
        return (
          <td
            key={column.id}
            className={column.kind === 'number' ? classes.num : undefined}
            data-whole={column.kind === 'date' || undefined}
          >
            {isCount(cell) && cell.opens ? (
              <button
                type="button"
                className={classes.count}
                title={t('reports.openCount', { count: cell.count, what })}
                onClick={() =>
                  onOpen({ of: { table: table.id, row: row.id, column: column.id }, what })
                }
              >
                {showNumber(cell.count)}
              </button>
            ) : place === named && row.about !== null ? (
              <About of={row.about}>
                <bdi>{cellWords(cell)}</bdi>
              </About>
            ) : (
              <bdi>{cellWords(cell)}</bdi>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function About({
  of,
  children,
}: {
  readonly of: NonNullable<ShownRow['about']>
  readonly children: ReactNode
}): ReactNode {
  if (of.kind === 'provider')
    // Its contributions, mission by mission, each with the letter of thanks.
    return (
      <Link to="/providers/$providerId" params={{ providerId: of.id }} search={{ tab: 'given' }}>
        {children}
      </Link>
    )
  return of.kind === 'request' ? (
    <Link to="/requests/$requestId" params={{ requestId: of.id }}>
      {children}
    </Link>
  ) : (
    <Link to="/roster" search={{ person: of.id }}>
      {children}
    </Link>
  )
}

function TableChart({
  table,
  title,
}: {
  readonly table: ShownTable
  readonly title: string
}): ReactNode {
  const { chart, columns } = table
  if (chart === null) return null
  const by = columns.findIndex(({ id }) => id === chart.by)
  const places = chart.of.map((id) => columns.findIndex((column) => column.id === id))
  const drawn = table.rows.filter(
    ({ cells }) =>
      chart.kind === 'columns' || places.some((place) => (amountOfShown(cells[place]) ?? 0) > 0),
  )
  if (drawn.length === 0) return null
  const rows = chart.kind === 'columns' ? drawn : drawn.slice(0, MOST_BARS)
  return (
    <div className={classes.chart}>
      <BarChart
        label={t('reports.chart', { title })}
        kind={chart.kind}
        stacked={chart.stacked}
        labels={rows.map(({ cells }) => cellWords(cells[by] ?? null))}
        series={places.map((place) => ({
          name: columns[place] ? words(columns[place].header) : '',
          amounts: rows.map(({ cells }) => amountOfShown(cells[place])),
        }))}
        words={showNumber}
      />
      {drawn.length > rows.length && (
        <p className={classes.dim}>{t('reports.chartMore', { n: drawn.length - rows.length })}</p>
      )}
    </div>
  )
}
