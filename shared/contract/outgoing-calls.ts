import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from '../domain/common.ts'
import { listLayout, ownLayout } from '../documents/lists/list-layout.ts'
import { rosterQuery, rosterSort } from '../search/roster-query.ts'
import { cleanText } from '../text/clean-text.ts'
import { locale } from '../text/index.ts'
import { long, mutation, output, query } from './define.ts'
import { fileToken } from './exchange-calls.ts'

/** Who of a request a list is of: in posts, put forward (nominated, selected or in reserve), or considered at all. */
export const placedAs = z.enum(['deployed', 'nominated', 'considered'])
export type PlacedAs = z.infer<typeof placedAs>

const writtenCell = z.union([
  z.string().overwrite(cleanText).max(32_767),
  z.number(),
  z.strictObject({ date: dateOnly }),
  z.null(),
])

/** Days, both inclusive. */
const days = z.strictObject({ from: dateOnly, to: dateOnly }).refine(({ from, to }) => from <= to)

/** A document that can be made, and of what. */
export const documentAsked = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('placements'),
    /** Null for those of every request. */
    request: id.nullable(),
    as: placedAs,
    /** Only these deployments, or candidacies, in this order; null takes all of the request. */
    only: z.array(id).max(20_000).nullable().default(null),
    layout: listLayout,
  }),
  z.object({
    of: z.literal('people'),
    query: rosterQuery,
    sort: rosterSort,
    /** Only these people, in the order of the screen; null takes all that are found. */
    people: z.array(id).min(1).max(100_000).nullable().default(null),
    layout: listLayout,
  }),
  z.object({
    of: z.literal('person'),
    person: id,
    /** Birth date and ways to reach the person too. */
    privateFields: z.boolean(),
  }),
  z.object({ of: z.literal('request'), request: id }),
  z.object({
    /** Why each person considered for some positions of a request was or was not selected. */
    of: z.literal('reasons'),
    positions: z.array(id).min(1).max(500),
    /** Every criterion with what was found, or what was decided and why: fit to be handed out. */
    detail: z.enum(['full', 'brief']),
  }),
  z.object({
    of: z.literal('table'),
    /** What the screen calls it, and what it is narrowed to there; empty for everything. */
    title: shortText.min(1),
    narrowed: z.string().overwrite(cleanText).max(2000),
    columns: z
      .array(
        z.object({
          header: shortText,
          width: z.int().min(1).max(200),
          /** Days that the column draws: its cells are bars. */
          axis: days.optional(),
        }),
      )
      .min(1)
      .max(100),
    rows: z
      .array(
        z.array(z.union([writtenCell, z.strictObject({ days, isHollow: z.boolean() })])).max(100),
      )
      .max(100_000),
  }),
])
export type DocumentAsked = z.infer<typeof documentAsked>
/** The same as it is asked: what goes without saying may be left out. */
export type DocumentParams = z.input<typeof documentAsked>

/** What a document is worded in, where its layout does not say. */
const language = locale

const changed = ['exchange', 'history', 'app'] as const

/** Documents to be sent: looked at, printed, written. */
export const outgoingCalls = {
  /** The office's own layouts by name; those of the program are in `shared/documents/lists`. */
  'layout.list': query(
    'exchange',
    z.object({}),
    z.array(z.object({ layout: ownLayout, version: z.int() })),
  ),
  /**
   * Keeps a layout: a new one with `version` null, or over the version that was read. Fails with `conflict`
   * where somebody changed it since, or there is one of this id, and with `notFound`.
   */
  'layout.save': mutation(
    changed,
    z.object({ layout: ownLayout, version: z.int().nullable() }),
    z.object({ id, version: z.int() }),
  ),
  /** Removes a layout. Fails as `layout.save` does. */
  'layout.remove': mutation(changed, z.object({ id, version: z.int() }), z.object({ id })),
  /**
   * A document as a page of HTML, to look at before it is written; of a long list the first rows. `rows`
   * are all that will be written, `shown` those on the page; `restricted` where it will hold passport or
   * emergency data. Fails with `notFound`.
   */
  'outgoing.preview': query(
    'deployment',
    z.object({ document: documentAsked, language }),
    z.object({
      html: z.string(),
      rows: z.int(),
      shown: z.int(),
      restricted: z.boolean(),
    }),
  ),
  /**
   * A document as a page of HTML, whole, to be printed or written as a PDF by the host: to the file of the
   * token, or to paper. That it holds restricted fields is kept in the history first, and fails with
   * `invalid` without a purpose. Fails with `tooLarge` where it is too long for paper, with `notFound`
   * and with `cancelled`.
   */
  'outgoing.page': long(
    output(
      z.object({
        document: documentAsked,
        language,
        purpose: shortText.default(''),
        to: fileToken.nullable(),
        task: id,
      }),
      z.object({ html: z.string(), rows: z.int() }),
    ),
  ),
  /**
   * Writes a document as a file: a workbook, the first table as CSV, the days of people in posts as a
   * calendar (iCalendar), or a zip of all of them and the page. `stamp` puts above a CSV what it is. Fails
   * as `outgoing.page` does but for its length, and with `diskFull`, `readOnly` or `inUse`.
   */
  'outgoing.write': long(
    output(
      z.object({
        document: documentAsked,
        language,
        format: z.enum(['xlsx', 'csv', 'ics', 'zip']),
        stamp: z.boolean().default(false),
        purpose: shortText.default(''),
        to: fileToken,
        task: id,
      }),
      z.object({ rows: z.int() }),
    ),
  ),
} as const
