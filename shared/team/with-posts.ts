import type { Id } from '../domain/common.ts'
import { serviceKind } from '../domain/service-kind.ts'
import { DEPLOYED, PROMISED, categoryCode, experienceCode } from '../matching/columns/codes.ts'
import { at, type Ragged, reserve } from '../matching/columns/ragged.ts'
import type { RosterColumns } from '../matching/columns/roster-columns.ts'
import type { MatchContext } from '../matching/context.ts'
import { contingentWindowDays, span } from '../matching/window-days.ts'

/** Somebody, by their row, in a position of a proposed team. */
export interface PostHeld {
  readonly row: number
  readonly context: MatchContext
  readonly provider: Id | null
}

type Field = keyof RosterColumns['commitments']['values']
type Entry = Readonly<Record<Field, number>>

const fieldsOf = (commitments: Ragged<Field>): Field[] => Object.keys(commitments.values) as Field[]

function copyOf(commitments: Ragged<Field>): Ragged<Field> {
  const values = Object.fromEntries(
    fieldsOf(commitments).map((field) => [field, commitments.values[field].slice()]),
  ) as Ragged<Field>['values']
  const { start, count, used, live } = commitments
  return { start: start.slice(), count: count.slice(), values, used, live }
}

function entryAt({ values }: Ragged<Field>, fields: readonly Field[], index: number): Entry {
  return Object.fromEntries(fields.map((field) => [field, at(values[field], index)])) as Entry
}

/**
 * What holding a post binds, as planning it would: a deployment over its certain windows with the days
 * between them, and a promise of each window that hangs on something.
 */
function entriesOf({ dictionaries }: RosterColumns, { context, provider }: PostHeld): Entry[] {
  const { request, position, windows } = context
  const common = {
    position: dictionaries.positions.intern(position.id),
    request: dictionaries.requests.intern(request.id),
    country: dictionaries.countries.intern(request.state),
    category: categoryCode(position.category),
    kind: experienceCode(serviceKind(request.assistance, position.category)),
    provider: provider === null ? -1 : dictionaries.providers.intern(provider),
    title: dictionaries.words.intern(position.title),
    takesPost: 1,
  }
  return [
    { ...common, ...span(windows), state: DEPLOYED, contingent: 0, planned: 1 },
    ...contingentWindowDays(windows).map(({ from, to }) => ({
      ...{ ...common, from, to, state: PROMISED, contingent: 1, planned: 0 },
    })),
  ]
}

/** The same roster with people bound by the posts of a team. */
export function withPosts(columns: RosterColumns, posts: readonly PostHeld[]): RosterColumns {
  const commitments = copyOf(columns.commitments)
  const fields = fieldsOf(commitments)
  for (const [row, held] of Map.groupBy(posts, (post) => post.row)) {
    const first = at(commitments.start, row)
    const before = Array.from({ length: at(commitments.count, row) }, (_, index) =>
      entryAt(commitments, fields, first + index),
    )
    const all = [...before, ...held.flatMap((post) => entriesOf(columns, post))].sort(
      (a, b) => a.from - b.from,
    )
    const start = reserve(commitments, row, all.length)
    all.forEach((entry, index) => {
      for (const field of fields) commitments.values[field][start + index] = entry[field]
    })
  }
  return { ...columns, commitments }
}
