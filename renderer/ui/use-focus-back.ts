import { useEffect, useState } from 'react'

/**
 * Gives the focus back to where it was before a dialog took it. For dialogs that leave the page
 * with their opener's condition, which the kit's own return of focus does not see. Where the opener
 * is gone (an entry of a menu, a row that was removed), the content of the window takes it.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const back =
        before instanceof HTMLElement && before !== document.body && before.isConnected
          ? before
          : document.getElementById('content')
      back?.focus({ preventScroll: true })
    },
    [before],
  )
}
