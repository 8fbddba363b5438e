import { useEffect, useRef } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import type { RosterSearch } from '../roster-search.ts'
import { searchOf } from '../search-to-query.ts'

/** Opens the roster with the search that the office starts from, where the address asks for nothing. */
export function useStartSearch(
  search: RosterSearch,
  change: (part: Partial<RosterSearch>, replace?: boolean) => void,
): void {
  const searches = useQueryCall('search.list', {}).data
  // Once for each time that the screen is opened: who clears the filters sees everybody.
  const isDone = useRef(Object.keys(search).length > 0)
  useEffect(() => {
    if (isDone.current || searches === undefined) return
    isDone.current = true
    const start = searches.find(({ opens }) => opens)
    if (start && Object.keys(search).length === 0) change(searchOf(start.query, start.sort), true)
  }, [searches, search, change])
}
