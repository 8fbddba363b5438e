import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { ReadParamsOf } from '#shared/contract/contract.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { ShownReport } from '#shared/contract/report-calls.ts'
import { csvDocument } from '#shared/documents/csv-document.ts'
import type { PrintedDocument } from '#shared/documents/document.ts'
import { htmlDocument } from '#shared/documents/html-document.ts'
import { emptyColumns, type RosterColumns } from '#shared/matching/index.ts'
import { compositionReport } from '#shared/reports/composition.ts'
import { contributionsReport } from '#shared/reports/contributions.ts'
import { fieldReport } from '#shared/reports/in-the-field.ts'
import { recommendationsReport } from '#shared/reports/recommendations.ts'
import { reportDocument } from '#shared/reports/report-document.ts'
import {
  isTally,
  type Report,
  type ReportCell,
  type ReportKind,
  type ReportStep,
  type Tally,
} from '#shared/reports/report.ts'
import { statusReport } from '#shared/reports/status-of-requests.ts'
import { supplyReport } from '#shared/reports/supply-and-demand.ts'
import { staffingReport } from '#shared/reports/time-to-staff.ts'
import type { Locale } from '#shared/text/index.ts'
import type { CallContext, Handlers, TaskControl } from '../../call-context.ts'
import { makeBytes } from '../../files/make-bytes.ts'
import { writeWhole } from '../../files/write-file.ts'
import { perVersionInSteps, type Waiting } from '../../roster/per-version.ts'
import { skillsOf } from '../../roster/store-words.ts'
import { personLabels } from '../roster/person-labels.ts'
import { countedThings } from './counted-things.ts'
import { readFacts } from './read-facts.ts'

type Asked = Omit<ReadParamsOf<'report.get'>, 'task'>

/** Told of one count at the most; the rest is a number. */
const MOST_THINGS = 500

export const reportHandlers = {
  'report.get': async ({ task, ...asked }, call) =>
    shown(await reportOf(call, asked, task === null ? null : call.task(task))),

  'report.open': async ({ report: asked, of }, call) => {
    const report = await reportOf(call, asked)
    const tally = 'figure' in of ? figureOf(report, of.figure) : cellOf(report, of)
    if (tally === null) throw expectedFailure('notFound', 'gone')
    const things = countedThings(call, readFacts(call), tally)
    return { found: things.length, things: things.slice(0, MOST_THINGS) }
  },

  'report.export': async ({ report: asked, format, to, language, table }, call) => {
    const file = call.file(to, 'write')
    const report = await reportOf(call, asked)
    const tables = report.tables.filter(({ id }) => table === null || id === table)
    const document = documentOf(call, { ...report, tables }, language)
    const bytes = await makeBytes(
      format === 'csv'
        ? { format, table: csvDocument(document, true) }
        : { format: 'document', document },
      null,
    )
    await writeWhole(file, bytes)
    const written = format === 'csv' ? tables.slice(0, 1) : tables
    return { rows: written.reduce((sum, { rows }) => sum + rows.length, 0) }
  },

  'report.page': async ({ report: asked, language }, call) => ({
    html: htmlDocument(documentOf(call, await reportOf(call, asked), language)),
  }),
} satisfies Handlers<'report.get' | 'report.open' | 'report.export' | 'report.page'>

function documentOf(call: CallContext, report: Report, language: Locale): PrintedDocument {
  const { today, now, user } = call
  return reportDocument(report, language, { on: today, at: now, by: user, narrowed: [] })
}

/**
 * A report with its ids; kept until something changes, because its counts are opened one after the other.
 * A long one lets others in between its steps.
 */
async function reportOf(
  call: CallContext,
  { kind, from, to }: Asked,
  task: TaskControl | null = null,
): Promise<Report> {
  const key = JSON.stringify(['report', call.today, kind, from, to])
  return perVersionInSteps(
    call.sqlite,
    key,
    async () => {
      // The others do not wait until the roster is in memory.
      const columns = ofThePeople.has(kind) ? await call.roster.columns() : emptyColumns()
      return stepsOf(call, kind, { from, to }, columns)
    },
    task === null ? {} : { by: waitingFor(task) },
  )
}

const waitingFor = ({ signal, progress }: TaskControl): Waiting<ReportStep> => ({
  signal,
  onStep: ({ done, total }) => progress('reports.counting', done, total),
})

const ofThePeople: ReadonlySet<ReportKind> = new Set(['supply', 'composition'])

function* stepsOf(
  call: CallContext,
  kind: ReportKind,
  period: ClosedInterval,
  columns: RosterColumns,
): Generator<ReportStep, Report> {
  const facts = readFacts(call)
  yield { done: 0, total: 1 }
  switch (kind) {
    case 'status':
      return statusReport(facts, period)
    case 'contributions':
      return contributionsReport(facts, period)
    case 'field':
      return withNames(call, fieldReport(facts, period))
    case 'staffing':
      return staffingReport(facts, period)
    case 'recommendations':
      return recommendationsReport(facts, period)
    case 'supply':
      return yield* supplyReport(facts, columns, skillsOf(call.sqlite), period)
    case 'composition':
      return yield* compositionReport(facts, columns, period)
  }
}

/** The people of the list of those in the field, by name. */
function withNames(call: CallContext, report: Report): Report {
  const tables = report.tables.map((table) => {
    if (table.id !== 'people') return table
    const labelOf = personLabels(
      call,
      table.rows.flatMap(({ about }) => about?.id ?? []),
    )
    return {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: [
          row.about === null ? null : labelOf(row.about.id).personName,
          ...row.cells.slice(1),
        ],
      })),
    }
  })
  return { ...report, tables }
}

function figureOf({ figures }: Report, id: string): Tally | null {
  const value = figures.find((each) => each.id === id)?.value ?? null
  return isTally(value) ? value : null
}

function cellOf(
  { tables }: Report,
  of: { readonly table: string; readonly row: string; readonly column: string },
): Tally | null {
  const table = tables.find(({ id }) => id === of.table)
  const place = table?.columns.findIndex(({ id }) => id === of.column) ?? -1
  const cell = table?.rows.find(({ id }) => id === of.row)?.cells[place] ?? null
  return isTally(cell) ? cell : null
}

/** A report as screens get it: lists of ids stay here. */
function shown(report: Report): ShownReport {
  const { period, before } = report
  return {
    ...report,
    period: { ...period },
    before: before && { ...before },
    notes: [...report.notes],
    figures: report.figures.map(({ value, ...figure }) => ({
      ...figure,
      value: isTally(value) ? countOf(value) : value,
    })),
    tables: report.tables.map((table) => ({
      ...table,
      columns: [...table.columns],
      groups: [...table.groups],
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(shownCell) })),
      chart: table.chart && { ...table.chart, of: [...table.chart.of] },
    })),
  }
}

const countOf = ({ count, ids }: Tally) => ({ count, opens: ids.length > 0 })

const shownCell = (
  cell: ReportCell,
): ShownReport['tables'][number]['rows'][number]['cells'][number] =>
  isTally(cell) ? countOf(cell) : cell
