import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import type { ClosedInterval } from '../calendar/index.ts'
import { id, shortText } from '../domain/common.ts'
import { reportKinds, talliedKinds } from '../reports/report.ts'
import { locale, phraseSchema, valueSchema } from '../text/index.ts'
import { long, output, query } from './define.ts'
import { fileToken } from './exchange-calls.ts'

/** Which report, over which days, both included; 50 years at the most. */
const fields = { kind: z.enum(reportKinds), from: dateOnly, to: dateOnly }
const isAskable = ({ from, to }: ClosedInterval): boolean =>
  from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 50
const asked = z.object(fields).refine(isAskable, { path: ['to'] })

/** A count, and whether `report.open` tells what it counts. */
const counted = z.strictObject({ count: z.number(), opens: z.boolean() })
const cell = z.union([counted, valueSchema, z.null()])

const table = z.object({
  id: z.string(),
  title: phraseSchema,
  note: phraseSchema.nullable(),
  columns: z.array(
    z.object({
      id: z.string(),
      header: phraseSchema,
      kind: z.enum(['text', 'number', 'date']),
      adds: z.boolean(),
    }),
  ),
  groups: z.array(z.object({ id: z.string(), name: phraseSchema })),
  rows: z.array(
    z.object({
      id: z.string(),
      group: z.string().nullable(),
      about: z.object({ kind: z.enum(['request', 'person', 'provider']), id }).nullable(),
      cells: z.array(cell),
    }),
  ),
  onlySubtotals: z.literal(true).exactOptional(),
  chart: z
    .object({
      kind: z.enum(['bars', 'columns']),
      by: z.string(),
      of: z.array(z.string()),
      stacked: z.boolean(),
    })
    .nullable(),
})

const period = z.object({ from: dateOnly, to: dateOnly })

/** A report as screens get it: its counts, without the ids of what they count. */
export const shownReport = z.object({
  kind: z.enum(reportKinds),
  period,
  before: period.nullable(),
  title: phraseSchema,
  source: phraseSchema.nullable(),
  notes: z.array(phraseSchema),
  figures: z.array(
    z.object({
      id: z.string(),
      label: phraseSchema,
      value: z.union([counted, z.number(), z.null()]),
      before: z.number().nullable(),
    }),
  ),
  tables: z.array(table),
})
export type ShownReport = z.infer<typeof shownReport>

/** One of what a count counts. */
export const countedThing = z.object({
  kind: z.enum(talliedKinds),
  id,
  /** Name or title, somebody's own text; empty of who left the roster. */
  name: shortText,
  /** What else is to be said of it. */
  detail: phraseSchema.nullable(),
  /** What there is to open: the person, or the request it belongs to; null where nothing is. */
  person: id.nullable(),
  request: id.nullable(),
})
export type CountedThing = z.infer<typeof countedThing>

export const reportCalls = {
  /**
   * A report as of now: totals are those of its rows. Changes of anything it counts make it stale. Fails with
   * `cancelled`.
   */
  'report.get': long(
    query(
      'app',
      z
        .object({ ...fields, task: id.nullable().default(null) })
        .refine(isAskable, { path: ['to'] }),
      shownReport,
    ),
  ),
  /**
   * What one count of a report counts, in order of its name: a cell, by table, row and column, or a figure.
   * `found` is how many there are, of which at most 500 come. Fails with `notFound` where there is no such count.
   */
  'report.open': query(
    'app',
    z.object({
      report: asked,
      of: z.union([
        z.strictObject({
          table: z.string().max(50),
          row: z.string().max(500),
          column: z.string().max(50),
        }),
        z.strictObject({ figure: z.string().max(50) }),
      ]),
    }),
    z.object({ found: z.int(), things: z.array(countedThing).max(500) }),
  ),
  /** Writes a report with its title, period, date and user: a workbook of all its tables, or one of them as CSV. */
  'report.export': output(
    z.object({
      report: asked,
      format: z.enum(['xlsx', 'csv']),
      /** The table of a CSV; null takes the first. */
      table: z.string().max(50).nullable(),
      to: fileToken,
      language: locale,
    }),
    z.object({ rows: z.int() }),
  ),
  /** The page of a report for paper and preview, as HTML: see `shared/documents`. */
  'report.page': query(
    'app',
    z.object({ report: asked, language: locale }),
    z.object({ html: z.string() }),
  ),
}
