import { z } from 'zod'
import { rosterColumns } from '../exchange/roster-columns.ts'
import { bulkEdit } from '../domain/bulk-edit.ts'
import { cellFields } from '../domain/cell-fields.ts'
import { countryCode, id, shortText } from '../domain/common.ts'
import { chosenPeople } from '../search/chosen-people.ts'
import { rosterQuery, rosterSort } from '../search/roster-query.ts'
import { locale, phraseSchema } from '../text/index.ts'
import { long, mutation, query } from './define.ts'

/** Refused people that a preview names; the rest are counted. */
export const MOST_REFUSED_NAMED = 200

/** What an edit would do with the people chosen. */
const wouldEdit = z.object({
  /** Of whom something changes. */
  changed: z.int(),
  /** Who stay as they are, by the reason: how many, and the names of the first three. */
  same: z.array(z.object({ why: phraseSchema, people: z.int(), names: z.array(shortText).max(3) })),
  /** Who are refused, and why. */
  refused: z
    .array(z.object({ person: id, name: shortText, why: phraseSchema }))
    .max(MOST_REFUSED_NAMED),
  /** How many there are of those. */
  refusedFound: z.int(),
})
export type WouldEdit = z.infer<typeof wouldEdit>

/** People whose rows are copied at once. */
export const MOST_COPIED = 5000

/** Lines of a pasted list that are looked up at once. */
export const MOST_LINES = 10_000
/** People that a doubtful line may mean, the likeliest first. */
export const MOST_DOUBTFUL = 5

/** Whom one line of a pasted list means. */
const lookedUpLine = z.object({
  line: shortText,
  outcome: z.enum(['found', 'doubtful', 'missing']),
  /** What of the line told it: `close` where only names like it are there. */
  by: z.enum(['email', 'passport', 'name', 'close']).nullable(),
  /** The person found, or those it may be; nobody where it is missing. */
  people: z
    .array(z.object({ id, name: shortText, nationalities: z.array(countryCode) }))
    .max(MOST_DOUBTFUL),
})
export type LookedUpLine = z.infer<typeof lookedUpLine>

export const manyCalls = {
  /** How many people are chosen, and how many of them are not among those that `query` finds. */
  'people.chosen': query(
    'person',
    z.object({ chosen: chosenPeople, query: rosterQuery }),
    z.object({ count: z.int(), outside: z.int() }),
  ),
  /**
   * The ids of the people chosen, in the order of the list; those that the list does not show follow by
   * name. People who are gone are left out.
   */
  'people.ids': query(
    'person',
    z.object({ chosen: chosenPeople, query: rosterQuery, sort: rosterSort }),
    z.object({ ids: z.array(id) }),
  ),
  /** The ids of people who stand in a list from one place to another, both counted from 0 and included. */
  'people.between': query(
    'person',
    z.object({
      query: rosterQuery,
      sort: rosterSort,
      first: z.int().min(0),
      last: z.int().min(0),
    }),
    z.object({ ids: z.array(id) }),
  ),
  /**
   * Whom each line of a pasted list means, in their order: by e-mail address, passport number, the whole name
   * in any order, or a name close to it. A line may hold cells of a spreadsheet. Fails with `cancelled`.
   */
  'people.lookUp': long(
    query(
      'person',
      z.object({ lines: z.array(shortText.min(1)).min(1).max(MOST_LINES), task: id }),
      z.object({ lines: z.array(lookedUpLine) }),
    ),
  ),
  /**
   * Changes one field of a person as a cell of the table does: null or an empty text is "not stated", a day is
   * `YYYY-MM-DD`. Fails with `conflict` where the field no longer says `before`, `invalid` with the problem of
   * `value`, and `notFound`.
   */
  'people.editCell': mutation(
    ['person', 'match', 'history', 'app'],
    z.object({
      id,
      field: z.enum(cellFields),
      before: shortText.nullable(),
      value: shortText.nullable(),
    }),
    z.object({ value: shortText.nullable() }),
  ),
  /**
   * The cells of the people chosen as text, for the clipboard: what the columns of the table hold, in the
   * order of the list, days as `YYYY-MM-DD`, and no cell that a spreadsheet would run. At most
   * {@link MOST_COPIED} people; `left` counts the others.
   */
  'people.cells': query(
    'person',
    z.object({
      chosen: chosenPeople,
      query: rosterQuery,
      sort: rosterSort,
      columns: z.array(z.enum(rosterColumns)).min(1),
      language: locale,
    }),
    z.object({
      headers: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      left: z.int(),
    }),
  ),
  /** What `people.edit` would do now; changes nothing. Fails as it does. */
  'people.wouldEdit': long(
    query('person', z.object({ chosen: chosenPeople, edit: bulkEdit, task: id }), wouldEdit),
  ),
  /**
   * Makes one change of everybody chosen, in one change set: who has it already, or must not have it, stays
   * as they are. Fails with `invalid` where a day lies in the future that cannot, or a provider is gone, and
   * with `cancelled`: nothing has changed then.
   */
  'people.edit': long(
    mutation(
      ['person', 'candidacy', 'deployment', 'match', 'history', 'app', 'provider'],
      z.object({ chosen: chosenPeople, edit: bulkEdit, task: id }),
      z.object({ changed: z.int(), same: z.int(), refused: z.int() }),
    ),
  ),
}
