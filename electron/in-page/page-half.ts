import { pageHalfFragment } from '../wire/page-messages.ts'

const place = 'scrutin-page'

/**
 * The half of the session that only the page knows. It comes once, in the address that leads in, and is
 * kept where other windows of this browser find it and no page of another port does.
 */
export function pageHalf(): string {
  if (location.hash.startsWith(pageHalfFragment)) {
    localStorage.setItem(place, location.hash.slice(pageHalfFragment.length))
    history.replaceState(history.state, '', location.pathname + location.search)
  }
  return localStorage.getItem(place) ?? ''
}
