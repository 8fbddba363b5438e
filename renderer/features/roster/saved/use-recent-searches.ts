import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { words } from '#renderer/text/text.ts'
import { conditionGroupPhrase } from '#shared/search/conditions/condition-words.ts'
import { filtersOf } from '../ActiveFilters.tsx'
import { useConditionNames } from '../condition-names.ts'
import type { RosterSearch } from '../roster-search.ts'
import { isNarrowed, queryOf, searchOf, sortOf } from '../search-to-query.ts'

export interface RecentSearch {
  readonly key: string
  /** What it asks, in words. */
  readonly label: string
  readonly search: RosterSearch
}

const KEPT = 6
/** What is typed on the way to a search is none. */
const SETTLED_MS = 2500
const key = ['recentSearches'] as const

/**
 * Searches of this window, the last first, without the present one. They name people, so they are kept
 * nowhere but in memory.
 */
export function useRecentSearches(present: RosterSearch): readonly RecentSearch[] {
  const queryClient = useQueryClient()
  const names = useConditionNames()
  const [recent, setRecent] = useState<readonly RosterSearch[]>(
    () => queryClient.getQueryData<readonly RosterSearch[]>(key) ?? [],
  )
  const { person: _person, ...search } = present
  const asked = JSON.stringify(searchOf(queryOf(search), sortOf(search)))
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = JSON.parse(asked) as RosterSearch
      if (!isNarrowed(now)) return
      setRecent((before) => {
        const next = [now, ...before.filter((each) => JSON.stringify(each) !== asked)].slice(
          0,
          KEPT,
        )
        queryClient.setQueryData(key, next)
        return next
      })
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [asked, queryClient])
  return recent
    .filter((each) => JSON.stringify(each) !== asked)
    .map((each) => ({
      key: JSON.stringify(each),
      search: each,
      label: [
        ...filtersOf(each, names).map(({ label }) => label),
        ...(each.conditions ?? []).map((group) => words(conditionGroupPhrase(group, names))),
      ].join(' · '),
    }))
}
