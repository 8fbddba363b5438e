import { useEffect, useRef } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'

/** Shows the first screen of the roster that is open now, with nothing of the one before. */
function showAfresh(): void {
  location.hash = '#/'
  location.reload()
}

/**
 * Loads the page anew where another roster was opened, here or in another window: what was looked at,
 * selected and kept in mind belongs to the roster before.
 */
export function useOtherRoster(): void {
  const folder = useQueryCall('app.status', {}).data?.folder
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (folder === undefined || folder === shown.current) return
    if (shown.current === undefined) shown.current = folder
    else showAfresh()
  }, [folder])
}

const wish = 'scrutin-sample-people'

/** Remembers across the change of rosters how many invented people are wanted. */
export function wishForSample(people: number): void {
  sessionStorage.setItem(wish, String(people))
}

/** How many invented people are wanted, once; null where nobody asked. */
export function takeWishForSample(): number | null {
  const wanted = sessionStorage.getItem(wish)
  sessionStorage.removeItem(wish)
  return wanted === null ? null : Number(wanted)
}
