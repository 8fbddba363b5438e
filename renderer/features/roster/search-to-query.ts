import type { ParamsOf } from '#shared/contract/contract.ts'
import type { RosterSort } from '#shared/search/roster-query.ts'
import type { RosterSearch } from './roster-search.ts'

export type RosterAsked = ParamsOf<'roster.facets'>['query']

/** The query of the engine for what the address says. */
export function queryOf(search: RosterSearch): RosterAsked {
  return {
    text: search.text ?? '',
    categories: search.categories ?? [],
    providerKinds: search.providerKinds ?? [],
    providers: search.providers ?? [],
    nationalities: search.nationalities ?? [],
    languages: search.languages ?? [],
    skills: search.skills ?? [],
    free: search.free ?? null,
    record: search.record ?? [],
    imports: search.imports ?? [],
    changes: search.changes ?? [],
  }
}

/** Best hits first while something is typed, names otherwise, unless the user chose an order. */
export function sortOf(search: RosterSearch): RosterSort {
  const standard = (search.text ?? '') === '' ? 'name' : 'relevance'
  return { by: search.sort ?? standard, descending: search.descending ?? false }
}

/** The parts of the address that narrow the list. */
export const narrowing = [
  'text',
  'categories',
  'providerKinds',
  'providers',
  'nationalities',
  'languages',
  'skills',
  'free',
  'record',
  'imports',
  'changes',
] as const satisfies readonly (keyof RosterSearch)[]

export const isNarrowed = (search: RosterSearch): boolean =>
  narrowing.some((part) => {
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
