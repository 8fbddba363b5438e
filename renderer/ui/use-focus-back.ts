import { useEffect, useState } from 'react'

/**
 * Gives the focus back to where it was before a dialog took it. For dialogs that leave the page
 * with their opener's condition, which the kit's own return of focus does not see.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
