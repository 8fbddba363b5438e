import { z } from 'zod'
import { id, requiredText, shortText } from '../../domain/common.ts'
import { locale, phraseSchema } from '../../text/index.ts'
import { type ListColumnId, listColumn, listColumnIds } from './list-columns.ts'

/** What a list is of: people of the roster, or people in posts of a request. */
export const listKinds = ['people', 'placements'] as const
export type ListKind = (typeof listKinds)[number]

const listColumnId = z.enum(listColumnIds)

/** What a list can be put together by: one heading for all that have the same. */
export const listGroups = [
  'position',
  'provider',
  'nationality',
  'region',
  'location',
  'sex',
] as const satisfies readonly ListColumnId[]

/** What may follow the list: numbers above it, tables after it. */
export const listParts = ['figures', 'balance', 'openPosts', 'setAside'] as const

/**
 * How a list of people is written: which columns in which order and words, sorted and put together by
 * what. Built-in ones are named by a word, the office's own by a UUID.
 */
export const listLayout = z.object({
  id: z.union([id, z.string().regex(/^[a-z][a-zA-Z]{1,40}$/)]),
  kind: z.enum(listKinds),
  /** What people call it: a phrase for a built-in one. */
  name: z.union([requiredText, phraseSchema]),
  /** Above the list; empty takes the usual one. */
  title: z.union([shortText, phraseSchema]),
  columns: z
    .array(
      z.object({
        column: listColumnId,
        /** In place of the usual words; empty takes those. */
        header: z.union([shortText, phraseSchema]),
      }),
    )
    .min(1)
    .max(80),
  /** By what rows are ordered, the first first; none keeps the order of the screen. */
  sort: z.array(z.object({ column: listColumnId, descending: z.boolean() })).max(4),
  group: z.enum(listGroups).nullable(),
  /** Each group begins a page of its own, and has a sheet of its own. */
  apart: z.boolean(),
  parts: z.array(z.enum(listParts)).max(listParts.length),
  /** Whether columns of private and restricted fields are written at all. */
  privateFields: z.boolean(),
  /** Title and facts stand above the table of a workbook too; without them it begins with its headings. */
  titled: z.boolean(),
  /** The office's own words on every page. */
  header: shortText,
  footer: shortText,
  orientation: z.enum(['portrait', 'landscape']),
  /** Null takes the language asked for. */
  language: locale.nullable(),
})
export type ListLayout = z.infer<typeof listLayout>

/** A layout of the office's own. */
export const ownLayout = listLayout.extend({ id, name: requiredText })
export type OwnLayout = z.infer<typeof ownLayout>

/** The columns of a layout that are written: without private and restricted ones unless it says so. */
export function writtenColumns({
  columns,
  privateFields,
  kind,
}: Pick<ListLayout, 'columns' | 'privateFields' | 'kind'>): ListLayout['columns'] {
  return columns.filter(({ column }) => {
    const { privacy, of } = listColumn(column)
    return (
      (of === 'both' || of === kind) &&
      (privateFields || (privacy !== 'private' && privacy !== 'restricted'))
    )
  })
}

/** Whether a list written so holds passport or emergency data. */
export function isRestricted(layout: ListLayout): boolean {
  return writtenColumns(layout).some(({ column }) => listColumn(column).privacy === 'restricted')
}
