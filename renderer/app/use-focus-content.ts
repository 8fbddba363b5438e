import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Brings the focus into the content when another screen has opened: who came by the rail, the
 * palette or a button that is gone goes on from there, and not from the first link of the page.
 */
export function useFocusContent(content: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const shown = useRef(pathname)
  useEffect(() => {
    const before = shown.current
    shown.current = pathname
    // Not when the window opens: its first key leads to the link that skips the rail.
    if (before === undefined || before === pathname) return
    const main = content.current
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
  }, [content, pathname])
}
