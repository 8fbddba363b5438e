import type { HowMatched } from '#shared/search/conditions/condition.ts'
import {
  type NarrowingList,
  narrowingLists,
  type RosterQuery,
  rosterQuery,
  type RosterSort,
  usualHow,
} from '#shared/search/roster-query.ts'
import { rosterSearch, type RosterSearch } from './roster-search.ts'

/** The query of the engine for what the address says. */
export function queryOf(search: RosterSearch): RosterQuery {
  return rosterQuery.parse(
    Object.fromEntries(
      narrowing.flatMap((part) => (search[part] === undefined ? [] : [[part, search[part]]])),
    ),
  )
}

/** Best hits first while something is typed, names otherwise, unless the user chose an order. */
export function sortOf(search: RosterSearch): RosterSort {
  const standard = (search.text ?? '') === '' ? 'name' : 'relevance'
  return { by: search.sort ?? standard, descending: search.descending ?? false }
}

/** The parts of the address that narrow the list. */
const narrowing = [
  ...(['text', 'free', 'changes', 'how', 'conditions'] as const),
  ...narrowingLists,
] as const satisfies readonly (keyof RosterSearch)[]

export const isNarrowed = (search: RosterSearch): boolean =>
  narrowing.some((part) => {
    // How values are joined narrows nothing by itself.
    if (part === 'how') return false
    const value = search[part]
    return Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== ''
  })

/** The same list with one value more or less; undefined when none is left, so that the address stays short. */
export function toggled<V>(list: readonly V[] | undefined, value: V): V[] | undefined {
  const without = (list ?? []).filter((each) => JSON.stringify(each) !== JSON.stringify(value))
  const next = without.length === (list ?? []).length ? [...without, value] : without
  return next.length === 0 ? undefined : next
}

/** How the lists are joined with one joined otherwise; what is usual is not said, so that the address stays short. */
export function withHow(
  before: RosterSearch['how'],
  list: NarrowingList,
  how: HowMatched,
): RosterSearch['how'] {
  const { [list]: _, ...others } = before ?? {}
  const next = how === usualHow(list) ? others : { ...others, [list]: how }
  return Object.keys(next).length === 0 ? undefined : next
}

/** The address of a query in an order; what is empty is left out. */
export function searchOf(query: RosterQuery, sort: RosterSort): RosterSearch {
  const parts = narrowing.flatMap((part) => {
    const value = query[part]
    const isEmpty =
      value === null ||
      value === '' ||
      (typeof value === 'object' && Object.keys(value).length === 0)
    return isEmpty ? [] : [[part, value]]
  })
  const search = rosterSearch.parse(Object.fromEntries(parts))
  const usual = sortOf(search)
  return {
    ...search,
    ...(sort.by === usual.by ? {} : { sort: sort.by }),
    ...(sort.descending ? { descending: true } : {}),
  }
}

/** The address without anything that narrows. */
export const nothingNarrowed: Partial<RosterSearch> = Object.fromEntries(
  narrowing.map((part) => [part, undefined]),
)
