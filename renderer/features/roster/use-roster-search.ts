import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { RosterSearch } from './roster-search.ts'

const route = getRouteApi('/roster')

export interface RosterAddress {
  readonly search: RosterSearch
  /** Changes parts of the address; `replace` leaves no step to go back to (typing). */
  readonly change: (part: Partial<RosterSearch>, replace?: boolean) => void
}

/** What the roster is narrowed to, kept in the address: a link, a reload and "back" keep it. */
export function useRosterSearch(): RosterAddress {
  const search = route.useSearch()
  const navigate = useNavigate()
  const change = useCallback(
    (part: Partial<RosterSearch>, replace = false) =>
      void navigate({
        to: '/roster',
        search: (before) => {
          const next: RosterSearch = { ...before, ...part }
          return next
        },
        replace,
      }),
    [navigate],
  )
  return { search, change }
}
